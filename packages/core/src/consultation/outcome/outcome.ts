import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { outcomeAdopterWords, outcomeTypeWords } from '../../words/consultation.ts';
import { id, partId, reason } from '../fields.ts';

/** 成果类型. */
export const outcomeType = termOf(outcomeTypeWords, 'ConsultationOutcomeType', '成果类型');
/** 审定成果的会议. */
export const adopter = termOf(outcomeAdopterWords, 'ConsultationOutcomeAdopter', '审定成果的会议');
/** 协商成果: its title and its text. */
export const wording = {
  title: textOf(80).describe('标题'),
  text: textOf(20_000).describe('内容'),
};
/** 意见建议: its text, the unit it is addressed to, and the records, opinions and statements it rests on. */
export const advice = {
  text: textOf(1500).describe('意见建议'),
  unit: UnitId.describe('建议办理单位'),
  restsOn: z.array(partId('编号')).max(20).describe('所依据的调研记录、专家意见、发言'),
};
/** The one matter a recommendation is about. */
export const matter = z.string().describe('所涉事项');
/** The id of an outcome. */
export const outcomeId = partId('成果编号');
/** The id of a recommendation while it is drafted. */
export const recommendationId = partId('意见建议编号');

/** 意见建议 as it was submitted: numbered, on one matter, for one unit. */
export const numbered = { ...advice, matter, no: z.int().positive().describe('序号') };

/** 协商成果: drafted, adopted, then issued or submitted. */
export interface Outcome extends FieldsOf<typeof wording> {
  readonly id: string;
  readonly stage: 'drafted' | 'adopted' | 'returned' | 'issued' | 'submitted';
  readonly type: keyof typeof outcomeTypeWords;
  readonly draftedOn: CalendarDay;
  readonly adoptBy: Due;
  /** The person who drafted it. */
  readonly draftedBy?: string;
  readonly ruledOn?: CalendarDay;
  readonly adoptedBy?: keyof typeof outcomeAdopterWords;
  /** The recommendations that were adopted with it; absent in what was recorded before they were kept. */
  readonly recommendations?: readonly string[];
  readonly returnedBecause?: string;
  readonly issued?: { readonly on: CalendarDay; readonly late: boolean };
}

/** 意见建议 as it is drafted. */
export interface RecommendationDraft extends FieldsOf<typeof advice> {
  readonly id: string;
  readonly stage: 'drafted' | 'dropped' | 'submitted';
  readonly matter: string;
}

/** 意见建议 as it was submitted. */
export type Recommendation = FieldsOf<typeof numbered>;

/** 成果: the commands after the meeting. */
export const outcomeCommands = {
  DraftConsultationOutcome: command(
    { zh: '起草协商成果', en: 'Draft an outcome' },
    { outcomeType, ...wording },
  ),
  AdoptConsultationOutcome: command(
    { zh: '审定协商成果', en: 'Adopt the outcome' },
    { outcome: outcomeId, adopter },
  ),
  ReturnConsultationOutcome: command(
    { zh: '退回协商成果', en: 'Return the outcome' },
    { outcome: outcomeId, reason },
  ),
  IssueConsultationMinutes: command(
    { zh: '印送会议纪要', en: 'Send out the minutes' },
    { outcome: outcomeId },
  ),
  AddConsultationRecommendation: command(
    { zh: '拟写意见建议', en: 'Add a recommendation' },
    {
      matters: z.array(textOf(60)).min(1).max(10).describe('所涉事项;一条一事'),
      ...advice,
    },
  ),
  DropConsultationRecommendation: command(
    { zh: '撤下意见建议', en: 'Drop the recommendation' },
    { recommendation: recommendationId },
  ),
  SubmitConsultationOutcome: command(
    { zh: '报送协商成果', en: 'Submit the outcome to the Party committee and the government' },
    {},
  ),
} as const;

/** The view of an outcome: 协商成果. */
export const OutcomeView = z
  .object({
    id,
    stage: z
      .enum(['drafted', 'adopted', 'returned', 'issued', 'submitted'])
      .meta({ id: 'ConsultationOutcomeStage', description: '成果环节' }),
    type: outcomeType,
    ...wording,
    adoptedBy: adopter.optional().describe('审定成果的会议'),
    adoptedOn: CalendarDay.optional().describe('审定日期'),
    returnedBecause: z.string().optional().describe('退回理由'),
    issuedOn: CalendarDay.optional().describe('纪要印送日期'),
    issuedLate: z.boolean().optional().describe('纪要是否逾期印送'),
  })
  .meta({ id: 'ConsultationOutcome', description: '协商成果' });

/** The view of a recommendation: 意见建议. */
export const RecommendationView = z
  .object({
    ...numbered,
    restsOn: advice.restsOn.describe('所依据的调研记录、专家意见、发言;限组织方可见'),
  })
  .meta({ id: 'ConsultationRecommendation', description: '意见建议' });

/** The view of a recommendation that is drafted: 拟写中的意见建议. */
export const DraftView = z
  .object({
    id,
    stage: z
      .enum(['drafted', 'dropped', 'submitted'])
      .meta({ id: 'ConsultationRecommendationStage', description: '意见建议环节' }),
    matter,
    ...advice,
  })
  .meta({ id: 'ConsultationRecommendationDraft', description: '拟写中的意见建议' });
