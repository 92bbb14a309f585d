import { unitsActedFor } from '../../county/acting.ts';
import type { Actor } from '../../county/actor.ts';
import type { CaseDeadline } from '../../county/deadline.ts';
import type { UnitsOfDay } from '../../county/duties.ts';
import { type AnyProposal, isTaken } from '../proposal.ts';

/** The deadlines an actor sees: those a unit sets itself are for the unit and the office. */
export const visibleDeadlines = (
  proposal: AnyProposal,
  deadlines: readonly CaseDeadline[],
  actor: Actor,
  register?: UnitsOfDay,
): readonly CaseDeadline[] =>
  deadlines.filter(
    ({ kind, target }) =>
      kind !== 'proposal.internalReply' ||
      actor.role === 'supervising_office' ||
      (isTaken(proposal) &&
        proposal.assignments.some(
          ({ id, unit }) => id === target && unitsActedFor(actor, register).includes(unit),
        )),
  );
