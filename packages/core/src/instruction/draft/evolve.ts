import type { FoldsOf } from '../../kernel/moves.ts';
import type { Instruction } from '../instruction.ts';
import { opened, withPart } from '../moves.ts';
import type { DraftEvent } from './events.ts';

/** What drafts sent for written comment make of a follow-up. */
export const draftFolds: FoldsOf<DraftEvent, Instruction> = {
  DraftSentForComment: (state, { type: _, draft: id, ...sent }) => {
    const base = opened(state);
    return { ...base, drafts: [...(base.drafts ?? []), { id, stage: 'sent', ...sent }] };
  },
  DraftCommentedOn: (state, { on, draft, text, answerBy }) => {
    const base = opened(state);
    return {
      ...base,
      drafts: withPart(base.drafts ?? [], draft, (one) => ({
        ...one,
        stage: 'commented',
        comment: { on, text, answerBy },
      })),
    };
  },
  CommentAnswered: (state, { on, draft, text }) => {
    const base = opened(state);
    return {
      ...base,
      drafts: withPart(base.drafts ?? [], draft, (one) => ({
        ...one,
        stage: 'answered',
        answer: { on, text },
      })),
    };
  },
};
