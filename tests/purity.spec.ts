import { describe, expect, it } from 'vitest';
import { importsOf, sourcesIn, withoutComments } from './support/sources.ts';

const sources = sourcesIn('packages/core/src');
const packages = ['zod', 'temporal-polyfill'];

/** What asks the world for the time, a number, a file or an answer. */
const impure: readonly (readonly [string, RegExp])[] = [
  ['the time', /Date\.now|new Date\b(?!\(\w)|Temporal\.Now|performance\./],
  ['a random number', /Math\.random|\bcrypto\b|randomUUID/],
  ['somebody to wait for', /\bawait\b|\basync\b|\bPromise\b|setTimeout|setInterval/],
  ['its process', /\bprocess\b|globalThis|import\.meta/],
  ['a network or a file', /\bfetch\s*\(|'node:|\brequire\s*\(/],
  ['a console', /\bconsole\./],
];

describe('the core', () => {
  it('has sources to judge', () => expect(sources.length).toBeGreaterThan(40));

  describe.each(sources)('$path', (source) => {
    it.each(impure)('does not ask for %s', (_what, pattern) =>
      expect(withoutComments(source.text)).not.toMatch(pattern),
    );

    it('stands on zod and a calendar library alone', () =>
      expect(
        importsOf(source).filter(
          (name) => !name.startsWith('packages/core/src/') && !packages.includes(name),
        ),
      ).toEqual([]));
  });

  it('would notice each of these', () => {
    const guilty = [
      'new Date()',
      'Math.random()',
      'await x',
      'process.env',
      "import 'node:fs'",
      'console.log()',
    ];
    for (const [at, text] of guilty.entries()) expect(text).toMatch(impure[at]?.[1] ?? /^$/);
  });
});
