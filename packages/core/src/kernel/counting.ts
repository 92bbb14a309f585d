import { CalendarDay, dayOf, type Instant } from './day.ts';

/** Something that happened to a case, where reports compare the moments of such happenings. */
export interface Happening {
  readonly at: Instant;
  readonly by: string;
}

/** One part of a case as reports count it: the whole of it, or what one party has of it. */
export interface Entry {
  readonly part: string;
  /** What is true of it, one word each; a figure counts the entries with one of its marks. */
  readonly marks: readonly string[];
  readonly happenings: readonly Happening[];
}

/** The part that is the whole case. */
export const WHOLE = 'whole';

/** The part of a case that one party has: a unit, a point, a theme. */
export const partOf = (kind: string, id: string): string => `${kind} ${id}`;

/** The id in a part of a kind; nothing for a part of another kind. */
export const idInPart = (kind: string, part: string): string | undefined =>
  part.startsWith(`${kind} `) ? part.slice(kind.length + 1) : undefined;

/** Where a case stands in reports, whatever its marks. */
export interface Place {
  /** The term or the year it is counted in. */
  readonly span: number;
  /** Puts the cases of a report in order; no two have the same. */
  readonly place: string;
  /** The main case of merged ones, which counts for both; null for a case that is not merged. */
  readonly together: string | null;
}

/** From which day until before which one a case stays as it is. */
export interface Lasting {
  readonly from: CalendarDay;
  readonly until: CalendarDay;
}

/** Does a day lie within the time, after its first day? */
export const comesIn = ({ from, until }: Lasting, on: CalendarDay): boolean =>
  from < on && on < until;

/** How the cases of a subject are counted: the core derives entries, a store keeps them, reports sum them. */
export interface Counting<State, Context> {
  /** The place of a case in reports; undefined while no report counts it. */
  place(state: State): Place | undefined;
  /** What reports count of a case on a day. */
  entries(state: State, on: CalendarDay, context: Context): readonly Entry[];
  /**
   * Days at which entries may turn though nothing happens, as long as it lasts; more than do turn is
   * no harm.
   */
  turns(state: State, lasting: Lasting, context: Context): readonly CalendarDay[];
}

/** A case as it stood at the end of a day on which facts were recorded. */
export interface DayOfCase<State = unknown> {
  readonly on: CalendarDay;
  readonly state: State;
}

/**
 * The days of a case after one more fact. What was recorded out of order counts from the day of what
 * was recorded before it.
 */
export const withDay = <State>(
  days: readonly DayOfCase<State>[],
  at: Instant,
  state: State,
): readonly DayOfCase<State>[] => {
  const last = days.at(-1);
  const on = last && last.on > dayOf(at) ? last.on : dayOf(at);
  return last?.on === on ? days.with(-1, { on, state }) : [...days, { on, state }];
};

/** An entry with the days on which it holds, as far as no further fact is recorded. */
export interface Stretch extends Entry, Place, Lasting {}

/** The end of a stretch that is open. */
export const NEVER = CalendarDay.parse('9999-12-31');

const areSame = <One>(
  some: readonly One[],
  others: readonly One[],
  isSame: (one: One, other: One) => boolean,
): boolean =>
  some.length === others.length &&
  some.every((one, at) => {
    const other = others[at];
    return other !== undefined && isSame(one, other);
  });

/** Do two stretches of a part have the same content? */
const saysTheSame = (one: Stretch, other: Stretch): boolean =>
  one.part === other.part &&
  one.span === other.span &&
  one.place === other.place &&
  one.together === other.together &&
  areSame(one.marks, other.marks, (mark, same) => mark === same) &&
  areSame(one.happenings, other.happenings, (h, same) => h.at === same.at && h.by === same.by);

/** The stretches of one part in order; adjacent ones with the same content become one. */
const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const made: Stretch[] = [];
  for (const next of stretches) {
    const last = made.at(-1);
    const goesOn = last && last.until === next.from && saysTheSame(last, next);
    made.splice(-1, goesOn ? 1 : 0);
    made.push(goesOn ? { ...last, until: next.until } : next);
  }
  return made;
};

const inOrder = (one: Stretch, other: Stretch): number => (one.from < other.from ? -1 : 1);

const joinedByPart = (stretches: readonly Stretch[]): readonly Stretch[] =>
  [...Map.groupBy(stretches, ({ part }) => part).values()].flatMap((own) =>
    joined(own.toSorted(inOrder)),
  );

const stretchesIn = <State, Context>(
  counting: Counting<State, Context>,
  state: State,
  lasting: Lasting,
  context: Context,
): readonly Stretch[] => {
  const place = counting.place(state);
  if (!place) return [];
  const turns = counting.turns(state, lasting, context).filter((on) => comesIn(lasting, on));
  const days = [lasting.from, ...new Set(turns.toSorted())];
  return days.flatMap((from, at) =>
    counting
      .entries(state, from, context)
      .map((entry) => ({ ...place, ...entry, from, until: days[at + 1] ?? lasting.until })),
  );
};

/** The stretches of a case from a day on, as far as no further fact is recorded. */
export const stretchesFrom = <State, Context>(
  counting: Counting<State, Context>,
  { on, state }: DayOfCase<State>,
  context: Context,
): readonly Stretch[] =>
  joinedByPart(stretchesIn(counting, state, { from: on, until: NEVER }, context));

/** The stretches of a case after a day with new facts: those before the day are kept. */
export const stretchesAfter = (
  before: readonly Stretch[],
  on: CalendarDay,
  next: readonly Stretch[],
): readonly Stretch[] =>
  joinedByPart([
    ...before
      .filter(({ from }) => from < on)
      .map((one) => (one.until > on ? { ...one, until: on } : one)),
    ...next,
  ]);

/** Every stretch of a case, from the days on which facts of it were recorded, in order. */
export const stretchesOf = <State, Context>(
  counting: Counting<State, Context>,
  days: readonly DayOfCase<State>[],
  context: Context,
): readonly Stretch[] =>
  joinedByPart(
    days.flatMap(({ on, state }, at) =>
      stretchesIn(counting, state, { from: on, until: days[at + 1]?.on ?? NEVER }, context),
    ),
  );
