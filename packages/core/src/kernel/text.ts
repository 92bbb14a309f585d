import { z } from 'zod';

// Controls, marks that change the direction of writing, joints without width, halves of characters,
// what Unicode says is none, and the mark a decoder leaves for what it could not read.
const unshowable =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFD]--[\n\t\u200C\u200D]]/v;
const everyUnshowable = new RegExp(unshowable, 'gv');

// Joiners show nothing by themselves.
const visible = /[^\s\u200C\u200D]/u;

/** The longest text that is a line: a name, a title, a place. */
const LINE = 100;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

// What is wrong with the characters of a text, in words; nothing when all can be shown.
const problemOfText = (text: string, isLine: boolean): string | undefined => {
  const found = unshowable.exec(text);
  if (found) {
    const at = Array.from(text.slice(0, found.index)).length + 1;
    const code = codePoint(found[0]);
    return `Character ${at} cannot be shown (${code}). 第${at}个字符无法显示(${code})。`;
  }
  if (!visible.test(text)) return 'Must not be blank. 不能为空。';
  if (isLine && /[\n\t]/.test(text)) return 'Must be one line. 不能换行。';
  return undefined;
};

/** The text without the characters that no document shows. */
export const showable = (text: string): string => text.replace(everyUnshowable, '');

/**
 * Reads a text of at most `max` characters that is not blank, and every character of which a list, a
 * document and a person can show. One of at most a hundred characters is a line.
 */
export const textOf = (max: number) =>
  z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, '\n').trim())
    .max(max, `At most ${max} characters. 不超过${max}字。`)
    .check(({ value, issues }) => {
      const message = problemOfText(value, max <= LINE);
      if (message) issues.push({ code: 'custom', message, input: value });
    });
