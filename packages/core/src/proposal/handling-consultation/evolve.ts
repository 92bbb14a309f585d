import { corrupt } from '../case/changes.ts';
import type { ProposalEvent } from '../events.ts';
import type { Folds } from '../moves.ts';
import { isReceived, type Proposal } from '../proposal.ts';
import type { HandlingConsultation } from './consultation.ts';
import type { HandlingConsultationEvent } from './events.ts';

const withConsultations = (
  state: Proposal,
  event: ProposalEvent,
  change: (all: readonly HandlingConsultation[]) => readonly HandlingConsultation[],
): Proposal => {
  if (!isReceived(state)) throw corrupt(state, event);
  return { ...state, consultations: change(state.consultations) };
};

const changed =
  (id: string, change: Partial<HandlingConsultation>) => (all: readonly HandlingConsultation[]) =>
    all.map((one) => (one.id === id ? { ...one, ...change } : one));

/** What asking for, recording and cancelling a handling consultation make of a proposal. */
export const handlingConsultationFolds: Folds<HandlingConsultationEvent> = {
  HandlingConsultationRequested: (state, event) => {
    const { consultation: id, on: requestedOn, by: requestedBy, topic, phase } = event;
    const asked = { id, stage: 'requested', requestedOn, requestedBy, topic, phase } as const;
    return withConsultations(state, event, (all) => [...all, asked]);
  },
  HandlingConsultationHeld: (state, event) => {
    const { on, participants, mode, outcome } = event;
    const held = { on, participants, mode, outcome };
    return withConsultations(state, event, changed(event.consultation, { stage: 'held', held }));
  },
  HandlingConsultationCancelled: (state, event) => {
    const cancelled = { on: event.on, reason: event.reason };
    const change = { stage: 'cancelled', cancelled } as const;
    return withConsultations(state, event, changed(event.consultation, change));
  },
};
