import { z } from 'zod';
import type { Words } from './words.ts';

/** What people may ask: its words and the shape of its input. */
export interface CommandCard<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly title: Words;
  readonly input: z.ZodObject<Shape>;
  /** Present where many cases are moved at one sitting, all of them or none. */
  readonly batch?: Batch;
}

/** How many cases at most are moved at one sitting, and what the sitting is called. */
export interface Batch {
  readonly name: string;
  readonly title: Words;
  readonly most: number;
}

/** The commands of a subject by type. */
export type CommandCards = Readonly<Record<string, CommandCard>>;

/** A value nobody may change, however deep one looks. */
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

/** Declares a command. */
export const command = <Shape extends z.ZodRawShape>(
  title: Words,
  shape: Shape,
  batch?: Batch,
): CommandCard<Shape> => ({
  title,
  input: z.object(shape).strict() as z.ZodObject<Shape>,
  ...(batch ? { batch } : {}),
});
