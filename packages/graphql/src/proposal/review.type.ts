import {
  type AnyProposal,
  type ConversionConsent,
  conversionWords,
  type Review,
  reviewBodyWords,
  reviewStageWords,
  type VacantLead,
  visibleConversion,
  visibleReviews,
  visibleVacancy,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { enumOf, vocabularyEnum } from '../words.ts';
import { ProposalNode } from './proposal.type.ts';
import { stateOf, viewFor } from './proposal.view.ts';

/** What became of a proposal at review, and why. */
interface Disposition {
  readonly on: string;
  readonly reason: string;
  readonly ground?: string;
}

/** Why a proposal was refused, returned, withdrawn, forwarded, converted or merged. */
const dispositionOf = (state: AnyProposal): Disposition | undefined => {
  switch (state.stage) {
    case 'not_filed': {
      const { on, ground, explanation: reason } = state.refusal;
      return { on, ground, reason };
    }
    case 'returned_for_revision':
      return state.revision;
    case 'withdrawn':
      return state.withdrawal;
    case 'forwarded_for_reference':
      return state.forwarding;
    case 'converted_to_opinion_report':
    case 'converted_to_member_letter':
      return state.conversion;
    case 'merged':
      return { on: state.merger.on, reason: state.merger.into };
    case 'draft':
    case 'discarded':
    case 'submitted':
    case 'filed':
    case 'closed':
      return undefined;
  }
};

/** The reason of a disposition, for its proposers and the reviewers. */
const DispositionType = builder.objectRef<Disposition>('Disposition').implement({
  description: '审查处理及理由。 What became of it at review, and why.',
  fields: (t) => ({
    on: t.field({ type: 'Date', resolve: ({ on }) => on as never }),
    reason: t.exposeString('reason'),
    ground: t.exposeString('ground', { nullable: true, description: '不予立案情形。' }),
  }),
});

const ReviewStage = vocabularyEnum('ReviewStage', '审查环节。', reviewStageWords);
const ReviewBody = vocabularyEnum('ReviewBody', '审查机构。', reviewBodyWords);
const ConversionTarget = vocabularyEnum('ConversionTarget', '转办去向。', conversionWords);
const ConsentAnswer = enumOf('ConversionAnswer', '提案者的答复:GIVEN 同意,REFUSED 不同意。', [
  'given',
  'refused',
]);

const ReviewType = builder.objectRef<Review>('Review').implement({
  description: '分级审查的一个环节。 One stage of review.',
  fields: (t) => ({
    stage: t.field({ type: ReviewStage, resolve: ({ stage }) => stage }),
    body: t.field({ type: ReviewBody, resolve: ({ body }) => body }),
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    note: t.exposeString('note'),
  }),
});

const ConversionConsentType = builder.objectRef<ConversionConsent>('ConversionConsent').implement({
  description: '转办征求提案者同意。 Whether the proposer agrees that it is passed on.',
  fields: (t) => ({
    to: t.field({ type: ConversionTarget, resolve: ({ to }) => to }),
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    reason: t.exposeString('reason'),
    answerBy: t.field({ type: 'Date', resolve: ({ answerBy }) => answerBy.by }),
    answer: t.field({ type: ConsentAnswer, nullable: true, resolve: ({ answer }) => answer }),
    answeredOn: t.field({ type: 'Date', nullable: true, resolve: ({ answeredOn }) => answeredOn }),
  }),
});

const VacantLeadType = builder.objectRef<VacantLead>('VacantLead').implement({
  description: '第一提案人待接任。 The first proposer left, and another has yet to take the lead.',
  fields: (t) => ({
    since: t.field({ type: 'Date', resolve: ({ since }) => since }),
    leadBy: t.field({ type: 'Date', resolve: ({ leadBy }) => leadBy.by }),
  }),
});

const STATE = { countyId: true, state: true } as const;

builder.prismaObjectFields(ProposalNode, (t) => ({
  disposition: t.field({
    type: DispositionType,
    nullable: true,
    select: STATE,
    resolve: (row, _args, context) =>
      viewFor(row, context).review ? dispositionOf(stateOf(row)) : null,
  }),
  reviews: t.field({
    type: [ReviewType],
    description: '分级审查经过;只有提案者和审查机构可见。',
    select: STATE,
    resolve: (row, _args, context) => visibleReviews(stateOf(row), viewFor(row, context)),
  }),
  conversionConsent: t.field({
    type: ConversionConsentType,
    nullable: true,
    description: '转办征求意见;只有提案者和审查机构可见。',
    select: STATE,
    resolve: (row, _args, context) => visibleConversion(stateOf(row), viewFor(row, context)),
  }),
  vacantLead: t.field({
    type: VacantLeadType,
    nullable: true,
    description: '第一提案人待接任;只有提案者和审查机构可见。',
    select: STATE,
    resolve: (row, _args, context) => visibleVacancy(stateOf(row), viewFor(row, context)),
  }),
}));
