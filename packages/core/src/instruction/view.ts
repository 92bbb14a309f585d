import { z } from 'zod';
import { BodyId, UnitId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { leader, secrecy } from './fields.ts';
import { RecommendationView } from './recommendation/view.ts';
import { SpeechView } from './speech/view.ts';

const words = z.string();
const id = words.describe('编号');

const LeaderInstructionView = z
  .object({
    id,
    stage: z
      .enum(['received', 'concluded'])
      .meta({ id: 'InstructionLeaderStage', description: '批示环节' }),
    leader,
    on: CalendarDay.describe('批示日期'),
    text: words.describe('批示内容'),
    secrecy,
    addressees: z.array(UnitId).describe('批请办理的单位'),
    feedBackBy: CalendarDay.describe('反馈期限'),
    feedback: z
      .array(
        z
          .object({
            on: CalendarDay.describe('反馈日期'),
            unit: UnitId.describe('单位'),
            text: words.describe('办理情况'),
            late: z.boolean().describe('是否逾期'),
          })
          .meta({ id: 'InstructionFeedback', description: '批示办理反馈' }),
      )
      .describe('反馈'),
  })
  .meta({ id: 'LeaderInstruction', description: '领导批示' });

const InspectionView = z
  .object({
    id,
    stage: z
      .enum(['requested', 'under_inspection', 'concluded'])
      .meta({ id: 'InstructionInspectionStage', description: '督查环节' }),
    recommendations: z.array(words).describe('重点建议事项'),
    reason: words.describe('理由'),
    requestedOn: CalendarDay.describe('提请日期'),
    receivedOn: CalendarDay.optional().describe('接收日期'),
    progress: z
      .array(
        z
          .object({ on: CalendarDay.describe('日期'), text: words.describe('进展') })
          .meta({ id: 'InstructionInspectionProgress', description: '督查进展' }),
      )
      .describe('督查进展'),
    result: words.optional().describe('督查结果'),
  })
  .meta({ id: 'CountyInspection', description: '纳入全县督查的事项' });

const FigureView = z
  .object({
    id: words.describe('指标'),
    recommendations: z.array(words).describe('所计意见建议'),
  })
  .meta({ id: 'InstructionFigure', description: '指标及其所计意见建议' });

const DraftView = z
  .object({
    id,
    stage: z
      .enum(['sent', 'commented', 'answered'])
      .meta({ id: 'InstructionDraftStage', description: '征求意见环节' }),
    office: z
      .enum(['party_office', 'government_office'])
      .meta({ id: 'InstructionDraftOffice', description: '送稿的办公室' }),
    title: words.describe('文稿名称'),
    text: words.describe('文稿内容或摘要'),
    sentOn: CalendarDay.describe('送稿日期'),
    comment: words.optional().describe('政协的书面意见'),
    commentedOn: CalendarDay.optional().describe('书面意见日期'),
    answer: words.optional().describe('书面反馈'),
    answeredOn: CalendarDay.optional().describe('书面反馈日期'),
  })
  .meta({ id: 'InstructionDraft', description: '书面征求意见稿' });

/** What is shown of a follow-up. */
export const InstructionView = z.object({
  followsUpSubject: words.describe('所依据成果的类别'),
  followsUpKey: words.describe('所依据的协商或监督的编号'),
  committee: BodyId.optional().describe('跟进的专委会'),
  recommendations: z.array(RecommendationView).describe('意见建议'),
  speeches: z.array(SpeechView).describe('大会发言督办'),
  instructions: z.array(LeaderInstructionView).describe('领导批示;涉密的只有知悉范围内可见'),
  noInstructionOn: CalendarDay.optional().describe('记录未获批示之日'),
  inspections: z.array(InspectionView).describe('纳入全县督查的事项'),
  drafts: z.array(DraftView).describe('书面征求意见稿'),
  passedOnOn: z.array(CalendarDay).describe('向参与各方反馈的日期'),
  answers: z.array(FigureView).describe('采纳情况,各类之和为全部'),
  implementation: z.array(FigureView).describe('落实情况,各类之和为应落实的'),
  reportedOn: CalendarDay.optional().describe('跟踪问效报告日期'),
  report: words.optional().describe('跟踪问效情况'),
  published: z.boolean().describe('是否公布'),
});
