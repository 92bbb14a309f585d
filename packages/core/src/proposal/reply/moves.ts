import { areaOf } from '../../kernel/area.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { recorded } from '../../kernel/recorded.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { assignmentIn } from '../case/admitted.ts';
import { parts, taken, withReply } from '../case/changes.ts';
import { isStopped } from '../case/clock.ts';
import { joinedProposers } from '../case/queries.ts';
import { dueFrom, replyDue } from '../deadlines/derivation.ts';
import { replyCommands, replyFacts } from '../parts/reply.ts';
import { promisedIn } from '../promise/made.ts';
import { isTaken, type Proposal, type ProposalContext, type Taken } from '../proposal.ts';
import { countersignedFor } from './countersigning.ts';

const says = saysOf<FactOf<typeof replyFacts>, Proposal, ProposalContext>();
const replies = parts('replies', 'R');

const handled = (state: Proposal): Taken =>
  required(isTaken(state) ? state : undefined, 'a filing');

const roundOf = (state: Taken, assignment: string): number =>
  state.replies.filter((one) => one.assignment === assignment && one.stage === 'approved').length +
  1;

const isLate = (
  state: Taken,
  assignment: string,
  { today, register, calendar }: ProposalContext,
): boolean => {
  const own = assignmentIn(state, assignment);
  return !isStopped(own) && today > replyDue(state, own, today, register, calendar).by;
};

/** 答复: a unit answers, co-handlers countersign, the office approves or sends back. */
export const reply = areaOf<Proposal, ProposalContext>()({
  commands: replyCommands,
  facts: replyFacts,
  decide: {
    SubmitReply: (
      state,
      { type: _, issuer = 'unit', jointWith = [], promises, ...answer },
      ctx,
    ) => {
      const proposal = handled(state);
      const { id } = replies.next(state);
      return {
        type: 'ReplySubmitted',
        on: ctx.today,
        reply: id,
        approveBy: dueFrom('approveReply', ctx.today, ctx),
        late: isLate(proposal, answer.assignment, ctx),
        round: roundOf(proposal, answer.assignment),
        issuer,
        jointWith,
        ...recorded(answer),
        ...promisedIn(id, promises, ctx),
      };
    },
    CountersignReply: (state, { reply: id, assignment: named }, ctx) => {
      const proposal = handled(state);
      const signed = required(
        proposal.replies.find((one) => one.id === id),
        'a reply',
      );
      const own = countersignedFor(proposal, signed, named, ctx);
      const { id: assignment } = required(own, 'a co-handler');
      return { type: 'ReplyCountersigned', on: ctx.today, reply: id, assignment };
    },
    ApproveReply: says('ReplyApproved', (ctx, state) => ({
      rateBy: dueFrom('feedback', ctx.today, ctx),
      recipients: joinedProposers(handled(state)).map(({ id }) => id),
    })),
    SendBackReply: says('ReplySentBack'),
  },
  evolve: {
    ReplySubmitted: replies.adds(({ type: _, reply: id, on: submittedOn, ...rest }) => ({
      id,
      stage: 'submitted',
      submittedOn,
      countersigned: [],
      ...rest,
    })),
    ReplyCountersigned: (state, event) => {
      const one = taken(state, event).replies.find(({ id }) => id === event.reply);
      const countersigned = [...(one?.countersigned ?? []), event.assignment];
      return withReply(state, event, { countersigned });
    },
    ReplyApproved: replies.changes('reply', ({ type: _, reply: __, ...approval }) => ({
      stage: 'approved',
      approval,
    })),
    ReplySentBack: replies.changes('reply', ({ on, reason }) => ({
      stage: 'sent_back',
      sentBack: { on, reason },
    })),
  },
});
