import { z } from 'zod';
import { ExpertId, MemberId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { textOf } from '../../kernel/id.ts';
import { partId, reason } from '../fields.ts';
import { researchMethods, sampleKinds } from '../vocabulary.ts';

const researchPlan = partId('调研方案编号');

const sample = z
  .object({
    kind: z.enum(sampleKinds).meta({ id: 'ConsultationSampleKind', description: '样本类别' }),
    name: textOf(60).describe('样本'),
    finding: textOf(1000).describe('所见情况'),
  })
  .meta({ id: 'ConsultationSampleEntry', description: '样本:解剖了谁、哪里' });

const problem = z
  .object({
    text: textOf(500).describe('问题'),
    cause: textOf(500).optional().describe('原因'),
  })
  .meta({ id: 'ConsultationProblemEntry', description: '问题及其原因' });

/** 调研: what people may ask before anything is recommended. */
export const researchCommands = {
  PlanResearch: command(
    { zh: '制定调研方案', en: 'Plan the research' },
    {
      questions: z.array(textOf(200)).min(1).max(20).describe('调研提纲'),
      methods: z
        .array(
          z
            .enum(researchMethods)
            .meta({ id: 'ConsultationResearchMethod', description: '调研方法' }),
        )
        .min(1)
        .max(6)
        .describe('调研方法'),
      leader: MemberId.describe('调研组组长'),
      members: z.array(MemberId).max(30).describe('调研组委员'),
      experts: z.array(ExpertId).max(10).describe('调研组专家'),
      places: z.array(textOf(60)).min(1).max(30).describe('调研地点'),
      from: CalendarDay.describe('起始日期'),
      to: CalendarDay.describe('结束日期'),
    },
  ),
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
      place: textOf(60).describe('地点'),
      samples: z.array(sample).max(20).describe('样本'),
      problems: z.array(problem).max(20).describe('问题'),
    },
  ),
  GiveExpertOpinion: command(
    { zh: '提出专家意见', en: 'Give an expert opinion' },
    { text: textOf(3000).describe('专家意见') },
  ),
  CompleteResearch: command(
    { zh: '完成调研', en: 'Complete the research' },
    { report: textOf(5000).describe('调研报告') },
  ),
} as const;
