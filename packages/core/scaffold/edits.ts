import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refuse } from './names.ts';

/** The folder of the repository. */
export const root = join(import.meta.dirname, '../../..');

/** What becomes of the text of a file; it is empty before the file is made. */
export type Change = (text: string, path: string) => string;

/** A file, and its changes one after the other. */
export type Edit = readonly [path: string, ...changes: readonly Change[]];

/** The text of a file of the repository; none where there is no such file. */
export const textOf = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

/** The text of a new file. */
export const fresh =
  (text: string): Change =>
  (was, path) =>
    was === '' ? text : refuse(`${path} is there already.`);

const brackets: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/** Where the list or the object that is open at a place ends. */
const endFrom = (text: string, from: number): number => {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    depth += brackets[text[at] ?? ''] ?? 0;
    if (depth === 0) return at;
  }
  return refuse(`A bracket is not closed after "${text.slice(from, from + 60)}".`);
};

const onlyPlace = (text: string, words: string, path: string): number => {
  const at = text.indexOf(words);
  if (at < 0 || text.indexOf(words, at + 1) >= 0)
    refuse(`${path} should say "${words}" in one place; add by hand what is new.`);
  return at + words.length;
};

const addedAt = (text: string, end: number, entry: string): string => {
  const before = text.slice(0, end).trimEnd();
  const comma = /[,;[{]$/.test(before) ? '' : ',';
  return `${before}${comma}\n  ${entry},${text.slice(before.length, end)}${text.slice(end)}`;
};

/** Adds a last entry to the list or the object that these words open. */
export const lastIn =
  (opening: string, entry: string): Change =>
  (text, path) =>
    addedAt(text, endFrom(text, onlyPlace(text, opening, path)), entry);

/** Adds a line before one that is there. */
export const beforeLine =
  (line: string, added: string): Change =>
  (text, path) => {
    const end = onlyPlace(text, line, path);
    return `${text.slice(0, end - line.length)}${added}\n${line}${text.slice(end)}`;
  };

/** Adds a row to the table in which a command has its last row. */
export const rowAfter =
  (command: string, row: string): Change =>
  (text) => {
    const inRow = text.lastIndexOf(`on: '${command}'`);
    return addedAt(text, endFrom(text, endFrom(text, inRow) + 1), row);
  };

/** Is a name imported or made in a file? */
export const binds = (text: string, name: string): boolean =>
  new RegExp(`^import [^;]*\\b${name}\\b(?! as)[^;]*;|^const ${name}\\b`, 'm').test(text);

const importingOne = (text: string, line: string): string => {
  const [, names] = /\{(.*)\}/.exec(line) ?? [];
  const isThere = names
    ? names.split(',').every((one) => binds(text, one.trim().split(' ').at(-1) ?? ''))
    : text.includes(line);
  const at = Math.max(text.search(/^(import|export) /m), 0);
  return isThere ? text : `${text.slice(0, at)}${line}\n${text.slice(at)}`;
};

/** Adds imports of names that a file does not have yet; the formatter puts them in order. */
export const importing =
  (...lines: readonly string[]): Change =>
  (text) =>
    lines.join('\n').split('\n').reduce(importingOne, text);

/** Adds at the end of a file what it does not say yet. */
export const lastly =
  (words: string): Change =>
  (text) =>
    text.includes(words) ? text : `${text}${words}\n`;

/** Makes all edits or none: where one cannot be made, or the result is no code, nothing is left. */
export const make = (edits: readonly Edit[]): readonly string[] => {
  const texts = new Map<string, string>();
  for (const [path, ...changes] of edits)
    texts.set(
      path,
      changes.reduce((text, change) => change(text, path), texts.get(path) ?? textOf(path) ?? ''),
    );
  const paths = [...texts.keys()];
  const before = paths.map((path) => [path, textOf(path)] as const);
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of texts) put(path, text);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const check = [biome, 'check', '--write', ...paths];
  const { status, stderr } = spawnSync(process.execPath, check, { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    for (const [path, text] of before)
      if (text === undefined) rmSync(join(root, path));
      else put(path, text);
    refuse(`This cannot be added by a program; add it by hand.\n${stderr}`);
  }
  const changed = before.filter(([path, text]) => text !== texts.get(path));
  return changed.map(([path, text]) => `${text === undefined ? 'new    ' : 'changed'} ${path}`);
};
