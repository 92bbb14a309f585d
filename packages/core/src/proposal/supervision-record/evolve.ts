import { changed, filedOrClosed } from '../case/after-filing.ts';
import type { Folds } from '../moves.ts';
import type { Proposal, Taken } from '../proposal.ts';
import type { SupervisionEvent } from './events.ts';
import type { Supervision } from './parts.ts';

const withNew = (state: Proposal, event: SupervisionEvent, added: Supervision): Taken => {
  const base = filedOrClosed(state, event);
  return { ...base, supervisions: [...(base.supervisions ?? []), added] };
};

const withChange = (
  state: Proposal,
  event: SupervisionEvent,
  change: Partial<Supervision>,
): Taken => {
  const base = filedOrClosed(state, event);
  const supervisions = changed(base.supervisions, event.supervision, (one) => ({
    ...one,
    ...change,
  }));
  return { ...base, supervisions };
};

/** What planning and recording supervision make of a proposal. */
export const supervisionFolds: Folds<SupervisionEvent> = {
  SupervisionAskedFor: (state, event) => {
    const { supervision: id, on: since, reason: request } = event;
    return withNew(state, event, { id, stage: 'asked', since, request });
  },
  SupervisionPlanned: (state, event) => {
    const { supervision: id, on: since, method, plannedFor, plan } = event;
    return withNew(state, event, { id, stage: 'planned', since, method, plannedFor, plan });
  },
  SupervisionPlanApproved: (state, event) => {
    const { on, leader } = event;
    const approval = { on, ...(leader ? { leader } : {}) };
    return withChange(state, event, { stage: 'approved', approval });
  },
  SupervisionPlanSentBack: (state, event) => {
    const sentBack = { on: event.on, reason: event.reason };
    return withChange(state, event, { stage: 'sent_back', sentBack });
  },
  SupervisionRecorded: (state, event) => {
    const { type: _, supervision: __, ...outcome } = event;
    return withChange(state, event, { stage: 'recorded', outcome });
  },
};
