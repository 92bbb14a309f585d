import type { Assignment, Proposer, Reply } from './parts.ts';
import type { AnyProposal, Closed, Filed } from './proposal.ts';

/** Those who stand behind a proposal: an invitation that was not accepted does not count. */
export const joinedProposers = ({ proposers }: AnyProposal): readonly Proposer[] =>
  proposers.filter(({ stage }) => stage === 'joined');

/** 第一提案人. */
export const firstProposer = ({ proposers }: AnyProposal): Proposer | undefined =>
  proposers.find(({ first }) => first);

/** The assignment that counts: one that was returned is history. */
export const openAssignment = ({ assignments }: Filed | Closed): Assignment | undefined =>
  assignments.findLast(({ stage }) => stage !== 'returned');

/** The latest version of the reply of an assignment. */
export const latestReply = ({ replies }: Filed | Closed, assignment: string): Reply | undefined =>
  replies.findLast((reply) => reply.assignment === assignment);

/** The reply that was delivered to the proposers. */
export const deliveredReply = (proposal: Filed | Closed): Reply | undefined =>
  proposal.replies.findLast(({ stage }) => stage === 'approved');

/** Those who have not rated the delivered reply yet. */
export const ratingsOutstanding = (proposal: Filed | Closed): readonly Proposer[] => {
  const reply = deliveredReply(proposal);
  if (!reply) return [];
  const rated = new Set(
    proposal.ratings.filter((rating) => rating.reply === reply.id).map(({ proposer }) => proposer),
  );
  return joinedProposers(proposal).filter(({ id }) => !rated.has(id));
};
