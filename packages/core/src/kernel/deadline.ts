import { z } from 'zod';
import type { Calendar } from './calendar.ts';
import { CalendarDay } from './day.ts';
import { onDate } from './deadline-date.ts';
import { type CountedDay, line } from './deadline-days.ts';
import { countedBackward, countedForward, type Pause } from './deadline-period.ts';
import type { FixedDate } from './fixed-date.ts';
import type { Figure, Period } from './period.ts';
import type { Recorded } from './recorded.ts';
import type { Words } from './words.ts';

export type { CountedDay } from './deadline-days.ts';
export { dayBefore, type Pause } from './deadline-period.ts';

/** A notice by which due days were counted anew. */
export const noticeName = z.strictObject({ year: z.int(), title: z.string() });

/**
 * A due day as a fact records it, with the version of the county's figures it was counted by, so
 * that it can be derived again after the figures have changed.
 */
export const Due = z.strictObject({
  by: CalendarDay,
  version: z.int(),
  /** Where a notice moved it: when that was recorded, from which day, and by which notice. */
  recounted: z.strictObject({ on: CalendarDay, from: CalendarDay, notice: noticeName }).optional(),
});
/** A due day as a fact records it. */
export type Due = Recorded<z.output<typeof Due>>;

/** What a deadline is derived from: a period after or before a day, or a fixed date. */
export interface Term {
  /** Which deadline it is, e.g. `proposal.reply`. */
  readonly kind: string;
  readonly title: Words;
  /** The recorded day from which it counts; the day itself is day zero. */
  readonly start: CalendarDay;
  /** What happened on that day. */
  readonly startFact: Words;
  readonly figure: Figure<Period | FixedDate>;
  /** 向前推算: the period lies before `start`. */
  readonly backward?: true;
  /** Whether a last day that is not worked moves; absent, a period counted forward does. */
  readonly moves?: Figure<boolean>;
  /** Whether 「前」 a fixed date includes the date; absent, it does. */
  readonly included?: Figure<boolean>;
  /** 中止: in the order in which the clock was stopped. */
  readonly pauses?: readonly Pause[];
}

/** A due day with everything needed to derive it again. */
export interface Deadline extends Term {
  readonly due: CalendarDay;
  readonly days: readonly CountedDay[];
  /** The calendar it was counted by. */
  readonly calendar: string;
  /** True when a day it touches lies in a year without a notice: the due day may still move. */
  readonly provisional: boolean;
  /** The other deadlines that apply; this one is the earliest. */
  readonly alternatives?: readonly Deadline[];
  /** 延期: the deadline it replaces. */
  readonly original?: Deadline;
}

/** A term, or a day that somebody named, which no figure leads to. */
type Derived = { readonly figure?: Term['figure'] | undefined };

/** The period of a term; none where a date is fixed, or a day was named. */
export const periodFigure = ({ figure }: Derived): Figure<Period> | undefined =>
  !figure || 'date' in figure.value ? undefined : { value: figure.value, cites: figure.cites };

/** The date of a term; none where a period is counted, or a day was named. */
export const datedFigure = ({ figure }: Derived): Figure<FixedDate> | undefined =>
  figure && 'date' in figure.value ? { value: figure.value, cites: figure.cites } : undefined;

const linesOf = (term: Term, calendar: Calendar): readonly CountedDay[] => {
  const { start, figure, backward, pauses = [] } = term;
  const { value } = figure;
  const moves = term.moves?.value ?? !('date' in value || backward);
  if ('date' in value)
    return onDate(
      calendar,
      start,
      value,
      { moves, included: term.included?.value ?? true },
      pauses,
    );
  return backward
    ? countedBackward(calendar, start, value, moves)
    : countedForward(calendar, start, value, moves, pauses);
};

// A date that stays where it was named depends on no notice.
const mayMove = ({ figure, moves }: Term): boolean =>
  !('date' in figure.value) || (moves?.value ?? false);

/**
 * Derives a deadline with its certificate: the day of the fact is day zero, months clamp to their last day,
 * and the last day of a period that is not worked moves to the next working day.
 */
export const deadlineOf = (term: Term, calendar: Calendar): Deadline => {
  const days = [line(calendar, term.start, 'day_zero'), ...linesOf(term, calendar)];
  return {
    ...term,
    due: days.at(-1)?.day ?? term.start,
    days,
    calendar: calendar.version,
    provisional: mayMove(term) && days.some(({ provisional }) => provisional),
  };
};
