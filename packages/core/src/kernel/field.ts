import { z } from 'zod';
import { termsOf, type WordsOf } from './words.ts';

/** Reads a term of a vocabulary. */
export const oneOf = <Term extends string>(words: WordsOf<Term>) => z.enum(termsOf(words));

/** A term of a vocabulary as a field of an input or a view, by the name an API calls it. */
export const termOf = <Term extends string>(
  words: WordsOf<Term>,
  id: string,
  description: string,
) => oneOf(words).meta({ id, description, words });

/** The id of a part of a case, or of a person or place named with it, as a field of a view. */
export const idField = z.string().meta({ id: 'PartId', description: '编号' });

/** Words for people, in both languages, as a field of a view. */
export const wordsField = z
  .object({ zh: z.string(), en: z.string() })
  .meta({ id: 'Words', description: '词语。' });

/** One of some values as a field, where no words are needed for them. */
export const enumOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  id: string,
  description: string,
) => z.enum(values).meta({ id, description });
