import { type Actor, unitOf } from '../../county/actor.ts';
import type { CaseDeadline } from '../../county/deadline.ts';
import { type AnyProposal, isTaken } from '../proposal.ts';

/** The deadlines an actor sees: those a unit sets itself are for the unit and the office. */
export const visibleDeadlines = (
  proposal: AnyProposal,
  deadlines: readonly CaseDeadline[],
  actor: Actor,
): readonly CaseDeadline[] =>
  deadlines.filter(
    ({ kind, target }) =>
      kind !== 'proposal.internalReply' ||
      actor.role === 'supervising_office' ||
      (isTaken(proposal) &&
        proposal.assignments.some(({ id, unit }) => id === target && unit === unitOf(actor))),
  );
