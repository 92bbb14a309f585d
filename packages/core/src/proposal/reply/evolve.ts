import { taken, withReply } from '../changes.ts';
import type { Folds } from '../moves.ts';
import type { ReplyEvent } from './events.ts';

/** What answering makes of a proposal. */
export const replyFolds: Folds<ReplyEvent> = {
  ReplySubmitted: (state, event) => {
    const base = taken(state, event);
    const { type: _, reply: id, on: submittedOn, ...rest } = event;
    return {
      ...base,
      replies: [
        ...base.replies,
        { id, stage: 'submitted', submittedOn, countersigned: [], ...rest },
      ],
    };
  },
  ReplyCountersigned: (state, event) => {
    const one = taken(state, event).replies.find(({ id }) => id === event.reply);
    const countersigned = [...(one?.countersigned ?? []), event.assignment];
    return withReply(state, event, { countersigned });
  },
  ReplyApproved: (state, event) => {
    const { type: _, reply: __, ...approval } = event;
    return withReply(state, event, { stage: 'approved', approval });
  },
  ReplySentBack: (state, event) =>
    withReply(state, event, {
      stage: 'sent_back',
      sentBack: { on: event.on, reason: event.reason },
    }),
};
