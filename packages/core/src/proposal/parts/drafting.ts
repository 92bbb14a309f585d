import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay, Instant } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { fact, undatedFact } from '../../kernel/fact.ts';
import { enumOf, oneOf } from '../../kernel/field.ts';
import type { FieldsOf, Recorded } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { ProposalId } from '../../lineage/ids.ts';
import {
  periodOfSubmissionWords,
  proposalCategories,
  proposalSources,
} from '../../words/proposal.ts';
import { because, reason } from '../fields.ts';
import { NewProposer } from './proposers.ts';
import type { ConversionConsent, Review } from './review.ts';

/** What a proposal says: 案由、情况、分析、建议. */
export const Content = z
  .object({
    title: textOf(60).describe('案由'),
    category: enumOf(proposalCategories, 'ProposalCategory', '提案类别'),
    matters: z.array(textOf(60)).min(1).max(10).describe('所涉事项;一事一案'),
    situation: textOf(3000).describe('情况'),
    analysis: textOf(3000).describe('分析'),
    suggestions: z.array(textOf(1500)).max(20).describe('具体建议,逐条'),
    suggestedUnits: z.array(UnitId).max(5).default([]).describe('建议承办单位'),
    publication: z
      .object({
        consent: z.boolean().describe('是否同意公开'),
        reason: textOf(200).optional().describe('不同意公开的理由'),
      })
      .meta({ id: 'PublicationConsent', description: '是否同意公开及理由' }),
    // For reviewers and the handling unit, never for the public.
    contact: z
      .object({ address: textOf(100).describe('通讯地址'), phone: textOf(30).describe('电话') })
      .meta({ id: 'ProposerContact', description: '提案者联系方式,不对公众公开' }),
  })
  .meta({ id: 'ProposalContent', description: '提案内容:案由、情况、分析、建议' });

/** What a proposal says: 案由、情况、分析、建议. */
export type Content = Recorded<z.output<typeof Content>>;

/** The day review counts from, which for a plenary proposal waits for the cut-off, and its last day. */
const review = { countsFrom: CalendarDay, reviewBy: Due };
/** The plenary session a proposal belongs to, and its period. */
const submission = {
  ...review,
  at: Instant,
  term: z.int(),
  session: z.int(),
  period: oneOf(periodOfSubmissionWords),
  /** 换届: received before the term starts, and held until that day. */
  heldUntil: CalendarDay.optional(),
};

/** The plenary session a proposal belongs to, its period, its serial number (流水号) and its review. */
export interface Receipt extends FieldsOf<typeof submission> {
  readonly on: CalendarDay;
  readonly serial: number;
  /** The day of the disposition; absent while it is under review. */
  readonly reviewedOn?: CalendarDay;
  /** 分级审查: the stages it has gone through. */
  readonly reviews: readonly Review[];
  /** 转办 that the proposer was asked to agree to. */
  readonly conversion?: ConversionConsent;
}

/** 撤案申请 of a proposal that a unit has already. */
export interface WithdrawalRequest {
  readonly on: CalendarDay;
  readonly reason: string;
  readonly refused?: { readonly on: CalendarDay; readonly reason: string };
}

const source = enumOf(proposalSources, 'ProposalSource', '提案者类别');

/** What people may ask to draft, submit or withdraw a proposal (起草、提交、撤回). */
export const draftingCommands = {
  DraftProposal: command({ zh: '起草提案', en: 'Draft a proposal' }, { source, content: Content }),
  ReviseDraft: command({ zh: '修改内容', en: 'Revise the text' }, { content: Content }),
  DiscardDraft: command({ zh: '放弃草稿', en: 'Discard the draft' }, {}),
  SubmitProposal: command({ zh: '提交提案', en: 'Submit the proposal' }, {}),
  WithdrawProposal: command({ zh: '撤回提案', en: 'Withdraw the proposal' }, { reason }),
  RequestWithdrawal: command({ zh: '申请撤案', en: 'Ask to withdraw the proposal' }, { reason }),
  ConsentToWithdrawal: command({ zh: '同意撤案', en: 'Consent to the withdrawal' }, {}),
  RefuseWithdrawal: command({ zh: '不同意撤案', en: 'Refuse the withdrawal' }, { reason }),
  LapseProposal: command({ zh: '终止提案', en: 'Let the proposal lapse' }, { reason }),
} as const;

/** What can happen to a proposal as it is drafted, submitted and withdrawn. */
export const draftingFacts = {
  ProposalDrafted: fact(
    { zh: '起草提案', en: 'drafted the proposal' },
    { id: ProposalId, source, content: Content, first: NewProposer },
    {
      tells: ({ content: { title } }) => ({
        zh: `起草提案《${title}》`,
        en: `drafted the proposal ${title}`,
      }),
    },
  ),
  DraftRevised: undatedFact({ zh: '修改内容', en: 'revised the text' }, { content: Content }),
  DraftDiscarded: fact({ zh: '放弃草稿', en: 'discarded the draft' }, {}),
  ProposalSubmitted: fact(
    { zh: '提交提案', en: 'submitted the proposal' },
    { ...submission, series: z.string(), number: z.int() },
    {
      tells: ({ term, session, number, reviewBy: { by } }) => ({
        zh: `提交提案,${term}届${session}次会议流水号${number},${by}前审查`,
        en: `submitted the proposal as number ${number} of session ${session} of term ${term}, review due ${by}`,
      }),
    },
  ),
  ProposalResubmitted: fact({ zh: '重新提交提案', en: 'submitted the proposal again' }, review, {
    tells: ({ reviewBy: { by } }) => ({
      zh: `重新提交提案,${by}前审查`,
      en: `submitted the proposal again, review due ${by}`,
    }),
  }),
  ProposalWithdrawn: fact(
    { zh: '撤案', en: 'withdrew the proposal' },
    /** The units that had it. */
    { reason, units: z.array(UnitId) },
    { tells: because({ zh: '撤案', en: 'withdrew the proposal' }) },
  ),
  WithdrawalRequested: fact(
    { zh: '申请撤案', en: 'asked to withdraw the proposal' },
    { reason },
    { tells: because({ zh: '申请撤案', en: 'asked to withdraw the proposal' }) },
  ),
  WithdrawalRefused: fact(
    { zh: '不同意撤案', en: 'refused the withdrawal' },
    { reason },
    { tells: because({ zh: '不同意撤案', en: 'refused the withdrawal' }) },
  ),
} as const;
