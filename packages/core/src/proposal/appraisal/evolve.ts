import { filedOrClosed } from '../case/after-filing.ts';
import type { Folds } from '../moves.ts';
import type { Proposal, Taken } from '../proposal.ts';
import type { AppraisalEvent } from './events.ts';
import { type Appraisal, totalOf } from './parts.ts';

const withNew = (state: Proposal, event: AppraisalEvent, added: Appraisal): Taken => {
  const base = filedOrClosed(state, event);
  return { ...base, appraisals: [...(base.appraisals ?? []), added] };
};

const cast = ({ on, scores }: AppraisalEvent) =>
  ({ stage: 'cast', on, scores, total: totalOf(scores) }) as const;

/** What appraising makes of a proposal. */
export const appraisalFolds: Folds<AppraisalEvent> = {
  ProposalAppraised: (state, event) =>
    withNew(state, event, {
      id: `P-${event.unit}`,
      of: 'proposal',
      unit: event.unit,
      ...cast(event),
    }),
  HandlingAppraised: (state, event) => {
    const { proposer } = event;
    return withNew(state, event, { id: `H-${proposer}`, of: 'handling', proposer, ...cast(event) });
  },
};
