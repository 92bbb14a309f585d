/** The keys of a record that has no others, in the order in which they are written. */
export const keysOf = <Key extends string>(
  record: Readonly<Partial<Record<Key, unknown>>>,
): readonly Key[] => Object.keys(record) as Key[];

/** An entry by its own id; an id may be a word that every object knows, such as `constructor`. */
export const entryNamed = <Entry>(
  entries: Readonly<Record<string, Entry>>,
  id: string,
): Entry | undefined => (Object.hasOwn(entries, id) ? entries[id] : undefined);
