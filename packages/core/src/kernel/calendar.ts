import type { Citation } from './citation.ts';
import { type CalendarDay, isWeekend, plusDays, yearOf } from './day.ts';

/** The holidays and make-up working days of one year, as one notice orders them. */
export interface HolidayNotice {
  readonly year: number;
  readonly cites: Citation;
  /** Days off, each with the name of its holiday. */
  readonly off: ReadonlyMap<CalendarDay, string>;
  /** Weekend days that are worked to make up (调休上班). */
  readonly work: ReadonlySet<CalendarDay>;
}

/** A holiday on the same day of every year, whether a notice for the year was published or not. */
export interface YearlyHoliday {
  /** Its month and day, as in `10-01`. */
  readonly on: string;
  readonly name: string;
  /** The first year in which it is one; where it is absent, every year. */
  readonly since?: number;
  readonly cites: Citation;
}

/** Why a day of a derivation counts or not. */
export const countReasons = [
  'day_zero',
  'counted',
  'skipped',
  'corresponding_day',
  'last_day_of_month',
  'moved_off_holiday',
  'moved_before_holiday',
  'named_date',
  'day_before_date',
  'paused',
  'after_pause',
  'fixed_day',
] as const;

/** Why a day of a derivation counts or not; see {@link countReasons}. */
export type CountReason = (typeof countReasons)[number];

/** The notices a county counts by. */
export interface Calendar {
  /** Names the set of notices, so that a deadline can say by which calendar it was counted. */
  readonly version: string;
  readonly notices: ReadonlyMap<number, HolidayNotice>;
  /** The days off that are known of a year without a notice. */
  readonly yearly: readonly YearlyHoliday[];
  /** The source of each way of counting. */
  readonly counting: Readonly<Record<CountReason, Citation>>;
}

/** Why a day is worked or not. */
export const dayKinds = ['working_day', 'make_up_day', 'weekend', 'holiday'] as const;

/** Why a day is worked or not; see {@link dayKinds}. */
export type DayKind = (typeof dayKinds)[number];

/** The status of one day in the calendar, and the notice it rests on. */
export interface DayStatus {
  readonly day: CalendarDay;
  readonly working: boolean;
  readonly kind: DayKind;
  /** The holiday's name on a day off. */
  readonly holiday?: string;
  /** The notice it rests on; absent for a plain weekday or weekend. */
  readonly source?: Citation;
  /**
   * True where a notice may still say otherwise: in a year that has none yet, save on its yearly
   * holidays, and in the last week of a year until the next one has its notice.
   */
  readonly provisional: boolean;
}

// A holiday at the turn of a year is announced with the year it belongs to: 2022-12-31 stands in
// the notice for 2023. So the notice of the following year is asked too.
const noticesFor = ({ notices }: Calendar, on: CalendarDay): readonly HolidayNotice[] =>
  [notices.get(yearOf(on)), notices.get(yearOf(on) + 1)].filter((notice) => notice !== undefined);

/** New Year's holiday, and the days worked for it, reach back into the last week of the year before. */
const LAST_WEEK = '12-25';

/** Can the notice for a year speak of a day? */
export const isOfYear = (year: number, on: CalendarDay): boolean =>
  yearOf(on) === year || (yearOf(on) === year - 1 && on.slice(5) >= LAST_WEEK);

const isProvisional = ({ notices }: Calendar, on: CalendarDay): boolean =>
  !notices.has(yearOf(on)) || (on.slice(5) >= LAST_WEEK && !notices.has(yearOf(on) + 1));

const yearlyOn = ({ notices, yearly }: Calendar, on: CalendarDay): YearlyHoliday | undefined =>
  notices.has(yearOf(on))
    ? undefined
    : yearly.find(({ on: each, since = 0 }) => on.endsWith(`-${each}`) && since <= yearOf(on));

/** What the calendar says of a day. */
export const statusOf = (calendar: Calendar, on: CalendarDay): DayStatus => {
  const provisional = isProvisional(calendar, on);
  for (const { off, work, cites } of noticesFor(calendar, on)) {
    const holiday = off.get(on);
    if (holiday)
      return { day: on, working: false, kind: 'holiday', holiday, source: cites, provisional };
    if (work.has(on))
      return { day: on, working: true, kind: 'make_up_day', source: cites, provisional };
  }
  const holiday = yearlyOn(calendar, on);
  if (holiday) {
    const { name, cites: source } = holiday;
    return { day: on, working: false, kind: 'holiday', holiday: name, source, provisional: false };
  }
  return isWeekend(on)
    ? { day: on, working: false, kind: 'weekend', provisional }
    : { day: on, working: true, kind: 'working_day', provisional };
};

/** The first working day at or after a day (or at or before it, counting backward). */
export const workingDayFrom = (
  calendar: Calendar,
  from: CalendarDay,
  step: 1 | -1 = 1,
): CalendarDay => {
  let on = from;
  while (!statusOf(calendar, on).working) on = plusDays(on, step);
  return on;
};
