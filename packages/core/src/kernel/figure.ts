import { z } from 'zod';
import { type Citation, type Citations, verifications } from './citation.ts';
import type { Words } from './words.ts';

/** Reads words in both languages. */
export const WordsSchema: z.ZodType<Words> = z.object({
  zh: z.string().min(1),
  en: z.string().min(1),
});

const CitationSchema: z.ZodType<Citation> = z.object({
  instrument: z.string().min(1),
  article: z.string().min(1),
  verification: z.enum(verifications),
  quote: z.string().optional(),
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
    place: z.string().min(1).optional(),
  });
