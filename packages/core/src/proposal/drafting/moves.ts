import { areaOf } from '../../kernel/area.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { recorded } from '../../kernel/recorded.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { nextIn } from '../../kernel/series.ts';
import { ProposalId } from '../../lineage/ids.ts';
import { actingProposer } from '../case/admitted.ts';
import { born, corrupt, received, reviewed, taken, written } from '../case/changes.ts';
import { openAssignments } from '../case/queries.ts';
import { seatFor } from '../case/session.ts';
import { dueFrom } from '../deadlines/derivation.ts';
import { knownOfReceipt } from '../deadlines/known.ts';
import { reviewStart } from '../deadlines/starts.ts';
import { draftingCommands, draftingFacts } from '../parts/drafting.ts';
import type { Proposer } from '../parts/proposers.ts';
import { openAtFirst } from '../parts/publication.ts';
import { filingOf, isReceived, isTaken, type Proposal, type ProposalContext } from '../proposal.ts';
import { sectorOf } from '../proposers/moves.ts';

type DraftingFact = FactOf<typeof draftingFacts>;
type Fact<Type extends DraftingFact['type']> = Extract<DraftingFact, { readonly type: Type }>;

const says = saysOf<
  Exclude<DraftingFact, { readonly type: 'DraftRevised' }>,
  Proposal,
  ProposalContext
>();

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

const resubmitted = (
  { source, receipt }: Extract<Proposal, { readonly receipt: unknown }>,
  ctx: ProposalContext,
): Fact<'ProposalResubmitted'> => {
  const { today: on, register } = ctx;
  const reviewBy = dueFrom('review', on, ctx, knownOfReceipt(source, receipt, register));
  return { type: 'ProposalResubmitted', on, countsFrom: on, reviewBy };
};

const submitted = (state: Proposal, ctx: ProposalContext): Fact<'ProposalSubmitted'> => {
  const { today: on, now: at, register, numbers } = ctx;
  const { session, ...held } = required(seatFor(ctx), 'a session');
  const seat = { term: session.term, session: session.no, ...held };
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

const requestOf = (state: Proposal) =>
  required(isTaken(state) ? state.withdrawalRequest : undefined, 'a request');

/** The units that had it. */
const withUnits = (_ctx: ProposalContext, state: Proposal) => ({
  units: isTaken(state) ? openAssignments(state).map(({ unit }) => unit) : [],
});

/** 起草、提交、撤案: from the first draft to the review, and out of it again. */
export const drafting = areaOf<Proposal, ProposalContext>()({
  commands: draftingCommands,
  facts: draftingFacts,
  decide: {
    DraftProposal: says('ProposalDrafted', (ctx) => ({
      id: ProposalId.parse(ctx.caseId),
      first: firstOf(ctx),
    })),
    ReviseDraft: (_state, { content }) => ({ type: 'DraftRevised', content: recorded(content) }),
    DiscardDraft: says('DraftDiscarded'),
    SubmitProposal: (state, _command, ctx) =>
      isReceived(state) ? resubmitted(state, ctx) : submitted(state, ctx),
    WithdrawProposal: says('ProposalWithdrawn', withUnits),
    RequestWithdrawal: says('WithdrawalRequested'),
    ConsentToWithdrawal: says('ProposalWithdrawn', (ctx, state) => ({
      reason: requestOf(state).reason,
      ...withUnits(ctx, state),
    })),
    RefuseWithdrawal: says('WithdrawalRefused'),
    LapseProposal: says('ProposalWithdrawn', withUnits),
  },
  evolve: {
    ProposalDrafted: (state, event) => {
      if (state.stage !== 'none') throw corrupt(state, event);
      const { id, source, content, first, on: draftedOn } = event;
      return { stage: 'draft', id, source, content, proposers: [first], draftedOn };
    },
    DraftRevised: (state, event) => ({ ...born(state, event), content: event.content }),
    DraftDiscarded: (state, event) => ({ ...written(born(state, event)), stage: 'discarded' }),
    ProposalSubmitted: (state, event) => {
      if (state.stage !== 'draft') throw corrupt(state, event);
      const { type: _, series: __, number: serial, ...seat } = event;
      // An invitation that was not answered lapses: who did not join is not counted, scored or answered.
      const proposers = state.proposers.filter(({ stage }) => stage === 'joined');
      const kept = { publication: openAtFirst, consultations: [] };
      const receipt = { ...seat, serial, reviews: [] };
      return { ...written(state), ...kept, proposers, stage: 'submitted', receipt };
    },
    ProposalResubmitted: (state, event) => {
      const { reviewedOn: _, conversion: __, ...receipt } = received(state, event).receipt;
      const { countsFrom, reviewBy } = event;
      const again = { ...receipt, countsFrom, reviewBy, reviews: [] };
      return { ...received(state, event), receipt: again, stage: 'submitted' };
    },
    ProposalWithdrawn: (state, event) => {
      const { type: _, ...withdrawal } = event;
      const filing = filingOf(state);
      // One that was filed was reviewed before; one that was not is disposed of by its withdrawal.
      const base = filing ? received(state, event) : reviewed(state, event);
      return { ...base, stage: 'withdrawn', withdrawal, ...(filing ? { filing } : {}) };
    },
    WithdrawalRequested: (state, event) => ({
      ...taken(state, event),
      withdrawalRequest: { on: event.on, reason: event.reason },
    }),
    WithdrawalRefused: (state, event) => {
      const base = taken(state, event);
      const { withdrawalRequest } = base;
      if (!withdrawalRequest) throw corrupt(state, event);
      const refused = { on: event.on, reason: event.reason };
      return { ...base, withdrawalRequest: { ...withdrawalRequest, refused } };
    },
  },
});
