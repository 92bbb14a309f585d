import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A day in Asia/Shanghai as `YYYY-MM-DD`; days compare with `<=`. */
export type CalendarDay = string & z.$brand<'CalendarDay'>;

/** A moment as ISO 8601 in UTC with milliseconds; moments compare with `<=`. */
export type Instant = string & z.$brand<'Instant'>;

const ZONE = 'Asia/Shanghai';

const asDay = (text: string): CalendarDay => text as CalendarDay;

// A day that the calendar does not have is numbered as another one.
const exists = (text: string): boolean => {
  const on = asDay(text);
  return dayNumbered(numberOfDay(on)) === on;
};

/** Reads a day; one that does not exist, such as 9月31日, is refused with words that say so. */
export const CalendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written YYYY-MM-DD. 日期格式为 YYYY-MM-DD。')
  .refine(exists, 'There is no such day in the calendar. 日历中没有这一天。')
  .brand<'CalendarDay'>()
  .meta({ id: 'CalendarDay', description: '日期 (YYYY-MM-DD, Asia/Shanghai)' });

const isWritten = (text: string): boolean => {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
};

const readInstant = (text: string): string | undefined => {
  // Most moments that are read were written here.
  if (isWritten(text)) return text;
  try {
    return Temporal.Instant.from(text).toString({ smallestUnit: 'millisecond' });
  } catch {
    return undefined;
  }
};

/** Reads a moment with any offset and writes it in UTC. */
export const Instant = z
  .string()
  .refine(
    (text) => readInstant(text) !== undefined,
    'A moment is written like 2026-01-20T12:00:00+08:00. 时刻格式如 2026-01-20T12:00:00+08:00。',
  )
  .transform((text) => readInstant(text) ?? text)
  .brand<'Instant'>()
  .meta({ id: 'Instant', description: '时刻 (ISO 8601)' });

// Days are counted as numbers, since deadlines walk over many: 146097 days are 400 years, and years
// are taken to begin in March, so that a leap day comes last.
const DAYS_OF_400_YEARS = 146_097;
const DAYS_BEFORE_1970 = 719_468;

const numberOf = (year: number, month: number, dayOfMonth: number): number => {
  const years = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + dayOfYear - DAYS_BEFORE_1970;
};

const monthOf = (on: CalendarDay): number => Number(on.slice(5, 7));

/** Days since 1 January 1970. */
const numberOfDay = (on: CalendarDay): number =>
  numberOf(yearOf(on), monthOf(on), Number(on.slice(8)));

const written = (year: number, month: number, dayOfMonth: number): CalendarDay =>
  asDay(
    `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`,
  );

const dayNumbered = (number: number): CalendarDay => {
  const shifted = number + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const at = shifted - era * DAYS_OF_400_YEARS;
  const leapDays = Math.floor(at / 1460) - Math.floor(at / 36_524) + Math.floor(at / 146_096);
  const year = Math.floor((at - leapDays) / 365);
  const dayOfYear = at - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const marched = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marched < 10 ? marched + 3 : marched - 9;
  const dayOfMonth = dayOfYear - Math.floor((153 * marched + 2) / 5) + 1;
  return written(year + era * 400 + (month > 2 ? 0 : 1), month, dayOfMonth);
};

const lastOfMonth = (year: number, month: number): number =>
  numberOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - numberOf(year, month, 1);

/** A day from a literal; throws where {@link CalendarDay} would refuse. */
export const day = (text: string): CalendarDay => CalendarDay.parse(text);

/** A moment from a literal; throws where {@link Instant} would refuse. */
export const instant = (text: string): Instant => Instant.parse(text);

/** The moment of a `Date`. */
export const instantOf = (moment: Date): Instant => instant(moment.toISOString());

// China has been eight hours ahead of UTC all the year since its last summer time, in 1991.
const isPlain = (text: CalendarDay | Instant): boolean => text >= '1992';

/** The day in Asia/Shanghai on which a moment falls. */
export const dayOf = (moment: Instant): CalendarDay => {
  if (!isPlain(moment))
    return asDay(Temporal.Instant.from(moment).toZonedDateTimeISO(ZONE).toPlainDate().toString());
  const day = asDay(moment.slice(0, 10));
  return Number(moment.slice(11, 13)) < 16 ? day : plusDays(day, 1);
};

/** The first moment of a day in Asia/Shanghai. */
export const startOf = (on: CalendarDay): Instant =>
  isPlain(on)
    ? (`${plusDays(on, -1)}T16:00:00.000Z` as Instant)
    : instant(Temporal.PlainDate.from(on).toZonedDateTime(ZONE).toInstant().toString());

/** The first moment after a day: what is due on the day is late from here on. */
export const endOf = (on: CalendarDay): Instant => startOf(plusDays(on, 1));

/** Counts calendar days forward, or backward when negative. */
export const plusDays = (from: CalendarDay, days: number): CalendarDay =>
  dayNumbered(numberOfDay(from) + days);

/**
 * Counts months forward or backward; where the month has no such day it ends with its last.
 *
 * @example plusMonths(day('2026-11-30'), 3) === '2027-02-28'
 */
export const plusMonths = (from: CalendarDay, months: number): CalendarDay => {
  const count = yearOf(from) * 12 + monthOf(from) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return written(year, month, Math.min(Number(from.slice(8)), lastOfMonth(year, month)));
};

/** Whole days from one day to another; negative when the second comes first. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  numberOfDay(to) - numberOfDay(from);

/** Whole minutes from one moment to another. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.trunc(Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('minutes'));

/** True on Saturdays and Sundays. */
export const isWeekend = (on: CalendarDay): boolean => {
  // Counted from 1 March of the year 0, a Wednesday; Monday is 0.
  const weekday = (numberOfDay(on) + DAYS_BEFORE_1970 + 2) % 7;
  return weekday >= 5;
};

/** The year of a day. */
export const yearOf = (on: CalendarDay): number => Number(on.slice(0, 4));
