import { saysOf } from '../../kernel/says.ts';
import { dueToday } from '../clocks.ts';
import type { Instruction, InstructionContext } from '../instruction.ts';
import { instructionArea, officeOf, parts } from '../moves.ts';
import { type DraftFact, draftCommands, draftFacts } from './draft.ts';

const says = saysOf<DraftFact, Instruction, InstructionContext>();
const drafts = parts('drafts', 'D');

/** 书面征求意见: drafts are sent for comment, and answered in writing both ways. */
export const draft = instructionArea({
  commands: draftCommands,
  facts: draftFacts,
  decide: {
    SendDraftForComment: says('DraftSentForComment', (ctx, state) => ({
      draft: drafts.next(state).id,
      office: officeOf(ctx.actor),
      commentBy: dueToday('comment', ctx),
    })),
    CommentOnDraft: says('DraftCommentedOn', (ctx) => ({
      answerBy: dueToday('commentAnswer', ctx),
    })),
    AnswerComment: says('CommentAnswered'),
  },
  evolve: {
    DraftSentForComment: drafts.adds(({ type: _, draft: id, ...sent }) => ({
      id,
      stage: 'sent',
      ...sent,
    })),
    DraftCommentedOn: drafts.changes('draft', ({ on, text, answerBy }) => ({
      stage: 'commented',
      comment: { on, text, answerBy },
    })),
    CommentAnswered: drafts.changes('draft', ({ on, text }) => ({
      stage: 'answered',
      answer: { on, text },
    })),
  },
});
