import { type Calendar, statusOf } from './calendar.ts';
import type { Citation } from './citation.ts';
import type { CalendarDay } from './day.ts';
import type { Deadline } from './deadline.ts';
import type { Words } from './words.ts';

/** A due day that somebody named, instead of a period that is counted. */
export interface FixedDay {
  readonly kind: string;
  readonly title: Words;
  /** The day on which it was named. */
  readonly start: CalendarDay;
  /** What happened on that day. */
  readonly startFact: Words;
  readonly due: CalendarDay;
  /** Why the day stands as it was named. */
  readonly basis: Citation;
}

/** A named day as a deadline: one line, and no figure. */
export interface FixedDeadline extends Omit<Deadline, 'figure'> {
  readonly figure?: undefined;
}

/**
 * The certificate of a named day. Who names a day means that day: it is not moved off a holiday,
 * so no later notice can change it.
 */
export const fixedDeadlineOf = (
  { basis, ...named }: FixedDay,
  calendar: Calendar,
): FixedDeadline => {
  const { kind, holiday, source, provisional } = statusOf(calendar, named.due);
  const line = {
    day: named.due,
    reason: 'fixed_day',
    basis,
    kind,
    ...(holiday ? { holiday } : {}),
    ...(source ? { source } : {}),
    provisional,
  } as const;
  return { ...named, days: [line], calendar: calendar.version, provisional: false };
};
