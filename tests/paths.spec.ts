import { describe, expect, it } from 'vitest';
import { sourcesIn, withoutComments } from './support/sources.ts';

const sources = ['packages', 'docs', 'examples', 'tests'].flatMap(sourcesIn);

/**
 * A URL of a file escapes what its path holds: its `pathname` names no file in a folder called
 * `县 #1 100%`. Where a program asks for its own place, it reads no `pathname`.
 */
const escapesItsPlace = (text: string): boolean => {
  const code = withoutComments(text);
  return /import\.meta\.url/.test(code) && /\.pathname\b/.test(code);
};

/** Folders of a search path are parted by `delimiter`: a colon on one system, a semicolon on another. */
const partsByColon = (text: string): boolean => /\bPATH: `[^`]*:/.test(withoutComments(text));

describe('a clone in any folder', () => {
  it('has sources to judge', () => expect(sources.length).toBeGreaterThan(600));

  it('is found by no program through the pathname of a URL', () =>
    expect(sources.filter(({ text }) => escapesItsPlace(text)).map(({ path }) => path)).toEqual(
      [],
    ));

  it('is searched by no program in folders parted by a colon', () =>
    expect(sources.filter(({ text }) => partsByColon(text)).map(({ path }) => path)).toEqual([]));

  it('would be missed by each of these', () => {
    expect(escapesItsPlace(`new URL('.', ${'import'}.meta.url).${'pathname'}`)).toBe(true);
    expect(partsByColon(`PATH: ${'`'}bin:rest`)).toBe(true);
  });
});
