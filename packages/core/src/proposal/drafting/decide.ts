import { nextIn } from '../../kernel/series.ts';
import { ProposalId } from '../../lineage/ids.ts';
import { actingProposer, required } from '../admitted.ts';
import { dueFrom } from '../certificates.ts';
import { knownOfReceipt } from '../limit/known.ts';
import type { Deciders } from '../moves.ts';
import type { Proposer } from '../parts.ts';
import { isReceived, isTaken, type Proposal, type ProposalContext } from '../proposal.ts';
import { sectorOf } from '../proposers/decide.ts';
import { seatOf } from '../session.ts';
import { openAssignments } from '../standing.ts';
import { reviewStart } from '../starts.ts';
import type { draftingCommands } from './commands.ts';
import type { DraftingEvent } from './events.ts';

const firstOf = (ctx: ProposalContext): Proposer =>
  ctx.actor.role === 'collective'
    ? { id: ctx.actor.body, kind: 'body', first: true, stage: 'unsigned' }
    : {
        id: actingProposer(ctx),
        kind: 'member',
        first: true,
        stage: 'joined',
        ...sectorOf(ctx.register, actingProposer(ctx)),
      };

const submitted = (state: Proposal, ctx: ProposalContext): DraftingEvent => {
  const { today: on, now: at, register, calendar, numbers } = ctx;
  if (isReceived(state)) {
    const known = knownOfReceipt(state.source, state.receipt, register);
    const reviewBy = dueFrom('review', on, ctx, known);
    return { type: 'ProposalResubmitted', on, countsFrom: on, reviewBy };
  }
  const { session, period } = required(seatOf(register, at, calendar), 'a session');
  const seat = { term: session.term, session: session.no, period };
  const countsFrom = reviewStart({ on, ...seat }, register);
  const { source } = required(state.stage === 'none' ? undefined : state, 'a draft');
  const known = knownOfReceipt(source, { on, ...seat }, register);
  return {
    type: 'ProposalSubmitted',
    on,
    at,
    ...seat,
    ...nextIn(numbers, `proposal.serial/${session.term}-${session.no}`),
    countsFrom,
    reviewBy: dueFrom('review', countsFrom, ctx, known),
  };
};

const requestOf = (state: Proposal) => (isTaken(state) ? state.withdrawalRequest : undefined);

const withdrawn = (
  state: Proposal,
  reason: string,
  { today: on }: ProposalContext,
): DraftingEvent => {
  const units = isTaken(state) ? openAssignments(state).map(({ unit }) => unit) : [];
  return { type: 'ProposalWithdrawn', on, reason, units };
};

/** What drafting, submitting and withdrawing lead to. */
export const draftingDeciders: Deciders<typeof draftingCommands> = {
  DraftProposal: (_state, { source, content }, ctx) => {
    const id = ProposalId.parse(ctx.caseId);
    return { type: 'ProposalDrafted', on: ctx.today, id, source, content, first: firstOf(ctx) };
  },
  ReviseDraft: (_state, { content }) => ({ type: 'DraftRevised', content }),
  DiscardDraft: (_state, _command, { today: on }) => ({ type: 'DraftDiscarded', on }),
  SubmitProposal: (state, _command, ctx) => submitted(state, ctx),
  WithdrawProposal: (state, { reason }, ctx) => withdrawn(state, reason, ctx),
  RequestWithdrawal: (_state, { reason }, { today: on }) => ({
    type: 'WithdrawalRequested',
    on,
    reason,
  }),
  ConsentToWithdrawal: (state, _command, ctx) =>
    withdrawn(state, required(requestOf(state), 'a request').reason, ctx),
  RefuseWithdrawal: (_state, { reason }, { today: on }) => ({
    type: 'WithdrawalRefused',
    on,
    reason,
  }),
  LapseProposal: (state, { reason }, ctx) => withdrawn(state, reason, ctx),
};
