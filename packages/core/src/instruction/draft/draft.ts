import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';

/** One of the two sides of a written exchange: what was written, and on which day. */
export interface WrittenWord {
  readonly on: CalendarDay;
  readonly text: string;
}

/** 征求意见稿: a draft sent for written comment, answered in writing both ways. */
export interface DraftForComment extends WrittenWord {
  readonly id: string;
  readonly stage: 'sent' | 'commented' | 'answered';
  readonly office: 'party_office' | 'government_office';
  readonly title: string;
  readonly commentBy: Due;
  readonly comment?: WrittenWord & { readonly answerBy: Due };
  readonly answer?: WrittenWord;
}
