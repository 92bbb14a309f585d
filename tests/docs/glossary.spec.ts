import * as core from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { kinds, type Term, vocabularies } from '../../docs/build/terms.ts';

const nameOf = ({ en }: Term): string => en.toLowerCase();

/** Each key with the several values it has; empty when every key has one. */
const several = (
  terms: readonly Term[],
  key: (term: Term) => string,
  value: (term: Term) => string,
): readonly (readonly [string, readonly string[]])[] =>
  [...Map.groupBy(terms, key)]
    .map(([one, found]) => [one, [...new Set(found.map(value))]] as const)
    .filter(([, values]) => values.length > 1);

const zhOf = ({ zh }: Term): string => zh;

describe.each(vocabularies.map((one) => ({ name: one.title.en, ...one })))(
  'glossary: $name',
  ({ terms }) => {
    it('gives no Chinese term two English names', () =>
      expect(several(terms, zhOf, nameOf)).toEqual([]));

    it('gives no two terms one name', () => expect(several(terms, nameOf, zhOf)).toEqual([]));

    it('has words in both languages for every term', () => {
      for (const { zh, en } of terms) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
    });
  },
);

describe('glossary: all vocabularies', () => {
  const all = vocabularies.flatMap(({ terms }) => terms);
  const exported = Object.entries(core).flatMap(([name, value]) =>
    name.endsWith('Words') && typeof value === 'object' ? [{ name, words: value }] : [],
  );

  it('are found', () => expect(exported.length).toBeGreaterThan(30));

  it.each(exported)('holds $name of the core, term by term', ({ words }) => {
    const lists = vocabularies.map(({ terms }) => terms.map(({ zh, en }) => `${zh} ${en}`));
    const own = Object.values(words).map(({ zh, en }) => `${zh} ${en}`);
    expect(lists).toContainEqual(own);
  });

  it.each(kinds)('gives no Chinese term two English names as %s', (kind) =>
    expect(
      several(
        all.filter((one) => one.kind === kind),
        zhOf,
        nameOf,
      ),
    ).toEqual([]),
  );
});
