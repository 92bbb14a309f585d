import type { Words } from '../kernel/words.ts';
import type { CountyProfile } from './profile.ts';

/** A choice that cannot hold beside another: where it stands in the profile, and how to mend it. */
export interface Contradiction {
  /** E.g. `proposal.periods.secondWarning`. */
  readonly path: string;
  readonly mend: Words;
}

const twice = (path: string, all: readonly string[]): readonly Contradiction[] =>
  [...new Set(all.filter((one, at) => all.indexOf(one) !== at))].map((one) => ({
    path,
    mend: {
      zh: `「${one}」列了不止一次,请只留一项。`,
      en: `"${one}" is listed more than once; keep one.`,
    },
  }));

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (one: unknown): one is Entry => typeof one === 'object' && one !== null;

const nameOf = (key: string, one: unknown): string =>
  isEntry(one) && typeof one['id'] === 'string' ? one['id'] : key;

/** What an entry of a list goes by: the word itself, or the id of an entry that has one. */
const keysOf = (list: readonly unknown[]): readonly string[] =>
  list.flatMap((one) => {
    if (typeof one === 'string') return [one];
    return isEntry(one) && typeof one['id'] === 'string' ? [one['id']] : [];
  });

const under = (path: string, one: unknown): readonly Contradiction[] => {
  if (!isEntry(one)) return [];
  const own = Array.isArray(one) ? twice(path, keysOf(one)) : [];
  const inner = Object.entries(one)
    .filter(([key]) => key !== 'cites')
    .flatMap(([key, value]) => under(path ? `${path}.${nameOf(key, value)}` : key, value));
  return [...own, ...inner];
};

/** Every list of a profile in which something stands twice: forms, stages, limits, grounds, patterns … */
export const duplicatesIn = (profile: CountyProfile): readonly Contradiction[] =>
  under('', profile);
