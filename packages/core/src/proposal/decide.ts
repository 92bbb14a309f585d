import { proposerOf } from '../county/actor.ts';
import { admit } from '../kernel/admit.ts';
import { accepted, type Decision, refused } from '../kernel/decision.ts';
import { nextIn } from '../kernel/series.ts';
import { dueFrom } from './certificates.ts';
import type { ProposalCommand } from './commands.ts';
import type { ProposalEvent } from './events.ts';
import { type Assignment, type Proposer, ProposerId, type Receipt } from './parts.ts';
import {
  isReceived,
  isTaken,
  type Proposal,
  type ProposalContext,
  ProposalId,
} from './proposal.ts';
import { seatOf } from './session.ts';
import { assignStart, reviewStart } from './starts.ts';
import { proposalWorkflow } from './workflow.ts';

/** The table says whether; `factOf` says what then happened. */
export const decideProposal = (
  state: Proposal,
  command: ProposalCommand,
  ctx: ProposalContext,
): Decision<ProposalEvent> => {
  const violations = admit(proposalWorkflow, { state, command, ctx });
  return violations.length > 0 ? refused(violations) : accepted(factOf(state, command, ctx));
};

/** What a table has admitted is there; its absence is a defect of the table, not of the user. */
const there = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`admitted without ${what}`);
  return value;
};

const actingProposer = ({ actor }: ProposalContext): Proposer['id'] =>
  ProposerId.parse(there(proposerOf(actor), 'a proposer'));

const receiptOf = (state: Proposal): Receipt =>
  there(isReceived(state) ? state.receipt : undefined, 'a receipt');

const assignmentIn = (state: Proposal, id: string): Assignment =>
  there(
    isTaken(state) ? state.assignments.find((one) => one.id === id) : undefined,
    'an assignment',
  );

const nextPart = (state: Proposal, parts: 'assignments' | 'replies', letter: string): string =>
  `${letter}${(isTaken(state) ? state[parts].length : 0) + 1}`;

const firstOf = (ctx: ProposalContext): Proposer =>
  ctx.actor.role === 'collective'
    ? { id: ctx.actor.body, kind: 'body', first: true, stage: 'unsigned' }
    : { id: actingProposer(ctx), kind: 'member', first: true, stage: 'joined' };

const submitted = (state: Proposal, ctx: ProposalContext): ProposalEvent => {
  const { today: on, now: at, register, calendar, numbers } = ctx;
  if (isReceived(state)) {
    const countsFrom = on;
    return { type: 'ProposalResubmitted', on, countsFrom, reviewBy: dueFrom('review', on, ctx) };
  }
  const { session, period } = there(seatOf(register, at, calendar), 'a session');
  const seat = { term: session.term, session: session.no, period };
  const countsFrom = reviewStart({ on, ...seat }, register);
  return {
    type: 'ProposalSubmitted',
    on,
    at,
    ...seat,
    ...nextIn(numbers, `proposal.serial/${session.term}-${session.no}`),
    countsFrom,
    reviewBy: dueFrom('review', countsFrom, ctx),
  };
};

const filed = (state: Proposal, ctx: ProposalContext): ProposalEvent => {
  const { term, session, period } = receiptOf(state);
  const countsFrom = assignStart({ term, session, period }, ctx.today, ctx.register);
  return {
    type: 'ProposalFiled',
    on: ctx.today,
    ...nextIn(ctx.numbers, `proposal.filing/${term}-${session}`),
    countsFrom,
    assignBy: dueFrom('assign', countsFrom, ctx),
  };
};

const factOf = (state: Proposal, command: ProposalCommand, ctx: ProposalContext): ProposalEvent => {
  const { today: on } = ctx;
  switch (command.type) {
    case 'DraftProposal': {
      const { source, content } = command;
      const id = ProposalId.parse(ctx.caseId);
      return { type: 'ProposalDrafted', on, id, source, content, first: firstOf(ctx) };
    }
    case 'ReviseDraft':
      return { type: 'DraftRevised', content: command.content };
    case 'DiscardDraft':
      return { type: 'DraftDiscarded', on };
    case 'SubmitProposal':
      return submitted(state, ctx);
    case 'WithdrawProposal':
      return { type: 'ProposalWithdrawn', on, reason: command.reason };
    case 'InviteCoProposer': {
      const { member: id, answerBy } = command;
      const proposer = { id, kind: 'member', first: false, stage: 'invited', answerBy } as const;
      return { type: 'CoProposerInvited', proposer };
    }
    case 'InviteCoBody': {
      const { body: id, answerBy } = command;
      const proposer = { id, kind: 'body', first: false, stage: 'invited', answerBy } as const;
      return { type: 'CoProposerInvited', proposer };
    }
    case 'AcceptInvitation':
      return { type: 'InvitationAccepted', on, proposer: actingProposer(ctx) };
    case 'DeclineInvitation':
      return { type: 'InvitationDeclined', on, proposer: actingProposer(ctx) };
    case 'SignProposal': {
      const { signature } = command;
      return { type: 'ProposalSigned', on, proposer: actingProposer(ctx), signature };
    }
    case 'WaiveContact':
      return { type: 'ContactWaived', on, proposer: actingProposer(ctx) };
    case 'FileProposal':
      return filed(state, ctx);
    case 'DeclineFiling':
      return {
        type: 'FilingDeclined',
        on,
        ground: command.ground,
        explanation: command.explanation,
      };
    case 'ReturnForRevision': {
      const reviseBy = dueFrom('revise', on, ctx);
      return { type: 'ReturnedForRevision', on, reason: command.reason, reviseBy };
    }
    case 'MergeProposal':
      return { type: 'ProposalMerged', on, into: command.into };
    case 'ForwardForReference':
      return { type: 'ForwardedForReference', on, units: command.units, reason: command.reason };
    case 'ConvertToOpinionReport':
      return { type: 'ConvertedToOpinionReport', on, reason: command.reason };
    case 'ConvertToMemberLetter':
      return { type: 'ConvertedToMemberLetter', on, reason: command.reason };
    case 'CloseProposal':
      return { type: 'ProposalClosed', on };
    case 'AssignProposal':
      return {
        type: 'ProposalAssigned',
        on,
        assignment: nextPart(state, 'assignments', 'A'),
        unit: command.unit,
        mode: 'sole',
        returnBy: dueFrom('returnAssignment', on, ctx),
        contactBy: dueFrom('firstContact', on, ctx),
        replyBy: dueFrom('reply', on, ctx),
      };
    case 'AcceptAssignment':
      return { type: 'AssignmentAccepted', on, assignment: command.assignment };
    case 'RequestReturn': {
      const { assignment, reason, proposedUnit } = command;
      const rulingBy = dueFrom('rulingOnReturn', on, ctx);
      const proposed = proposedUnit ? { proposedUnit } : {};
      return { type: 'ReturnRequested', on, assignment, reason, ...proposed, rulingBy };
    }
    case 'GrantReturn':
      return {
        type: 'AssignmentReturned',
        on,
        assignment: command.assignment,
        assignBy: dueFrom('assign', on, ctx),
      };
    case 'RejectReturn':
      return { type: 'ReturnRejected', on, assignment: command.assignment, reason: command.reason };
    case 'RecordContact': {
      const { assignment, proposer, method, on: contactOn, note } = command;
      return { type: 'ContactRecorded', on: contactOn, assignment, proposer, method, note };
    }
    case 'SubmitReply': {
      const { type: _, ...reply } = command;
      return {
        type: 'ReplySubmitted',
        on,
        reply: nextPart(state, 'replies', 'R'),
        approveBy: dueFrom('approveReply', on, ctx),
        late: on > assignmentIn(state, command.assignment).replyBy.by,
        ...reply,
      };
    }
    case 'ApproveReply':
      return {
        type: 'ReplyApproved',
        on,
        reply: command.reply,
        rateBy: dueFrom('feedback', on, ctx),
      };
    case 'SendBackReply':
      return { type: 'ReplySentBack', on, reply: command.reply, reason: command.reason };
    case 'RateReply': {
      const { type: _, ...rating } = command;
      return { type: 'ReplyRated', on, proposer: actingProposer(ctx), ...rating };
    }
  }
};
