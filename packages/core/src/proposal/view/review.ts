import { z } from 'zod';
import { CalendarDay } from '../../kernel/day.ts';
import { enumOf, termOf } from '../../kernel/field.ts';
import { conversionWords, reviewBodyWords, reviewStageWords } from '../../words/proposal.ts';
import type { WithdrawalRequest } from '../parts/drafting.ts';
import type { VacantLead } from '../parts/proposers.ts';
import type { ConversionConsent } from '../parts/review.ts';
import type { AnyProposal } from '../proposal.ts';

const on = CalendarDay.describe('日期');
const reason = z.string().describe('理由');

/** What became of a proposal at review, and why. */
export const DispositionView = z
  .object({ on, reason, ground: z.string().optional().describe('不予立案情形。') })
  .meta({
    id: 'Disposition',
    description: '审查处理及理由。 What became of it at review, and why.',
  });

/** Why a proposal was refused, returned, withdrawn, forwarded, converted or merged. */
export const dispositionView = (state: AnyProposal) => {
  switch (state.stage) {
    case 'not_filed':
      return { ...state.refusal, reason: state.refusal.explanation };
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

/** What is shown of one stage of review. */
export const ReviewView = z
  .object({
    stage: termOf(reviewStageWords, 'ReviewStage', '审查环节。'),
    body: termOf(reviewBodyWords, 'ReviewBody', '审查机构。'),
    on,
    note: z.string().describe('审查意见'),
  })
  .meta({ id: 'Review', description: '分级审查的一个环节。 One stage of review.' });

/** What is shown of the question whether the proposer agrees to a conversion. */
export const ConversionConsentView = z
  .object({
    to: termOf(conversionWords, 'ConversionTarget', '转办去向。'),
    on,
    reason,
    answerBy: CalendarDay.describe('答复截止日'),
    answer: enumOf(
      ['given', 'refused'],
      'ConversionAnswer',
      '提案者的答复:GIVEN 同意,REFUSED 不同意。',
    ).optional(),
    answeredOn: CalendarDay.optional().describe('答复日期'),
  })
  .meta({
    id: 'ConversionConsent',
    description: '转办征求提案者同意。 Whether the proposer agrees that it is passed on.',
  });

/** The question of a conversion in the shape that is shown. */
export const conversionView = (one: ConversionConsent) => ({ ...one, answerBy: one.answerBy.by });

/** What is shown of a lead that is vacant. */
export const VacantLeadView = z
  .object({ since: CalendarDay.describe('退出日期'), leadBy: CalendarDay.describe('接任期限') })
  .meta({
    id: 'VacantLead',
    description:
      '第一提案人待接任。 The first proposer left, and another has yet to take the lead.',
  });

/** A vacant lead in the shape that is shown. */
export const vacancyView = ({ since, leadBy: { by: leadBy } }: VacantLead) => ({ since, leadBy });

/** What is shown of a request to withdraw a proposal that a unit has already. */
export const WithdrawalRequestView = z
  .object({
    on,
    reason,
    refusedOn: CalendarDay.optional().describe('不同意的日期'),
    refusedBecause: z.string().optional().describe('不同意的理由'),
  })
  .meta({
    id: 'WithdrawalRequest',
    description: '撤案申请。 Its proposers asked to withdraw a proposal that a unit has already.',
  });

/** A request to withdraw in the shape that is shown. */
export const withdrawalView = (one: WithdrawalRequest) => ({
  ...one,
  refusedOn: one.refused?.on,
  refusedBecause: one.refused?.reason,
});
