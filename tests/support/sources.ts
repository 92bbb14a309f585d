import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = normalize(join(import.meta.dirname, '../..'));

/** A TypeScript file of the repository, by its path from the root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** The TypeScript files below a folder; what a generator wrote is not ours to judge. */
export const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/node_modules|generated|(^|\/)dist\//.test(file))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      return { path, text: readFileSync(join(root, path), 'utf8') };
    });

const specifier =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

/** What a file imports: a path from the root where it is relative, else the name of a package. */
export const importsOf = ({ path, text }: Source): readonly string[] =>
  [...text.matchAll(specifier)].map(([, from, bare]) => {
    const name = from ?? bare ?? '';
    return name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
  });

/** A text without its comments: what the program does, not what is said about it. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
