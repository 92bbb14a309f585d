import { z } from 'zod';
import { CalendarDay } from './day.ts';
import type { Recorded } from './recorded.ts';
import type { Words } from './words.ts';

/** Names of those a sentence speaks of, as the register has them; an id nobody has stands for itself. */
export interface Names {
  unit(id: string): string;
  /** A member, a body, an expert or a platform. */
  person(id: string): string;
}

/** Raises the data of a fact from one version to the next. */
export type Upcast = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** What can happen to a case: its words, the shape of its data, and the versions that shape had. */
export interface FactCard<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** What happened, as who did it would be told of: 退回交办, "returned the assignment". */
  readonly title: Words;
  readonly data: z.ZodObject<Shape>;
  /** What happened with its details, in place of the bare title; who did it is told before it. */
  tells?(data: Recorded<z.output<z.ZodObject<Shape>>>, names: Names): Words;
  /** From version 1 to the present one, step by step; none while the shape is the first. */
  readonly upcasts: readonly Upcast[];
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

/** What else a fact may say of itself. */
interface More<Shape extends z.ZodRawShape> {
  tells?(data: Recorded<z.output<z.ZodObject<Shape>>>, names: Names): Words;
  readonly upcasts?: readonly Upcast[];
}

/** Declares a fact whose data has no day: what it tells happened when it was recorded. */
export const undatedFact = <Shape extends z.ZodRawShape>(
  title: Words,
  shape: Shape,
  { tells, upcasts = [] }: More<Shape> = {},
): FactCard<Shape> => ({
  title,
  data: z.strictObject(shape) as unknown as z.ZodObject<Shape>,
  upcasts,
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

/** The version of a fact's shape, from 1. */
export const versionOf = ({ upcasts }: Pick<FactCard, 'upcasts'>): number => upcasts.length + 1;

/** A fact as a log keeps it. */
export interface RecordedFact {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The version of the shape it was recorded in. */
  readonly version: number;
}

/** What is wrong with a recorded fact: it is of no known type, or its data does not have its shape. */
export class FactError extends Error {
  constructor(type: string, why: string) {
    super(`${type}: ${why}`);
    this.name = 'FactError';
  }
}

/** Reads a fact as it was recorded, whatever its version, as one of today; throws a {@link FactError}. */
export const parseFact = <Cards extends FactCards>(
  cards: Cards,
  { type, data, version }: RecordedFact,
): FactOf<Cards> => {
  const card = Object.hasOwn(cards, type) ? cards[type] : undefined;
  if (!card) throw new FactError(type, 'there is no such fact');
  if (version > versionOf(card)) throw new FactError(type, `version ${version} is not known yet`);
  const raised = card.upcasts.slice(version - 1).reduce((soFar, upcast) => upcast(soFar), data);
  const read = card.data.safeParse(raised);
  if (read.success) return { type, ...read.data } as FactOf<Cards>;
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new FactError(type, problems.join('; '));
};

/** A fact in words, without who did it. */
export const tellFact = <Cards extends FactCards>(
  cards: Cards,
  { type, ...data }: FactOf<Cards>,
  names: Names,
): Words => {
  const card = cards[type];
  if (!card) throw new FactError(type, 'there is no such fact');
  return card.tells?.(data as Parameters<typeof card.tells>[0], names) ?? card.title;
};
