import type { Assignment } from '../parts/assignment.ts';
import type { PromiseCall } from '../parts/look-back.ts';
import type { ReplyPromise } from '../parts/promise.ts';
import type { Reply } from '../parts/reply.ts';
import { isTaken, type Proposal, type Taken } from '../proposal.ts';
import { lastChange } from './class-changes.ts';
import { deliveredReplies } from './queries.ts';

/** What a reply promises. */
export const promisesOf = ({ promises = [] }: Pick<Reply, 'promises'>): readonly ReplyPromise[] =>
  promises;

/** The promises that stand: those of delivered replies. A version that was sent back made none. */
export const standingPromises = (proposal: Proposal): readonly ReplyPromise[] =>
  isTaken(proposal) ? deliveredReplies(proposal).flatMap(promisesOf) : [];

/** The assignment a reply answers. */
export const assignmentOf = (
  { assignments }: Taken,
  reply: Reply | undefined,
): Assignment | undefined => assignments.find(({ id }) => id === reply?.assignment);

/** The delivered reply that made a promise. */
export const replyOfPromise = (proposal: Taken, promise: string): Reply | undefined =>
  deliveredReplies(proposal).find((reply) => promisesOf(reply).some(({ id }) => id === promise));

const settled: ReadonlySet<ReplyPromise['stage']> = new Set(['kept', 'explained', 'broken']);

/** True while it is open what becomes of a promise. */
export const isUnsettled = ({ stage }: ReplyPromise): boolean => !settled.has(stage);

/** The demand for a new promise that a look-back left behind, until the unit answers it. */
export const openCall = (reply: Reply): PromiseCall | undefined => {
  const call = lastChange(reply)?.call;
  return call?.answeredOn ? undefined : call;
};

/** The delivered replies whose unit is to promise a day. */
export const repliesCalled = (proposal: Taken): readonly Reply[] =>
  deliveredReplies(proposal).filter((reply) => openCall(reply) !== undefined);

/** 跟踪办理: is anything that was promised, or is to be promised, still open? */
export const isTracked = (proposal: Taken): boolean =>
  standingPromises(proposal).some(isUnsettled) || repliesCalled(proposal).length > 0;
