import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A day in Asia/Shanghai as `YYYY-MM-DD`; days compare with `<=`. */
export type CalendarDay = string & z.$brand<'CalendarDay'>;

/** A moment as ISO 8601 in UTC with milliseconds; moments compare with `<=`. */
export type Instant = string & z.$brand<'Instant'>;

const ZONE = 'Asia/Shanghai';

const exists = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
};

/** Reads a day; one that does not exist, such as 9月31日, is refused with words that say so. */
export const CalendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written YYYY-MM-DD. 日期格式为 YYYY-MM-DD。')
  .refine(exists, 'There is no such day in the calendar. 日历中没有这一天。')
  .brand<'CalendarDay'>()
  .meta({ id: 'CalendarDay', description: '日期 (YYYY-MM-DD, Asia/Shanghai)' });

const readInstant = (text: string): string | undefined => {
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

const dayFrom = (date: Temporal.PlainDate): CalendarDay => date.toString() as CalendarDay;
const dateOf = (day: CalendarDay): Temporal.PlainDate => Temporal.PlainDate.from(day);

/** A day from a literal; throws where {@link CalendarDay} would refuse. */
export const day = (text: string): CalendarDay => CalendarDay.parse(text);

/** A moment from a literal; throws where {@link Instant} would refuse. */
export const instant = (text: string): Instant => Instant.parse(text);

/** The day in Asia/Shanghai on which a moment falls. */
export const dayOf = (moment: Instant): CalendarDay =>
  dayFrom(Temporal.Instant.from(moment).toZonedDateTimeISO(ZONE).toPlainDate());

/** The first moment of a day in Asia/Shanghai. */
export const startOf = (on: CalendarDay): Instant =>
  instant(dateOf(on).toZonedDateTime(ZONE).toInstant().toString());

/** The first moment after a day: what is due on the day is late from here on. */
export const endOf = (on: CalendarDay): Instant => startOf(plusDays(on, 1));

/** Counts calendar days forward, or backward when negative. */
export const plusDays = (from: CalendarDay, days: number): CalendarDay =>
  dayFrom(dateOf(from).add({ days }));

/**
 * Counts months forward or backward; where the month has no such day it ends with its last.
 *
 * @example plusMonths(day('2026-11-30'), 3) === '2027-02-28'
 */
export const plusMonths = (from: CalendarDay, months: number): CalendarDay =>
  dayFrom(dateOf(from).add({ months }, { overflow: 'constrain' }));

/** Whole days from one day to another; negative when the second comes first. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  dateOf(from).until(dateOf(to), { largestUnit: 'days' }).days;

/** True on Saturdays and Sundays. */
export const isWeekend = (on: CalendarDay): boolean => dateOf(on).dayOfWeek > 5;

/** The year of a day. */
export const yearOf = (on: CalendarDay): number => Number(on.slice(0, 4));
