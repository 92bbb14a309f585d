import { actsFor } from '../../county/acting.ts';
import type { Assignment } from '../parts/assignment.ts';
import { isTaken, type Proposal, type ProposalContext } from '../proposal.ts';
import { answeringAssignments } from './queries.ts';

/** Who acts, and by which register of the day. */
export type Acting = Pick<ProposalContext, 'actor' | 'register'>;

/** Does the actor speak for the unit that has the assignment on the day: its own, or the one that succeeded it? */
export const speaksFor = (
  assignment: Assignment | undefined,
  { actor, register }: Acting,
): boolean => assignment !== undefined && actsFor(assignment.unit, actor, register);

/**
 * The assignments an actor has accepted. After a reform of institutions a unit may have several of one
 * proposal, so a command says which it is about.
 */
export const ownAccepted = (state: Proposal, ctx: Acting): readonly Assignment[] =>
  isTaken(state)
    ? state.assignments.filter((one) => one.stage === 'accepted' && speaksFor(one, ctx))
    : [];

/** Those of them that are answered to the proposers; a co-handler answers the lead handler. */
export const ownAnswering = (state: Proposal, ctx: Acting): readonly Assignment[] => {
  const answering = isTaken(state) ? answeringAssignments(state) : [];
  return ownAccepted(state, ctx).filter((one) => answering.includes(one));
};
