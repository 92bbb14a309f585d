import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import type { KnownRecommendation } from '../../lineage/known.ts';
import { adoptionResultWords } from '../../words/instruction.ts';
import { account, leader, reason, recommendation } from '../fields.ts';

const carryOutBy = CalendarDay.describe('落实完成日期');
const measures = textOf(2000).describe('采纳情况和落实措施');

/** 交办: by which document (红头文件文号), and on whose word (口头批示) where no instruction was recorded. */
const handOut = {
  document: textOf(60).optional().describe('交办文件文号;大会发言督办须填'),
  onWordOf: leader.optional().describe('口头批示的领导;已有登记的批示不填'),
};
/** 负责人: who answers for it within the unit. */
const responsible = z
  .object({
    name: textOf(30).describe('姓名'),
    isHead: z.boolean().describe('是否单位主要负责人'),
  })
  .meta({ id: 'ResponsibleLeader', description: '承办单位的负责人' })
  .describe('负责的单位领导');
const returned = { reason, proposedUnit: UnitId.optional().describe('建议改由办理的单位') };
/** 采纳情况. */
export const result = termOf(adoptionResultWords, 'AdoptionResult', '采纳情况');

/** The shapes of a recommendation as facts record them. */
export const recorded = {
  handOut: { ...handOut, answerBy: Due, takeOnBy: Due },
  returned: { ...returned, ruleBy: Due },
  takenOn: { responsible: z.strictObject(responsible.shape), late: z.boolean() },
  /** What the unit makes of it, and the day named for carrying it out. */
  answer: { result, text: z.string(), late: z.boolean(), carryOutBy: Due.optional() },
  report: {
    text: account,
    /** 具体办理之日. */
    carriedOutOn: CalendarDay.describe('具体办理之日'),
    late: z.boolean().describe('是否逾期落实'),
    /** Since when the CPPCC was to be told: the carrying out, or the day on which more was asked for. */
    tellFrom: CalendarDay,
    tellBy: Due,
    toldLate: z.boolean().describe('是否逾期反馈政协'),
    takeNoteBy: Due,
  },
};

/** A day on which something happened. */
export interface Dated {
  readonly on: CalendarDay;
}

/** 退回: the unit finds that the matter is not its own; the ruling on it is final. */
interface RecommendationReturn extends Dated, FieldsOf<typeof recorded.returned> {
  readonly unit: UnitId;
  readonly ruled?: Dated & {
    readonly reason: string;
    /** The unit it was addressed to instead; absent where the office insisted. */
    readonly readdressedTo?: UnitId;
  };
}

/** A report on how far a recommendation was carried out. */
export interface ImplementationReport extends Dated, FieldsOf<typeof recorded.report> {
  readonly notedOn?: CalendarDay;
  readonly moreWanted?: Dated & { readonly reason: string };
}

/** 意见建议: one recommendation on its way through hand-out, receipt, answer and carrying out. */
export interface HandledRecommendation extends KnownRecommendation {
  readonly id: string;
  readonly unit: UnitId;
  readonly stage:
    | 'open'
    | 'handed_out'
    | 'returned'
    | 'taken_on'
    | 'to_carry_out'
    | 'reported'
    | 'carried_out'
    | 'explained'
    | 'noted'
    | 'not_adopted'
    | 'sent_for_reference';
  readonly handedOut?: Dated & FieldsOf<typeof recorded.handOut>;
  readonly returned?: RecommendationReturn;
  readonly takenOn?: Dated & FieldsOf<typeof recorded.takenOn>;
  readonly answer?: Dated & FieldsOf<typeof recorded.answer>;
  readonly reports: readonly ImplementationReport[];
  readonly postponed?: readonly (Dated & { readonly from: Due; readonly reason: string })[];
  readonly explanation?: Dated & { readonly text: string };
}

/** 交办、接办、采纳、落实: what people may ask of one recommendation. */
export const recommendationCommands = {
  HandOutRecommendation: command(
    { zh: '交办意见建议', en: 'Hand a recommendation out' },
    { recommendation, ...handOut },
  ),
  SendForReference: command(
    { zh: '送有关单位参考', en: 'Send a recommendation for reference' },
    { recommendation },
  ),
  TakeOnRecommendation: command(
    { zh: '接办', en: 'Take a recommendation on' },
    { recommendation, responsible },
  ),
  ReturnRecommendation: command(
    { zh: '退回', en: 'Return a recommendation' },
    { recommendation, ...returned },
  ),
  ReaddressRecommendation: command(
    { zh: '同意退回,改交其他单位', en: 'Address a returned recommendation to another unit' },
    { recommendation, unit: UnitId.describe('改交的单位'), reason },
  ),
  InsistOnRecommendation: command(
    { zh: '不同意退回', en: 'Insist on the unit' },
    { recommendation, reason },
  ),
  AdoptRecommendation: command(
    { zh: '采纳', en: 'Adopt a recommendation' },
    { recommendation, text: measures, carryOutBy },
  ),
  AdoptRecommendationInPart: command(
    { zh: '部分采纳', en: 'Adopt a recommendation in part' },
    { recommendation, text: measures, reason, carryOutBy },
  ),
  NoteRecommendation: command(
    { zh: '留作研究参考', en: 'Note a recommendation' },
    { recommendation, reason },
  ),
  DeclineRecommendation: command(
    { zh: '未予采纳', en: 'Decline a recommendation' },
    { recommendation, reason },
  ),
  ReportCarriedOut: command(
    { zh: '报告落实情况', en: 'Report a recommendation carried out' },
    { recommendation, on: CalendarDay.describe('具体办理之日'), text: account },
  ),
  PostponeCarryingOut: command(
    { zh: '延期落实', en: 'Postpone the carrying out' },
    { recommendation, carryOutBy, reason },
  ),
  ExplainNotCarriedOut: command(
    { zh: '说明未能落实', en: 'Explain why it is not carried out' },
    { recommendation, text: account },
  ),
  TakeNoteOfReport: command(
    { zh: '知悉落实情况', en: 'Take note of the report' },
    { recommendation },
  ),
  AskForMore: command(
    { zh: '请补充说明', en: 'Ask for more than was reported' },
    { recommendation, reason },
  ),
} as const;
