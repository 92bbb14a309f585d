import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Subject, type SubjectName, subjects } from '../src/index.ts';
import { root, textOf } from './edits.ts';
import { camel, refuse } from './names.ts';

/** The folder in which the subjects of the core lie. */
export const src = 'packages/core/src';

/** A subject: what it holds, and what its files call the types of its cases. */
export interface Place {
  readonly subject: Subject;
  readonly folder: string;
  readonly state: string;
  readonly command: string;
  readonly context: string;
  /** The files of its folder, from the root. */
  readonly files: readonly string[];
}

const foldersOfSubjects = (): readonly string[] =>
  readdirSync(join(root, src)).filter(
    (folder) => folder !== 'county' && textOf(`${src}/${folder}/areas.ts`) !== undefined,
  );

/** What a pattern finds in a file; refused where it finds nothing. */
export const found = (path: string, pattern: RegExp): readonly string[] =>
  pattern.exec(textOf(path) ?? '')?.slice(1) ?? refuse(`${path} has nothing like ${pattern}.`);

/** The subject whose folder is called so. */
export const placeOf = (folder: string): Place => {
  const folders = foldersOfSubjects();
  if (!folders.includes(folder))
    refuse(`There is no subject in ${src}/${folder}; there are ${folders.join(', ')}.`);
  const at = `${src}/${folder}`;
  const [name = ''] = found(`${at}/subject.ts`, /name: '(\w+)'/);
  const types = /Workflow<\s*(\w+),\s*(\w+),\s*(\w+),?\s*>/;
  const [state = '', command = '', context = ''] = found(`${at}/workflow.ts`, types);
  const files = readdirSync(join(root, at), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${at}/${file}`);
  return {
    subject: subjects[name as SubjectName] as Subject,
    folder,
    state,
    command,
    context,
    files,
  };
};

/** The module that a file imports a name from. */
const sourceOf = (path: string, name: string): string =>
  found(path, new RegExp(`import [^;]*\\b${name}\\b[^;]* from '([^']+)'`))[0] ?? '';

/** Imports of types that `workflow.ts` names, for a file that goes up to the folder of the subject. */
export const typesFor = ({ folder }: Place, up: string, ...names: readonly string[]): string =>
  names
    .map((name) => {
      const from = sourceOf(`${src}/${folder}/workflow.ts`, name);
      return `import type { ${name} } from '${up}${from.replace(/^\.\//, '')}';`;
    })
    .join('\n');

/** An area: where it is put together, and where its commands and facts stand. */
export interface AreaPlace {
  readonly moves: string;
  readonly commands: {
    readonly path: string;
    readonly name: string;
    readonly types: readonly string[];
  };
  readonly facts: { readonly path: string; readonly name: string };
}

/** The area of a subject that is called so. */
export const areaIn = ({ folder, subject }: Place, area: string): AreaPlace => {
  const list = `${src}/${folder}/areas.ts`;
  const areas = [...(textOf(list) ?? '').matchAll(/import \{ (\w+) \} from '\.\/(.*)'/g)];
  const [, , moves] =
    areas.find(([, name]) => name === camel(area)) ??
    refuse(`${folder} has no area ${area}; it has ${areas.map(([, name]) => name).join(', ')}.`);
  const path = join(src, folder, moves ?? '');
  const named = (part: 'commands' | 'facts') => {
    const [name = ''] = found(path, new RegExp(`\\b${part}: (\\w+),`));
    return { name, path: join(path, '..', sourceOf(path, name)) };
  };
  const commands = named('commands');
  const types = Object.keys(subject.commands).filter((type) =>
    new RegExp(`\\b${type}: command\\(`).test(textOf(commands.path) ?? ''),
  );
  return { moves: path, commands: { ...commands, types }, facts: named('facts') };
};
