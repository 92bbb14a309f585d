import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';

/** 纳入全县督查工作程序. */
export interface CountyInspection {
  readonly id: string;
  readonly stage: 'requested' | 'under_inspection' | 'concluded';
  readonly recommendations: readonly string[];
  readonly reason: string;
  readonly requestedOn: CalendarDay;
  readonly receiveBy: Due;
  readonly received?: { readonly on: CalendarDay; readonly concludeBy: Due };
  readonly progress: readonly { readonly on: CalendarDay; readonly text: string }[];
  readonly result?: { readonly on: CalendarDay; readonly text: string; readonly late: boolean };
}
