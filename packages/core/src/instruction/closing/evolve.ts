import { type Folds, opened } from '../moves.ts';
import type { ClosingEvent } from './events.ts';

/** What passing on, summing up and closing make of a follow-up. */
export const closingFolds: Folds<ClosingEvent> = {
  FeedbackPassedOn: (state, { on }) => {
    const base = opened(state);
    return { ...base, passing: { done: [...base.passing.done, on] } };
  },
  FollowUpReported: (state, { on, text, closeBy }) => ({
    ...opened(state),
    report: { on, text, closeBy },
  }),
  FollowUpClosed: (state, { on: closedOn, publish: published }) => ({
    ...opened(state),
    stage: 'closed',
    closedOn,
    published,
  }),
};
