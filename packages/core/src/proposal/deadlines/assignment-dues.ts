import { profileOf } from '../../county/register.ts';
import type { Deadline, Due } from '../../kernel/deadline.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Proposal, ProposalContext } from '../proposal.ts';
import { knownOfFiling } from './known.ts';
import { assignmentDeadlines } from './of-assignment.ts';

/** The due days an assignment of today brings, by the profile in force. */
export const duesOfAssignment = (
  state: Proposal,
  { today: assignedOn, register, calendar }: ProposalContext,
): Pick<Assignment, 'returnBy' | 'contactBy' | 'replyBy'> => {
  const { version, proposal } = register.profile;
  const filed = knownOfFiling(state, register);
  const clocks = assignmentDeadlines(filed, { assignedOn }, proposal, calendar);
  const due = ({ due: by }: Deadline): Due => ({ by, version });
  return {
    returnBy: due(clocks.returnAssignment),
    contactBy: due(clocks.firstContact),
    replyBy: due(clocks.reply),
  };
};

/** The due days that acceptance today brings forward, by the figures of the assignment. */
export const duesOfAcceptance = (
  state: Proposal,
  { assignedOn, replyBy, role }: Assignment,
  { today: acceptedOn, register, calendar }: ProposalContext,
): Partial<Pick<Assignment, 'contactBy' | 'replyBy'>> => {
  const { version, proposal } = profileOf(register, replyBy.version);
  const filed = knownOfFiling(state, register);
  const before = assignmentDeadlines(filed, { assignedOn }, proposal, calendar);
  const after = assignmentDeadlines(filed, { assignedOn, acceptedOn }, proposal, calendar);
  const earlier = (kind: 'firstContact' | 'reply'): Due | undefined =>
    after[kind].due < before[kind].due ? { by: after[kind].due, version } : undefined;
  // A co-handler owes an opinion, which counts from the assignment alone.
  const reply = role === 'co_handler' ? undefined : earlier('reply');
  const contact = earlier('firstContact');
  return { ...(contact ? { contactBy: contact } : {}), ...(reply ? { replyBy: reply } : {}) };
};
