import { z } from 'zod';
import { CalendarDay } from './day.ts';
import { entryNamed } from './keys.ts';
import type { Recorded } from './recorded.ts';
import type { Words } from './words.ts';

/** Names for sentences, from the register; an unknown id stands for itself. */
export interface Names {
  unit(id: string): string;
  /** A member, a body, an expert or a platform. */
  person(id: string): string;
}

/** The data of a fact, before it is known to have its shape. */
export type Data = Readonly<Record<string, unknown>>;

/**
 * Brings the data of a fact of an earlier shape into today's, told from the case it happened to. It
 * knows the shape by what it lacks: data of today's stays as it is.
 */
export type Upcast<State> = (data: Data, state: State) => Data;

/** The upcasts of a subject, by the type of fact; none for a type whose shape is the first. */
export type Upcasts<State> = Readonly<Record<string, Upcast<State>>>;

/** A fact as it is declared: its words, and the schema of its data. */
export interface FactCard<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** What happened, as the predicate of a sentence about who did it: 退回交办, "returned the assignment". */
  readonly title: Words;
  readonly data: z.ZodObject<Shape>;
  /** The same predicate with the details of one fact, in place of the title. */
  tells?(data: Recorded<z.output<z.ZodObject<Shape>>>, names: Names): Words;
}

/** The facts of a subject or of an area of it, by type. */
export type FactCards = Readonly<Record<string, FactCard>>;

/** The union of facts a record of cards describes. */
export type FactOf<Cards extends FactCards> = {
  readonly [Type in keyof Cards & string]: { readonly type: Type } & Recorded<
    z.output<Cards[Type]['data']>
  >;
}[keyof Cards & string];

type Dated<Shape> = Shape & { readonly on: typeof CalendarDay };

/** The optional parts of a declaration. */
interface More<Shape extends z.ZodRawShape> {
  tells?(data: Recorded<z.output<z.ZodObject<Shape>>>, names: Names): Words;
}

/** Declares a fact whose data has no day: what it tells happened when it was recorded. */
export const undatedFact = <Shape extends z.ZodRawShape>(
  title: Words,
  shape: Shape,
  { tells }: More<Shape> = {},
): FactCard<Shape> => ({
  title,
  data: z.strictObject(shape) as unknown as z.ZodObject<Shape>,
  ...(tells ? { tells } : {}),
});

/**
 * Declares a fact with the day on which it happened. Its data is what is recorded for good: a limit on what
 * may be asked that becomes tighter later belongs to the command, not to a shape they share.
 */
export const fact = <Shape extends z.ZodRawShape>(
  title: Words,
  shape: Shape,
  more: More<Dated<Shape>> = {},
): FactCard<Dated<Shape>> => undatedFact<Dated<Shape>>(title, { on: CalendarDay, ...shape }, more);

/** A fact as a log keeps it. */
export interface RecordedFact {
  readonly type: string;
  readonly data: unknown;
}

/** A recorded fact of an unknown type, or with data that does not match its schema. */
export class FactError extends Error {
  constructor(type: string, why: string) {
    super(`${type}: ${why}`);
    this.name = 'FactError';
  }
}

/** Reads a recorded fact of today's shape; throws a {@link FactError}. */
export const parseFact = <Cards extends FactCards>(
  cards: Cards,
  { type, data }: RecordedFact,
): FactOf<Cards> => {
  const card = entryNamed(cards, type);
  if (!card) throw new FactError(type, 'there is no such fact');
  const read = card.data.safeParse(data);
  if (read.success) return { type, ...read.data } as FactOf<Cards>;
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new FactError(type, problems.join('; '));
};

/** The predicate of the sentence about a fact, without its subject. */
export const tellFact = <Cards extends FactCards>(
  cards: Cards,
  { type, ...data }: FactOf<Cards>,
  names: Names,
): Words => {
  const card = cards[type];
  if (!card) throw new FactError(type, 'there is no such fact');
  return card.tells?.(data as Parameters<typeof card.tells>[0], names) ?? card.title;
};
