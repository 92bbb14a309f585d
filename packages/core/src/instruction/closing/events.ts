import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';

/** What is passed on, summed up and closed. */
export type ClosingEvent =
  | (Dated & { readonly type: 'FeedbackPassedOn' })
  | (Dated & { readonly type: 'FollowUpReported'; readonly text: string; readonly closeBy: Due })
  | (Dated & { readonly type: 'FollowUpClosed'; readonly publish: boolean });
