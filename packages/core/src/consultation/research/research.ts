import { z } from 'zod';
import { type BodyId, ExpertId, MemberId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { researchMethodWords, sampleKindWords } from '../../words/consultation.ts';
import { id, partId, reason } from '../fields.ts';

/** 调研方案: its questions, methods, team, places and days. */
export const plan = {
  questions: z.array(textOf(200)).min(1).max(20).describe('调研提纲'),
  methods: z
    .array(termOf(researchMethodWords, 'ConsultationResearchMethod', '调研方法'))
    .min(1)
    .max(6)
    .describe('调研方法'),
  leader: MemberId.describe('调研组组长'),
  members: z.array(MemberId).max(30).describe('调研组委员'),
  experts: z.array(ExpertId).max(10).describe('调研组专家'),
  places: z.array(textOf(60)).min(1).max(30).describe('调研地点'),
  from: CalendarDay.describe('起始日期'),
  to: CalendarDay.describe('结束日期'),
};
/** 样本: what was examined, and what was found. */
export const sample = {
  kind: termOf(sampleKindWords, 'ConsultationSampleKind', '样本类别'),
  name: textOf(60).describe('样本'),
  finding: textOf(1000).describe('所见情况'),
};
/** 问题及其原因. */
export const problem = {
  text: textOf(500).describe('问题'),
  cause: textOf(500).optional().describe('原因'),
};
/** 专家意见. */
export const opinion = { text: textOf(3000).describe('专家意见') };
/** 调研地点. */
export const place = textOf(60).describe('地点');
/** 调研报告. */
export const report = textOf(5000).describe('调研报告');
/** The id of a research plan. */
export const researchPlan = partId('调研方案编号');

/** 调研方案: drafted, then approved or returned. */
export interface ResearchPlan extends FieldsOf<typeof plan> {
  readonly id: string;
  readonly stage: 'drafted' | 'approved' | 'returned';
  readonly draftedOn: CalendarDay;
  readonly approveBy: Due;
  /** The person who drafted it. */
  readonly draftedBy?: string;
  readonly ruledOn?: CalendarDay;
  readonly returned?: { readonly reason: string; readonly reviseBy: Due };
}

/** 调研记录. */
export interface ResearchRecord {
  readonly id: string;
  readonly stage: 'recorded';
  readonly on: CalendarDay;
  /** Who recorded it: a member or the body that leads; absent for the office. */
  readonly by?: MemberId | BodyId;
  readonly place: string;
  readonly samples: readonly FieldsOf<typeof sample>[];
  readonly problems: readonly FieldsOf<typeof problem>[];
}

/** 专家意见: heard, and without a vote. */
export interface ExpertOpinion extends FieldsOf<typeof opinion> {
  readonly id: string;
  readonly stage: 'given';
  readonly on: CalendarDay;
  readonly expert: ExpertId;
}

/** 调研: the commands of the research. */
export const researchCommands = {
  PlanResearch: command({ zh: '制定调研方案', en: 'Plan the research' }, plan),
  ApproveResearchPlan: command(
    { zh: '同意调研方案', en: 'Approve the research plan' },
    { researchPlan },
  ),
  ReturnResearchPlan: command(
    { zh: '退回调研方案', en: 'Return the research plan' },
    { researchPlan, reason },
  ),
  BeginResearch: command({ zh: '开始调研', en: 'Begin the research' }, {}),
  RecordResearch: command(
    { zh: '记录调研', en: 'Record what was found' },
    {
      date: CalendarDay.describe('调研日期'),
      place,
      samples: z
        .array(
          z
            .object(sample)
            .meta({ id: 'ConsultationSampleEntry', description: '样本:解剖了谁、哪里' }),
        )
        .max(20)
        .describe('样本'),
      problems: z
        .array(
          z.object(problem).meta({ id: 'ConsultationProblemEntry', description: '问题及其原因' }),
        )
        .max(20)
        .describe('问题'),
    },
  ),
  GiveExpertOpinion: command({ zh: '提出专家意见', en: 'Give an expert opinion' }, opinion),
  CompleteResearch: command({ zh: '完成调研', en: 'Complete the research' }, { report }),
} as const;

/** The view of a research plan. */
export const ResearchPlanView = z
  .object({
    id,
    stage: z
      .enum(['drafted', 'approved', 'returned'])
      .meta({ id: 'ConsultationResearchPlanStage', description: '调研方案环节' }),
    draftedOn: CalendarDay.describe('提出日期'),
    ...plan,
    ruledOn: CalendarDay.optional().describe('审定或退回日期'),
    returnedBecause: z.string().optional().describe('退回理由'),
  })
  .meta({ id: 'ConsultationResearchPlan', description: '调研方案' });

/** The view of a research record. */
export const ResearchRecordView = z
  .object({
    id,
    on: CalendarDay.describe('调研日期'),
    recordedBy: z.string().optional().describe('记录的委员、专委会或界别;不填为政协办公室'),
    place,
    samples: z
      .array(z.object(sample).meta({ id: 'ConsultationSample', description: '样本' }))
      .describe('样本'),
    problems: z
      .array(z.object(problem).meta({ id: 'ConsultationProblem', description: '问题及其原因' }))
      .describe('问题'),
  })
  .meta({ id: 'ConsultationResearchRecord', description: '调研记录' });

/** The view of an expert opinion. */
export const ExpertOpinionView = z
  .object({
    id,
    on: CalendarDay.describe('提出日期'),
    expert: ExpertId.describe('专家'),
    ...opinion,
  })
  .meta({ id: 'ConsultationExpertOpinion', description: '专家意见;只供参考,不参与表决' });
