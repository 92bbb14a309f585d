import type { Assignment } from '../parts/assignment.ts';
import type { Proposer } from '../parts/proposers.ts';
import type { Settlement } from '../parts/rating.ts';
import type { Reply } from '../parts/reply.ts';
import type { AnyProposal, Taken } from '../proposal.ts';

/** Those who stand behind a proposal: an invitation that was not accepted does not count. */
export const joinedProposers = ({ proposers }: AnyProposal): readonly Proposer[] =>
  proposers.filter(({ stage }) => stage === 'joined');

/** 第一提案人; absent while the lead is vacant. */
export const firstProposer = ({ proposers }: AnyProposal): Proposer | undefined =>
  proposers.find(({ first }) => first);

/** The assignments that count: one that was returned is history. */
export const openAssignments = ({ assignments }: Taken): readonly Assignment[] =>
  assignments.filter(({ stage }) => stage !== 'returned');

/** The assignments whose units answer the proposers; co-handlers answer the lead handler. */
export const answeringAssignments = (proposal: Taken): readonly Assignment[] =>
  openAssignments(proposal).filter(({ role }) => role !== 'co_handler');

/** 会办 assignments. */
export const coHandlers = (proposal: Taken): readonly Assignment[] =>
  openAssignments(proposal).filter(({ role }) => role === 'co_handler');

/** 主办 or 独办: the assignment that leads, where one does. */
export const leadAssignment = (proposal: Taken): Assignment | undefined =>
  answeringAssignments(proposal).find(({ role }) => role !== 'separate_handler');

/** The suggestions no unit answers, from 1: all of them where no unit has the proposal. */
export const unassignedPoints = (proposal: Taken): readonly number[] => {
  const answering = answeringAssignments(proposal);
  const all = Array.from({ length: proposal.points }, (_, at) => at + 1);
  if (answering.length === 0) return all;
  const whole = answering.some(({ points }) => points === undefined);
  const covered = new Set(answering.flatMap(({ points }) => points ?? []));
  return whole ? [] : all.filter((point) => !covered.has(point));
};

/** The latest version of the reply of an assignment. */
export const latestReply = ({ replies }: Taken, assignment: string): Reply | undefined =>
  replies.findLast((reply) => reply.assignment === assignment);

/** The last reply of an assignment that was delivered. */
const lastDelivered = ({ replies }: Taken, { id }: Assignment): Reply | undefined =>
  replies.findLast(({ assignment, stage }) => assignment === id && stage === 'approved');

/** The replies the proposers have in hand: the last delivered one of each answering unit. */
export const deliveredReplies = (proposal: Taken): readonly Reply[] =>
  answeringAssignments(proposal).flatMap((one) => lastDelivered(proposal, one) ?? []);

/** True when every answering unit's latest reply was delivered: with 分办, all of them. */
export const isFullyAnswered = (proposal: Taken): boolean => {
  const answering = answeringAssignments(proposal);
  return (
    answering.length > 0 &&
    answering.every(({ id }) => latestReply(proposal, id)?.stage === 'approved')
  );
};

/**
 * Who rates: those who stand behind the proposal. Where nobody is left, the proposal committee
 * rates in the place of the one who led it last.
 */
export const ratersOf = (proposal: AnyProposal): readonly Proposer[] => {
  const joined = joinedProposers(proposal);
  return joined.length > 0 ? joined : proposal.proposers.filter(({ first }) => first);
};

/** True when the proposal committee rates, since nobody is left behind the proposal. */
export const committeeRates = (proposal: AnyProposal): boolean =>
  joinedProposers(proposal).length === 0;

/** Those who have not rated every reply in hand yet. */
export const ratingsOutstanding = (proposal: Taken): readonly Proposer[] => {
  const replies = deliveredReplies(proposal);
  const given = new Set(proposal.ratings.map(({ id }) => id));
  return ratersOf(proposal).filter(({ id }) =>
    replies.some((reply) => !given.has(`${reply.id}-${id}`)),
  );
};

/** What the ratings of the replies in hand lead to: each unit's reply stands or falls alone. */
export const repliesTo = (
  proposal: Taken,
  outcome: 'rehandling' | 'settlement',
): readonly Reply[] =>
  deliveredReplies(proposal).filter(({ id }) =>
    proposal.ratings.some(({ reply, leadsTo }) => reply === id && leadsTo === outcome),
  );

// Of one day only the facts tell what came first, so a settlement names the replies it took up.
const tookUp = ({ replies, on }: Settlement, { id, approval }: Reply): boolean =>
  replies ? replies.includes(id) : approval !== undefined && approval.on <= on;

/** The replies after which a meeting or an explanation is still owed to a proposer. */
export const repliesToSettle = (proposal: Taken): readonly Reply[] =>
  repliesTo(proposal, 'settlement').filter(
    (reply) => !proposal.settlements.some((one) => tookUp(one, reply)),
  );

/** True when a meeting or an explanation is still owed to a proposer. */
export const isToBeSettled = (proposal: Taken): boolean => repliesToSettle(proposal).length > 0;

/** Co-handlers' disagreements that are not settled. */
export const openDisagreements = (proposal: Taken): readonly Assignment[] =>
  coHandlers(proposal).filter(
    ({ opinion }) => opinion !== undefined && !opinion.agrees && opinion.settled === undefined,
  );
