import { born, corrupt, received, reviewed, taken, written } from '../changes.ts';
import type { Folds } from '../moves.ts';
import { filingOf } from '../proposal.ts';
import { openAtFirst } from '../publication/publication.ts';
import type { DraftingEvent } from './events.ts';

/** What the facts of drafting, submitting and withdrawing make of a proposal. */
export const draftingFolds: Folds<DraftingEvent> = {
  ProposalDrafted: (state, event) => {
    if (state.stage !== 'none') throw corrupt(state, event);
    const { id, source, content, first, on: draftedOn } = event;
    return { stage: 'draft', id, source, content, proposers: [first], draftedOn };
  },
  DraftRevised: (state, event) => ({ ...born(state, event), content: event.content }),
  DraftDiscarded: (state, event) => ({ ...written(born(state, event)), stage: 'discarded' }),
  ProposalSubmitted: (state, event) => {
    if (state.stage !== 'draft') throw corrupt(state, event);
    const { on, at, term, session, period, number: serial, countsFrom, reviewBy } = event;
    const receipt = { on, at, term, session, period, serial, countsFrom, reviewBy, reviews: [] };
    // An invitation that was not answered lapses: who did not join is not counted, scored or answered.
    const proposers = state.proposers.filter(({ stage }) => stage === 'joined');
    const kept = { publication: openAtFirst, consultations: [] };
    return { ...written(state), ...kept, proposers, stage: 'submitted', receipt };
  },
  ProposalResubmitted: (state, event) => {
    const { reviewedOn: _, conversion: __, ...receipt } = received(state, event).receipt;
    const { countsFrom, reviewBy } = event;
    const again = { ...receipt, countsFrom, reviewBy, reviews: [] };
    return { ...received(state, event), receipt: again, stage: 'submitted' };
  },
  ProposalWithdrawn: (state, event) => {
    const { on, reason, units } = event;
    const withdrawal = { on, reason, units };
    const filing = filingOf(state);
    // One that was filed was reviewed before; one that was not is disposed of by its withdrawal.
    const base = filing ? received(state, event) : reviewed(state, event);
    return { ...base, stage: 'withdrawn', withdrawal, ...(filing ? { filing } : {}) };
  },
  WithdrawalRequested: (state, event) => ({
    ...taken(state, event),
    withdrawalRequest: { on: event.on, reason: event.reason },
  }),
  WithdrawalRefused: (state, event) => {
    const base = taken(state, event);
    const { withdrawalRequest } = base;
    if (!withdrawalRequest) throw corrupt(state, event);
    const refused = { on: event.on, reason: event.reason };
    return { ...base, withdrawalRequest: { ...withdrawalRequest, refused } };
  },
};
