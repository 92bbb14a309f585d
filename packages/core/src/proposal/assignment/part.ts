import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';

/** 移交: the unit that had it, until when and why. */
export interface Handover {
  readonly from: UnitId;
  readonly on: CalendarDay;
  readonly reason: string;
}

/** 会办意见: what a co-handler tells the lead handler. */
export interface Opinion {
  readonly on: CalendarDay;
  readonly agrees: boolean;
  readonly text: string;
  readonly late: boolean;
  /** The lead could not bring about agreement and reported upward. */
  readonly reported?: { readonly on: CalendarDay; readonly note: string; readonly rulingBy: Due };
  /** How a disagreement ended. */
  readonly settled?: {
    readonly on: CalendarDay;
    readonly how: 'agreed' | 'ruled' | 'joint_reply';
    readonly note: string;
  };
}
