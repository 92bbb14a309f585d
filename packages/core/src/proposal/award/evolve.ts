import { changed, filedOrClosed } from '../case/after-filing.ts';
import type { Folds } from '../moves.ts';
import type { Proposal, Taken } from '../proposal.ts';
import type { AwardEvent } from './events.ts';
import type { Award } from './parts.ts';

const withAward = (state: Proposal, event: AwardEvent, change: Partial<Award>): Taken => {
  const base = filedOrClosed(state, event);
  const awards = changed(base.awards, event.nomination, (one) => ({ ...one, ...change }));
  return { ...base, awards };
};

/** What nominating, shortlisting, granting and publishing make of a proposal. */
export const awardFolds: Folds<AwardEvent> = {
  AwardNominated: (state, event) => {
    const base = filedOrClosed(state, event);
    const { nomination: id, on: nominatedOn, award, reason } = event;
    const added: Award = { id, stage: 'nominated', award, reason, nominatedOn };
    return { ...base, awards: [...(base.awards ?? []), added] };
  },
  AwardShortlisted: (state, event) =>
    withAward(state, event, { stage: 'shortlisted', shortlistedOn: event.on }),
  AwardGranted: (state, event) => {
    const granted = { on: event.on, number: event.number };
    return withAward(state, event, { stage: 'granted', granted });
  },
  AwardDeclined: (state, event) => {
    const declined = { on: event.on, reason: event.reason };
    return withAward(state, event, { stage: 'declined', declined });
  },
  AwardPublished: (state, event) =>
    withAward(state, event, { stage: 'published', publishedOn: event.on }),
};
