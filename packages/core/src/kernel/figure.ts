import { z } from 'zod';
import { type Citation, type Citations, verifications } from './citation.ts';
import { textOf } from './text.ts';
import type { Words } from './words.ts';

/** Reads words in both languages. */
export const WordsSchema: z.ZodType<Words> = z.object({
  zh: textOf(1000),
  en: textOf(1000),
});

const CitationSchema: z.ZodType<Citation> = z.object({
  instrument: textOf(200),
  article: textOf(500),
  verification: z.enum(verifications),
  quote: textOf(3000).optional(),
});

/** Reads the sources of a figure: at least one. */
export const CitationsSchema = z
  .array(CitationSchema)
  .min(1, 'A figure needs a source. 每个数值须注明出处。')
  .transform((list) => list as unknown as Citations);

/** Reads a value that comes with its sources. */
export const figureOf = <Value extends z.ZodType>(value: Value) =>
  z.object({
    value,
    cites: CitationsSchema,
    /** Whose figure it is, where the county took it from another place. */
    place: textOf(200).optional(),
  });
