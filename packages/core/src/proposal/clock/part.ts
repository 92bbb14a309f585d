import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';

/** 中止计时: the clock of a reply was stopped, and runs again or does not yet. */
export interface ClockStop {
  readonly from: CalendarDay;
  readonly reason: string;
  /** The last day on which it is to run again. */
  readonly resumeBy: Due;
  readonly to?: CalendarDay;
}
