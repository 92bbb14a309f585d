import { areaOf } from '../../kernel/area.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { nextIn } from '../../kernel/series.ts';
import { receiptOf } from '../case/admitted.ts';
import { contentOf, corrupt, received, reviewed, taken, unhandled } from '../case/changes.ts';
import { dueFrom } from '../deadlines/derivation.ts';
import { knownOfFiling } from '../deadlines/known.ts';
import { assignStart } from '../deadlines/starts.ts';
import type { Receipt } from '../parts/drafting.ts';
import { reviewCommands } from '../parts/review.ts';
import { reviewFacts } from '../parts/review-facts.ts';
import { filingOf, type Proposal, type ProposalContext } from '../proposal.ts';
import { reviewBodyOf } from './body.ts';

type ReviewFact = FactOf<typeof reviewFacts>;

const says = saysOf<ReviewFact, Proposal, ProposalContext>();

const assignFrom = (state: Proposal, { today, register }: ProposalContext) =>
  assignStart(receiptOf(state), today, register);

const withReceipt = (
  state: Proposal,
  event: ReviewFact,
  change: (receipt: Receipt) => Partial<Receipt>,
): Proposal => {
  if (state.stage !== 'submitted') throw corrupt(state, event);
  return { ...state, receipt: { ...state.receipt, ...change(state.receipt) } };
};

const answered =
  (answer: 'given' | 'refused') =>
  (state: Proposal, event: ReviewFact): Proposal =>
    withReceipt(state, event, ({ conversion }) =>
      conversion ? { conversion: { ...conversion, answer, answeredOn: event.on } } : {},
    );

/** 审查立案: what review may make of a proposal. */
export const review = areaOf<Proposal, ProposalContext>()({
  commands: reviewCommands,
  facts: reviewFacts,
  decide: {
    FileProposal: says('ProposalFiled', (ctx, state) => {
      const { term, session } = receiptOf(state);
      const countsFrom = assignFrom(state, ctx);
      const known = knownOfFiling(state, ctx.register, ctx.today);
      const body = reviewBodyOf(receiptOf(state), ctx);
      return {
        ...(body ? { body } : {}),
        ...nextIn(ctx.numbers, `proposal.filing/${term}-${session}`),
        countsFrom,
        assignBy: dueFrom('assign', countsFrom, ctx, known),
      };
    }),
    DeclineFiling: says('FilingDeclined'),
    ReturnForRevision: says('ReturnedForRevision', (ctx) => ({
      reviseBy: dueFrom('revise', ctx.today, ctx),
    })),
    MergeProposal: (state, { into }, ctx) => {
      const countsFrom = assignFrom(state, ctx);
      const assignBy = dueFrom('assign', countsFrom, ctx);
      const main = required(filingOf(ctx.others[into] ?? state), 'a filed main proposal');
      const mainNumber = main.number;
      return { type: 'ProposalMerged', on: ctx.today, into, mainNumber, countsFrom, assignBy };
    },
    UnmergeProposal: says('ProposalUnmerged', (ctx) => ({
      countsFrom: ctx.today,
      reviewBy: dueFrom('review', ctx.today, ctx),
    })),
    JoinHandling: says('HandlingJoined'),
    SeparateHandling: says('HandlingSeparated'),
    RecordReview: says('ReviewRecorded', (ctx, state) => ({
      body: required(reviewBodyOf(receiptOf(state), ctx), 'a body that reviews'),
    })),
    AskConversion: says('ConversionAsked', (ctx) => ({
      answerBy: dueFrom('conversionConsent', ctx.today, ctx),
    })),
    AgreeToConversion: says('ConversionAgreed'),
    RefuseConversion: says('ConversionRefused'),
    ForwardForReference: says('ForwardedForReference'),
    ConvertToOpinionReport: says('ConvertedToOpinionReport'),
    ConvertToMemberLetter: says('ConvertedToMemberLetter'),
  },
  evolve: {
    ProposalFiled: (state, event) => {
      const { type: _, series: __, ...filing } = event;
      const base = reviewed(state, event);
      return { ...base, stage: 'filed', filing, ...unhandled(base) };
    },
    FilingDeclined: (state, event) => ({
      ...reviewed(state, event),
      stage: 'not_filed',
      refusal: contentOf(event),
    }),
    ReturnedForRevision: (state, event) => ({
      ...reviewed(state, event),
      stage: 'returned_for_revision',
      revision: contentOf(event),
    }),
    ProposalMerged: (state, event) => {
      const base = reviewed(state, event);
      return { ...base, stage: 'merged', merger: contentOf(event), ...unhandled(base) };
    },
    ProposalUnmerged: (state, event) => {
      const base = received(state, event);
      const { reviewedOn: _, ...receipt } = base.receipt;
      const { countsFrom, reviewBy } = event;
      return { ...base, stage: 'submitted', receipt: { ...receipt, countsFrom, reviewBy } };
    },
    HandlingJoined: (state, event) => ({
      ...taken(state, event),
      joined: { on: event.on, with: event.into },
    }),
    HandlingSeparated: (state, event) => {
      const { joined: _, ...base } = taken(state, event);
      return base as Proposal;
    },
    ReviewRecorded: (state, event) =>
      withReceipt(state, event, ({ reviews }) => ({ reviews: [...reviews, contentOf(event)] })),
    ConversionAsked: (state, event) =>
      withReceipt(state, event, () => ({ conversion: contentOf(event) })),
    ConversionAgreed: answered('given'),
    ConversionRefused: answered('refused'),
    ForwardedForReference: (state, event) => ({
      ...reviewed(state, event),
      stage: 'forwarded_for_reference',
      forwarding: contentOf(event),
    }),
    ConvertedToOpinionReport: (state, event) => ({
      ...reviewed(state, event),
      stage: 'converted_to_opinion_report',
      conversion: contentOf(event),
    }),
    ConvertedToMemberLetter: (state, event) => ({
      ...reviewed(state, event),
      stage: 'converted_to_member_letter',
      conversion: contentOf(event),
    }),
  },
});
