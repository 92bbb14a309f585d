/** True when none of the entries that are added has an id that is taken, and no two have the same. */
export const areNew = (
  known: Readonly<Record<string, unknown>>,
  added: readonly { readonly id: string }[],
): boolean =>
  added.every(({ id }) => !Object.hasOwn(known, id)) &&
  new Set(added.map(({ id }) => id)).size === added.length;
