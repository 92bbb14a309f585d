import { corrupt, received, reviewed, taken, unhandled } from '../changes.ts';
import type { Dated } from '../dated.ts';
import type { Folds } from '../moves.ts';
import type { Receipt } from '../parts.ts';
import type { Proposal } from '../proposal.ts';
import type { ReviewEvent } from './events.ts';

const withReceipt = (
  state: Proposal,
  event: ReviewEvent,
  change: (receipt: Receipt) => Partial<Receipt>,
): Proposal => {
  if (state.stage !== 'submitted') throw corrupt(state, event);
  return { ...state, receipt: { ...state.receipt, ...change(state.receipt) } };
};

const answered = (
  state: Proposal,
  event: ReviewEvent & Dated,
  answer: 'given' | 'refused',
): Proposal =>
  withReceipt(state, event, ({ conversion }) =>
    conversion ? { conversion: { ...conversion, answer, answeredOn: event.on } } : {},
  );

/** What each disposition of review makes of a proposal. */
export const reviewFolds: Folds<ReviewEvent> = {
  ProposalFiled: (state, event) => {
    const { on, number, countsFrom, assignBy } = event;
    const filing = { on, number, countsFrom, assignBy };
    const base = reviewed(state, event);
    return { ...base, stage: 'filed', filing, ...unhandled(base) };
  },
  FilingDeclined: (state, event) => {
    const { on, ground, explanation } = event;
    return { ...reviewed(state, event), stage: 'not_filed', refusal: { on, ground, explanation } };
  },
  ReturnedForRevision: (state, event) => {
    const { on, reason, reviseBy } = event;
    const revision = { on, reason, reviseBy };
    return { ...reviewed(state, event), stage: 'returned_for_revision', revision };
  },
  ProposalMerged: (state, event) => {
    const { on, into, mainNumber, countsFrom, assignBy } = event;
    const base = reviewed(state, event);
    const merger = { on, into, mainNumber, countsFrom, assignBy };
    return { ...base, stage: 'merged', merger, ...unhandled(base) };
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
  ReviewRecorded: (state, event) => {
    const { stage, body, on, note } = event;
    return withReceipt(state, event, ({ reviews }) => ({
      reviews: [...reviews, { stage, body, on, note }],
    }));
  },
  ConversionAsked: (state, event) => {
    const { to, on, reason, answerBy } = event;
    return withReceipt(state, event, () => ({ conversion: { to, on, reason, answerBy } }));
  },
  ConversionAgreed: (state, event) => answered(state, event, 'given'),
  ConversionRefused: (state, event) => answered(state, event, 'refused'),
  ForwardedForReference: (state, event) => {
    const { on, units, reason } = event;
    const forwarding = { on, units, reason };
    return { ...reviewed(state, event), stage: 'forwarded_for_reference', forwarding };
  },
  ConvertedToOpinionReport: (state, event) => {
    const conversion = { on: event.on, reason: event.reason };
    return { ...reviewed(state, event), stage: 'converted_to_opinion_report', conversion };
  },
  ConvertedToMemberLetter: (state, event) => {
    const conversion = { on: event.on, reason: event.reason };
    return { ...reviewed(state, event), stage: 'converted_to_member_letter', conversion };
  },
};
