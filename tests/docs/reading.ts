import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The text of a file of the repository. */
export const fileAt = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A fenced block of a document, with the note before it that says where it comes from. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly note: string | undefined;
}

const fenced = /(?:<!-- (.+?) -->\n)?```(\w+)\n([\s\S]*?)```/g;

/** The fenced blocks of a document, in order. */
export const blocksOf = (document: string): readonly Block[] =>
  [...document.matchAll(fenced)].map(([, note, language = '', text = '']) => ({
    language,
    text,
    note,
  }));

/** Code as it reads wherever it is indented. */
export const outdented = (code: string): string =>
  code
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

/** The blocks in a language. */
export const blocksIn = (document: string, language: string): readonly Block[] =>
  blocksOf(document).filter((block) => block.language === language);

const withoutComment = (line: string): string => line.replace(/(^|\s+)#.*$/, '').trim();

const inline = /(?<!`)`((?:npx (?!pnpm@\S+`)|pnpm |node )[^`\n]+)`(?!`)/g;

/** Every command a document tells the reader to type, without its comment. */
export const commandsIn = (document: string): readonly string[] => [
  ...blocksIn(document, 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .map(withoutComment)
    .filter((line) => line !== ''),
  ...[...document.matchAll(inline)].map(([, command = '']) => command),
];

/** A local link of a document: the file, from the root, and the heading. */
export interface Link {
  readonly file: string;
  readonly place: string;
}

const link = /\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g;

/** The local links of a document at a path. */
export const linksIn = (path: string): readonly Link[] =>
  [...fileAt(path).matchAll(link)].map(([, file = '', place = '']) => ({
    file: file === '' ? path : join(dirname(path), file),
    place,
  }));

const named = /(?<!`)`((?:packages|tests|docs|examples|\.ci)\/[\w./-]+)`/g;

/** The files and folders a document names in code. */
export const pathsIn = (document: string): readonly string[] =>
  [...document.matchAll(named)].map(([, path = '']) => path);

/** True when the repository has such a file or folder. */
export const exists = (path: string): boolean => existsSync(join(root, path));

interface Manifest {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

const manifestAt = (path: string): Manifest => JSON.parse(fileAt(path));

const manifests: readonly Manifest[] = ['packages', 'examples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}/package.json`)
    .filter(exists)
    .map(manifestAt),
);

const scripts = manifestAt('package.json').scripts ?? {};

/** The commands of the command line with their options, read from its source. */
const cli: ReadonlyMap<string, readonly string[]> = new Map(
  fileAt('packages/graphql/src/cli.ts')
    .split(".command('")
    .slice(1)
    .map((text) => [
      text.slice(0, text.indexOf("'")),
      [...text.matchAll(/ption\(\s*'(--[\w-]+)/g)].map(([, option = '']) => option),
    ]),
);

const wrongWithCli = ([command = '', ...rest]: readonly string[]): string | undefined => {
  const options = cli.get(command);
  if (!options) return `the command line has no ${command}`;
  const unknown = rest.filter((word) => word.startsWith('--') && !options.includes(word));
  return unknown.length > 0 ? `${command} has no ${unknown.join(', ')}` : undefined;
};

const wrongWithPnpm = ([first = '', ...rest]: readonly string[]): string | undefined => {
  const [one = '', two = ''] = rest;
  if (first === 'install') return undefined;
  if (first === 'exec') return wrongWithBinary(one);
  if (first === 'run') return one in scripts ? undefined : `no script ${one}`;
  if (first === '--filter')
    return manifests.some(({ name, scripts: own = {} }) => name === one && two in own)
      ? undefined
      : `no script ${two} in ${one}`;
  if (!(first in scripts)) return `no script ${first}`;
  return first === 'xieshang' ? wrongWithCli(rest) : undefined;
};

const wrongWithBinary = (name: string): string | undefined =>
  exists(`node_modules/.bin/${name}`) ? undefined : `no program ${name}`;

/** What is wrong with a command; nothing when it can be typed as it stands. */
export const wrongWith = (command: string): string | undefined => {
  const [program = '', ...words] = command.split(/\s+/).filter((word) => !/^[A-Z_]+=/.test(word));
  if (program === 'export') return undefined;
  if (program === 'pnpm') return wrongWithPnpm(words);
  if (program === 'npx')
    return words[0]?.startsWith('pnpm@')
      ? wrongWithPnpm(words.slice(1))
      : wrongWithBinary(words[0] ?? '');
  if (program === 'node') return exists(words[0] ?? '') ? undefined : `no file ${words[0]}`;
  return `nobody knows ${program}`;
};
