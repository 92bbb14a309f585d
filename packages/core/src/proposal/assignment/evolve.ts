import type { CalendarDay } from '../../kernel/day.ts';
import { taken, withAssignment } from '../changes.ts';
import type { Folds } from '../moves.ts';
import type { Assignment } from '../parts.ts';
import type { Proposal } from '../proposal.ts';
import type { AssignmentEvent } from './events.ts';
import type { Opinion } from './part.ts';

const ruledOn = (one: Assignment, on: CalendarDay): Pick<Assignment, 'request'> =>
  one.request ? { request: { ...one.request, ruledOn: on } } : {};

const withOpinion = (
  state: Proposal,
  event: AssignmentEvent & { readonly assignment: string },
  change: Partial<Opinion>,
): Proposal =>
  withAssignment(state, event, (one) =>
    one.opinion ? { ...one, opinion: { ...one.opinion, ...change } } : one,
  );

/** What assigning, accepting and returning make of a proposal. */
export const assignmentFolds: Folds<AssignmentEvent> = {
  ProposalAssigned: (state, event) => {
    const base = taken(state, event);
    const { type: _, assignment: id, on: assignedOn, ...task } = event;
    const added: Assignment = { id, assignedOn, ...task, stage: 'offered', contacts: [] };
    return { ...base, assignments: [...base.assignments, added] };
  },
  AssignmentAccepted: (state, event) => {
    const { type: _, assignment: __, on: acceptedOn, ...dues } = event;
    return withAssignment(state, event, (one) => ({
      ...{ ...one, ...dues },
      stage: 'accepted',
      acceptedOn,
    }));
  },
  ReturnRequested: (state, event) => {
    const { type: _, assignment: __, ...request } = event;
    return withAssignment(state, event, (one) => ({ ...one, stage: 'return_requested', request }));
  },
  AssignmentReturned: (state, event) => {
    const base = withAssignment(state, event, (one) => ({
      ...one,
      ...ruledOn(one, event.on),
      stage: 'returned',
    }));
    const { on: countsFrom, assignBy } = event;
    return base.stage === 'filed'
      ? { ...base, filing: { ...base.filing, countsFrom, assignBy } }
      : { ...base, merger: { ...base.merger, countsFrom, assignBy } };
  },
  ReturnRejected: (state, event) =>
    withAssignment(state, event, (one) => ({
      ...one,
      ...ruledOn(one, event.on),
      stage: 'offered',
      final: true,
    })),
  ContactRecorded: (state, event) => {
    const { proposer, method, on, note } = event;
    const contact = { proposer, method, on, note };
    return withAssignment(state, event, (one) => ({
      ...one,
      contacts: [...one.contacts, contact],
    }));
  },
  AssignmentHandedOver: (state, event) =>
    withAssignment(state, event, (one) => {
      const { on, reason, unit } = event;
      const handovers = [...(one.handovers ?? []), { from: one.unit, on, reason }];
      return { ...one, unit, handovers };
    }),
  OpinionGiven: (state, event) => {
    const { on, agrees, text, late } = event;
    const opinion = { on, agrees, text, late };
    return withAssignment(state, event, (one) => ({ ...one, stage: 'opinion_given', opinion }));
  },
  DisagreementReported: (state, event) => {
    const { on, note, rulingBy } = event;
    return withOpinion(state, event, { reported: { on, note, rulingBy } });
  },
  DisagreementSettled: (state, event) => {
    const { on, how, note } = event;
    return withOpinion(state, event, { settled: { on, how, note } });
  },
};
