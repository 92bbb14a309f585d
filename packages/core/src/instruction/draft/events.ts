import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { DraftForComment } from './draft.ts';

interface OfDraft {
  readonly on: CalendarDay;
  readonly draft: string;
  readonly text: string;
}

/** What has happened to a draft sent for written comment. */
export type DraftEvent =
  | (OfDraft & {
      readonly type: 'DraftSentForComment';
      readonly office: DraftForComment['office'];
      readonly title: string;
      readonly commentBy: Due;
    })
  | (OfDraft & { readonly type: 'DraftCommentedOn'; readonly answerBy: Due })
  | (OfDraft & { readonly type: 'CommentAnswered' });
