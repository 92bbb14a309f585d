import { entryNamed } from '../kernel/keys.ts';

/** Is an entry on a list of the register, and has what is recorded of an entry once not been recorded of it? */
export const isThereWithout = <Entry extends object>(
  entries: Readonly<Record<string, Entry>>,
  id: string,
  once: keyof Entry,
): boolean => {
  const one = entryNamed(entries, id);
  return one !== undefined && one[once] === undefined;
};
