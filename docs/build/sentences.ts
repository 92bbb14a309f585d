import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const core = join(import.meta.dirname, '../../packages/core/src');

interface Documented {
  readonly sentence: string;
  readonly code: string;
}

const sentenceOf = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .join(' ')
    .replace(/@\w+[\s\S]*$/, '')
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .trim();

const documentedIn = (text: string): readonly Documented[] =>
  text
    .split('/**')
    .slice(1)
    .map((chunk) => {
      const [comment = '', code = ''] = chunk.split('*/');
      return { sentence: sentenceOf(comment), code: code.trim() };
    });

const sources: readonly string[] = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

// A rule that several subjects have is made by a function, which takes its id first.
const ruleId = /^export const [\s\S]{0,240}?(?:\bid: |= \w+\(\s*)'(\w[\w-]*(?:\.[\w-]+)+)'/;

const byRule: ReadonlyMap<string, string> = new Map(
  sources.flatMap((file) =>
    documentedIn(readFileSync(join(core, file), 'utf8')).flatMap(({ sentence, code }) => {
      const id = ruleId.exec(code)?.[1];
      return id ? [[id, sentence] as const] : [];
    }),
  ),
);

/** The sentence a rule is documented with in the source of the core; the one thing no value carries. */
export const sentenceOfRule = (id: string): string | undefined => byRule.get(id);

/** The sentence before a key of an object in a file of the core. */
export const sentenceOfKey = (file: string, key: string): string | undefined =>
  documentedIn(readFileSync(join(core, file), 'utf8')).find(({ code }) =>
    new RegExp(`^${key}: `).test(code),
  )?.sentence;

const byExport: ReadonlyMap<string, string> = new Map(
  sources.flatMap((file) =>
    documentedIn(readFileSync(join(core, file), 'utf8')).flatMap(({ sentence, code }) => {
      const name = /^export const (\w+)/.exec(code)?.[1];
      return name ? [[name, sentence] as const] : [];
    }),
  ),
);

/** The sentence an exported value is documented with. */
export const sentenceOfExport = (name: string): string | undefined => byExport.get(name);
