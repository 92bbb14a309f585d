import { unitOf } from '../../county/actor.ts';
import { assignmentIn, nextPart, required } from '../admitted.ts';
import { dueFrom, replyDue } from '../certificates.ts';
import { isStopped } from '../clock/standing.ts';
import type { Deciders } from '../moves.ts';
import { promisedIn } from '../promise/made.ts';
import { isTaken, type Proposal, type ProposalContext, type Taken } from '../proposal.ts';
import { coHandlers, joinedProposers } from '../standing.ts';
import type { replyCommands } from './commands.ts';

const handled = (state: Proposal): Taken =>
  required(isTaken(state) ? state : undefined, 'a filing');

const roundOf = ({ replies }: Taken, assignment: string): number =>
  replies.filter((one) => one.assignment === assignment && one.stage === 'approved').length + 1;

const isLate = (
  state: Taken,
  assignment: string,
  { today, register, calendar }: ProposalContext,
): boolean => {
  const own = assignmentIn(state, assignment);
  return !isStopped(own) && today > replyDue(state, own, today, register, calendar).by;
};

/** What answering leads to. */
export const replyDeciders: Deciders<typeof replyCommands> = {
  SubmitReply: (state, { type: _, issuer = 'unit', jointWith = [], promises, ...reply }, ctx) => {
    const proposal = handled(state);
    const round = roundOf(proposal, reply.assignment);
    const id = nextPart(state, 'replies', 'R');
    return {
      type: 'ReplySubmitted',
      on: ctx.today,
      reply: id,
      approveBy: dueFrom('approveReply', ctx.today, ctx),
      late: isLate(proposal, reply.assignment, ctx),
      round,
      issuer,
      jointWith,
      ...reply,
      ...promisedIn(id, promises, ctx),
    };
  },
  CountersignReply: (state, { reply }, { today: on, actor }) => {
    const own = coHandlers(handled(state)).find(({ unit }) => unit === unitOf(actor));
    return { type: 'ReplyCountersigned', on, reply, assignment: required(own, 'a co-handler').id };
  },
  ApproveReply: (state, { reply, publication }, ctx) => ({
    type: 'ReplyApproved',
    on: ctx.today,
    reply,
    rateBy: dueFrom('feedback', ctx.today, ctx),
    recipients: joinedProposers(handled(state)).map(({ id }) => id),
    ...(publication ? { publication } : {}),
  }),
  SendBackReply: (_state, { reply, reason }, { today: on }) => ({
    type: 'ReplySentBack',
    on,
    reply,
    reason,
  }),
};
