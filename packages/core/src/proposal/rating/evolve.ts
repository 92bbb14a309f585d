import { taken } from '../changes.ts';
import type { Folds } from '../moves.ts';
import type { RatingEvent } from './events.ts';

/** What rating and closing make of a proposal. */
export const ratingFolds: Folds<RatingEvent> = {
  ReplyRated: (state, event) => {
    const base = taken(state, event);
    const { type: _, ...rating } = event;
    const id = `${event.reply}-${event.proposer}`;
    return { ...base, ratings: [...base.ratings, { id, stage: 'cast', ...rating }] };
  },
  SettlementRecorded: (state, event) => {
    const base = taken(state, event);
    const { on, form, note } = event;
    return { ...base, settlements: [...base.settlements, { on, form, note }] };
  },
  ProposalClosed: (state, event) => ({
    ...taken(state, event),
    stage: 'closed',
    closedOn: event.on,
  }),
};
