import { z } from 'zod';
import type { Recorded } from './recorded.ts';
import { termsOf, type Vocabulary } from './words.ts';

/** Reads a term of a vocabulary. */
export const oneOf = <Term extends string>(words: Vocabulary<Term>) => z.enum(termsOf(words));

/** A term of a vocabulary as a field of an input or a view, by the name an API calls it. */
export const termOf = <Term extends string>(
  words: Vocabulary<Term>,
  id: string,
  description: string,
) => oneOf(words).meta({ id, description });

/** One of some values as a field, where no words are needed for them. */
export const enumOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  id: string,
  description: string,
) => z.enum(values).meta({ id, description });

/** What fields of these shapes hold, as a fact or a state keeps it. */
export type FieldsOf<Shape extends z.ZodRawShape> = Recorded<z.output<z.ZodObject<Shape>>>;
