import { instructionClocks as clocks } from '../clocks.ts';
import { type Deciders, opened } from '../moves.ts';
import type { draftCommands } from './commands.ts';

/** What sending a draft and answering it in writing lead to. */
export const draftDeciders: Deciders<typeof draftCommands> = {
  SendDraftForComment: (state, { title, text }, ctx) => ({
    type: 'DraftSentForComment',
    on: ctx.today,
    draft: `D${(opened(state).drafts ?? []).length + 1}`,
    office: ctx.actor.role === 'government_office' ? 'government_office' : 'party_office',
    title,
    text,
    commentBy: clocks.due('comment', ctx.today, ctx),
  }),
  CommentOnDraft: (_state, { draft, text }, ctx) => ({
    type: 'DraftCommentedOn',
    on: ctx.today,
    draft,
    text,
    answerBy: clocks.due('commentAnswer', ctx.today, ctx),
  }),
  AnswerComment: (_state, { draft, text }, { today: on }) => ({
    type: 'CommentAnswered',
    on,
    draft,
    text,
  }),
};
