import { type CalendarDay, day, plusDays, plusMonths } from '../kernel/day.ts';

/** The first day of a year. */
export const firstDayOf = (year: number): CalendarDay => day(`${year}-01-01`);

/** The last day of a month of a year. */
export const lastDayOf = (year: number, month: number): CalendarDay =>
  plusDays(plusMonths(firstDayOf(year), month), -1);

/** The last day of a year. */
export const yearEnd = (year: number): CalendarDay => day(`${year}-12-31`);
