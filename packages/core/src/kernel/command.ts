import { z } from 'zod';
import type { Words } from './words.ts';

/** A command as it is declared: its words and the schema of its input. */
export interface CommandCard<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly title: Words;
  readonly input: z.ZodObject<Shape>;
  /** Present where one mutation applies the command to many cases, to all of them or to none. */
  readonly batch?: Batch;
}

/** The name of such a mutation, and how many cases it takes at most. */
export interface Batch {
  readonly name: string;
  readonly title: Words;
  readonly most: number;
}

/** The commands of a subject by type. */
export type CommandCards = Readonly<Record<string, CommandCard>>;

/** A value that is readonly at every depth. */
export type Frozen<Value> = Value extends string | number | boolean | undefined | null
  ? Value
  : { readonly [Key in keyof Value]: Frozen<Value[Key]> };

// zod reads an object without fields as a record of nothing, which no command could fit.
type InputOf<Card extends CommandCard> = keyof Card['input']['shape'] extends never
  ? unknown
  : Frozen<z.output<Card['input']>>;

/** The union of commands a record of cards describes. */
export type CommandOf<Cards extends CommandCards> = {
  readonly [Type in keyof Cards & string]: { readonly type: Type } & InputOf<Cards[Type]>;
}[keyof Cards & string];

/** The years a command may speak of; whatever is counted from a day in them can be counted. */
const YEARS = { first: 1900, last: 2199 } as const;

const moment = /^(\d{4})-\d{2}-\d{2}(T|$)/;

/** The paths of the days of an input that lie out of reach. */
const daysOutOfReach = (value: unknown, path: readonly string[] = []): readonly string[][] => {
  if (typeof value === 'string') {
    const year = Number(moment.exec(value)?.[1] ?? YEARS.first);
    return year < YEARS.first || year > YEARS.last ? [[...path]] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => daysOutOfReach(inner, [...path, key]));
};

/** Declares a command. */
export const command = <Shape extends z.ZodRawShape>(
  title: Words,
  shape: Shape,
  batch?: Batch,
): CommandCard<Shape> => ({
  title,
  input: z
    .object(shape)
    .strict()
    .check(({ value, issues }) => {
      for (const path of daysOutOfReach(value))
        issues.push({
          code: 'custom',
          path,
          input: value,
          message: `A day lies between ${YEARS.first} and ${YEARS.last}. 日期须在${YEARS.first}年至${YEARS.last}年之间。`,
        });
    }) as z.ZodObject<Shape>,
  ...(batch ? { batch } : {}),
});
