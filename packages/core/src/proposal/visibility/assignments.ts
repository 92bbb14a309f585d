import { recorded } from '../../kernel/recorded.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Taken } from '../proposal.ts';
import type { ProposalVisibility } from './visibility.ts';

/** An assignment as a view shows it: whether a return was ruled out is for those concerned. */
export type VisibleAssignment = Omit<Assignment, 'final'> & Partial<Pick<Assignment, 'final'>>;

/** What everybody who may read the case sees of an assignment: who has it as what, and until when. */
const bare = (one: Assignment): VisibleAssignment => {
  const { id, unit, role, points, assigner, stage } = one;
  const { assignedOn, acceptedOn, returnBy, contactBy, replyBy } = one;
  const days = { assignedOn, acceptedOn, returnBy, contactBy, replyBy };
  return { ...recorded({ id, unit, role, points, assigner, stage, ...days }), contacts: [] };
};

/** The assignments a view shows: how one is handled, and that one was returned, is for those concerned. */
export const visibleAssignments = (
  { assignments }: Taken,
  { handling }: Pick<ProposalVisibility, 'handling'>,
): readonly VisibleAssignment[] =>
  handling ? assignments : assignments.filter(({ stage }) => stage !== 'returned').map(bare);
