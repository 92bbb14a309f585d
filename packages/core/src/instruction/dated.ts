import type { CalendarDay } from '../kernel/day.ts';

/** A fact of a day. */
export interface Dated {
  readonly on: CalendarDay;
}
