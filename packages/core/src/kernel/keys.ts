/** The keys of a record that has no others, in the order in which they are written. */
export const keysOf = <Key extends string>(
  record: Readonly<Partial<Record<Key, unknown>>>,
): readonly Key[] => Object.keys(record) as Key[];
