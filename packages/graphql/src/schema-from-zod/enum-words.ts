import type { WordsOf, Workflow } from '@xieshang/core';
import * as core from '@xieshang/core';
import { enumOf } from '../words.ts';
import { type Described, described, namedMeta } from './zod-schema.ts';

const isTerm = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

const isVocabulary = (value: unknown): value is WordsOf<string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.values(value).every(isTerm);

const stagesIn = ({ tables }: Workflow): readonly WordsOf<string>[] =>
  tables.map(({ stages }) => stages);

const vocabularies: readonly WordsOf<string>[] = [
  ...core.subjectNames.flatMap((name) => stagesIn(core.subjectNamed(name).workflow)),
  ...Object.values<unknown>({ ...core }).filter(isVocabulary),
].toSorted((one, other) => Object.keys(one).length - Object.keys(other).length);

/**
 * The words of an enum whose schema names none: those of the smallest vocabulary of the core that has
 * a term for each of its values.
 */
const wordsOfEnum = (values: readonly string[]): WordsOf<string> | undefined =>
  vocabularies.find((words) => values.every((value) => Object.hasOwn(words, value)));

/** The enum of a schema, each value with its words. */
export const enumOfSchema = (name: string, schema: Described) => {
  const values = schema.options ?? [];
  const { description = described(schema) ?? name, words = wordsOfEnum(values) } =
    namedMeta(schema) ?? {};
  return enumOf(name, description, values, words);
};
