import { type Actor, unitOf } from '../../county/actor.ts';
import type { Assignment } from '../parts/assignment.ts';
import { isTaken, type Proposal } from '../proposal.ts';
import { answeringAssignments } from './queries.ts';

/** Does this actor speak for the unit that has the assignment now? */
export const speaksFor = (assignment: Assignment | undefined, actor: Actor): boolean =>
  assignment !== undefined && assignment.unit === unitOf(actor);

/**
 * The assignments an actor has accepted. After a reform of institutions a unit may have several of one
 * proposal, so a command says which it is about.
 */
export const ownAccepted = (state: Proposal, actor: Actor): readonly Assignment[] =>
  isTaken(state)
    ? state.assignments.filter((one) => one.stage === 'accepted' && speaksFor(one, actor))
    : [];

/** Those of them that are answered to the proposers; a co-handler answers the lead handler. */
export const ownAnswering = (state: Proposal, actor: Actor): readonly Assignment[] => {
  const answering = isTaken(state) ? answeringAssignments(state) : [];
  return ownAccepted(state, actor).filter((one) => answering.includes(one));
};
