import { type Calendar, type CountReason, type DayKind, statusOf } from './calendar.ts';
import type { Citation } from './citation.ts';
import { type CalendarDay, plusDays, plusMonths } from './day.ts';
import type { Figure, Period } from './period.ts';
import type { Words } from './words.ts';

/**
 * A due day as a fact records it, with the version of the county's figures it was counted by, so
 * that it can be derived again after the figures have changed.
 */
export interface Due {
  readonly by: CalendarDay;
  readonly version: number;
}

/** One line of a derivation. */
export interface CountedDay {
  readonly day: CalendarDay;
  /** The place of the day in the count; absent where the day does not count. */
  readonly nth?: number;
  readonly reason: CountReason;
  /** On whose word it counts or not. */
  readonly basis: Citation;
  readonly kind: DayKind;
  readonly holiday?: string;
  readonly source?: Citation;
  readonly provisional: boolean;
}

/** What a deadline is asked for. */
export interface Term {
  /** Which deadline it is, e.g. `proposal.reply`. */
  readonly kind: string;
  readonly title: Words;
  /** The recorded day from which it counts; the day itself is day zero. */
  readonly start: CalendarDay;
  /** What happened on that day. */
  readonly startFact: Words;
  readonly figure: Figure<Period>;
}

/** A due day with everything needed to derive it again. */
export interface Deadline extends Term {
  readonly due: CalendarDay;
  readonly days: readonly CountedDay[];
  /** The calendar it was counted by. */
  readonly calendar: string;
  /** True when a day it touches lies in a year without a notice: the due day may still move. */
  readonly provisional: boolean;
}

const line = (
  calendar: Calendar,
  on: CalendarDay,
  reason: CountReason,
  nth?: number,
): CountedDay => {
  const { kind, holiday, source, provisional } = statusOf(calendar, on);
  return {
    day: on,
    ...(nth === undefined ? {} : { nth }),
    reason,
    basis: calendar.counting[reason],
    kind,
    ...(holiday ? { holiday } : {}),
    ...(source ? { source } : {}),
    provisional,
  };
};

const workingDays = (calendar: Calendar, start: CalendarDay, n: number, step: 1 | -1) => {
  const days: CountedDay[] = [];
  let on = start;
  for (let nth = 0; nth < n; ) {
    on = plusDays(on, step);
    const { working } = statusOf(calendar, on);
    if (working) nth += 1;
    days.push(line(calendar, on, working ? 'counted' : 'skipped', working ? nth : undefined));
  }
  return days;
};

const endOfPeriod = (start: CalendarDay, { n, unit }: Period): CalendarDay =>
  unit === 'month' ? plusMonths(start, n) : plusDays(start, n);

const reasonForEnd = (start: CalendarDay, end: CalendarDay, { unit }: Period): CountReason => {
  if (unit === 'calendar_day') return 'counted';
  return start.slice(8) === end.slice(8) ? 'corresponding_day' : 'last_day_of_month';
};

const movedOffHoliday = (calendar: Calendar, end: CalendarDay): readonly CountedDay[] => {
  const days: CountedDay[] = [];
  for (let on = end; !statusOf(calendar, on).working; ) {
    on = plusDays(on, 1);
    const { working } = statusOf(calendar, on);
    days.push(line(calendar, on, working ? 'moved_off_holiday' : 'skipped'));
  }
  return days;
};

const calendarPeriod = (calendar: Calendar, start: CalendarDay, period: Period) => {
  const end = endOfPeriod(start, period);
  const nth = period.unit === 'calendar_day' ? period.n : undefined;
  return [
    line(calendar, end, reasonForEnd(start, end, period), nth),
    ...movedOffHoliday(calendar, end),
  ];
};

/**
 * Counts a deadline and says how: the day of the fact is day zero, months clamp to their last day,
 * and a last day that is not worked moves to the next working day.
 */
export const deadlineOf = (term: Term, calendar: Calendar): Deadline => {
  const { start, figure } = term;
  const counted =
    figure.value.unit === 'working_day'
      ? workingDays(calendar, start, figure.value.n, 1)
      : calendarPeriod(calendar, start, figure.value);
  const days = [line(calendar, start, 'day_zero'), ...counted];
  return {
    ...term,
    due: days.at(-1)?.day ?? start,
    days,
    calendar: calendar.version,
    provisional: days.some(({ provisional }) => provisional),
  };
};

/** The day a period before another, e.g. when a warning light turns on before a deadline. */
export const dayBefore = (
  due: CalendarDay,
  { n, unit }: Period,
  calendar: Calendar,
): CalendarDay => {
  if (unit === 'working_day') return workingDays(calendar, due, n, -1).at(-1)?.day ?? due;
  return unit === 'month' ? plusMonths(due, -n) : plusDays(due, -n);
};

/** True when deriving the deadline again by this calendar gives the same certificate, line by line. */
export const isDerivable = (deadline: Deadline, calendar: Calendar): boolean => {
  const { kind, title, start, startFact, figure } = deadline;
  const again = deadlineOf({ kind, title, start, startFact, figure }, calendar);
  const { due, days, calendar: version, provisional } = deadline;
  return (
    JSON.stringify(again) ===
    JSON.stringify({ ...again, due, days, calendar: version, provisional })
  );
};
