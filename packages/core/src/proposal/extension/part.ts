import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { ProposerId } from '../proposers/proposers.ts';

/** 延期申请: a unit's request for more time, and what became of it. */
export interface Extension {
  readonly id: string;
  readonly assignment: string;
  readonly stage: 'requested' | 'granted' | 'refused';
  readonly requestedOn: CalendarDay;
  /** The day that is wished for. */
  readonly until: CalendarDay;
  readonly reason: string;
  readonly rulingBy: Due;
  readonly ruledOn?: CalendarDay;
  /** The proposers who are told in writing. */
  readonly notified?: readonly ProposerId[];
  readonly refusedBecause?: string;
}
