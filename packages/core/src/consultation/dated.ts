import type { CalendarDay } from '../kernel/day.ts';

/** What every fact carries: the day on which it happened. */
export interface Dated {
  readonly on: CalendarDay;
}
