import type { Assignment } from '../parts/assignment.ts';
import type { Extension } from '../parts/extension.ts';
import { isTaken, type Proposal, type Taken } from '../proposal.ts';
import { latestReply } from './queries.ts';

/** The extensions a unit asked for, in order. */
export const extensionsOf = ({ extensions = [] }: Assignment): readonly Extension[] => extensions;

/** The request that waits for the office. */
export const pendingExtension = (one: Assignment): Extension | undefined =>
  extensionsOf(one).find(({ stage }) => stage === 'requested');

/** Every request for an extension of a case. */
export const allExtensions = (state: Proposal): readonly Extension[] =>
  isTaken(state) ? state.assignments.flatMap(extensionsOf) : [];

/** True once the reply of an assignment was approved. */
export const isAnswered = (state: Taken, { id }: Assignment): boolean =>
  latestReply(state, id)?.stage === 'approved';
