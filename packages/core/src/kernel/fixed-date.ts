import { z } from 'zod';
import { CalendarDay, yearOf } from './day.ts';

// A year with 29 February stands in for every year: a date without one may fall in any.
const readIn = (text: string): string => (text.length === 5 ? `2024-${text}` : text);

/** Reads a date as a notice names it; one that does not exist, such as 9月31日, is refused. */
export const NamedDate = z
  .string()
  .regex(
    /^(\d{4}-)?\d{2}-\d{2}$/,
    'A date is written MM-DD, or YYYY-MM-DD for one batch. 日期写作 MM-DD;只用于一批的写作 YYYY-MM-DD。',
  )
  .refine(
    (text) => CalendarDay.safeParse(readIn(text)).success,
    'There is no such day in the calendar. 日历中没有这一天。',
  );

/** A date by which something is done: of every year as `MM-DD`, or of one batch as `YYYY-MM-DD`. */
export interface FixedDate {
  readonly date: string;
}

/** The day a fixed date names in the year of another day; 29 February is the 28th where it is missing. */
export const dayNamed = ({ date }: FixedDate, start: CalendarDay): CalendarDay => {
  const text = date.length === 5 ? `${yearOf(start)}-${date}` : date;
  const read = CalendarDay.safeParse(text);
  return read.success ? read.data : CalendarDay.parse(`${yearOf(start)}-02-28`);
};

/** A fixed date in words. @example dateWords({ date: '08-31' }).zh === '8月31日' */
export const dateWords = ({ date }: FixedDate) => {
  const [day, month, year] = date.split('-').reverse().map(Number);
  return { zh: `${year ? `${year}年` : ''}${month}月${day}日`, en: date };
};
