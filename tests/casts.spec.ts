import { describe, expect, it } from 'vitest';
import { sourcesIn } from './support/sources.ts';

// A cast tells the compiler what it cannot know. `as const` tells it nothing, and an import its name only.
const CAST = /\bas\s+(?!const\b)(?=[\w{([])/g;
const IMPORT = /\b(?:import|export)\b[^;]*?\bfrom\b[^;]*;/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/[^\n]*/g;
const TEXT = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

const castsIn = (text: string): number =>
  [COMMENT, TEXT, IMPORT].reduce((left, what) => left.replace(what, ''), text).match(CAST)
    ?.length ?? 0;

const linesIn = (text: string): number => text.split('\n').length - 1;

describe('casts', () => {
  it.each([
    ['core', 1],
    ['graphql', 4],
  ])('are rare in the package %s: for 1,000 lines at most %i', (name, most) => {
    const sources = sourcesIn(`packages/${name}/src`);
    const sum = (count: (text: string) => number) =>
      sources.reduce((all, { text }) => all + count(text), 0);
    expect(sum(linesIn)).toBeGreaterThan(1_000);
    expect((sum(castsIn) * 1_000) / sum(linesIn)).toBeLessThanOrEqual(most);
  });

  it.each([
    ['const one = two as Three;', 1],
    ['const one = two as unknown as readonly Three[];', 2],
    ["import { one as two } from './three.ts';", 0],
    ['const one = { two: 3 } as const;', 0],
    ["const one = 'known as such'; // known as such", 0],
  ])('are counted in %s: %i', (text, count) => expect(castsIn(text)).toBe(count));
});
