import { z } from 'zod';
import { BodyId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { DraftView } from './draft/draft.ts';
import { InspectionView } from './inspection/inspection.ts';
import { LeaderInstructionView } from './leader/leader.ts';
import { RecommendationView } from './recommendation/view.ts';
import { SpeechView } from './speech/speech.ts';

const words = z.string();

const FigureView = z
  .object({
    id: words.describe('指标'),
    recommendations: z.array(words).describe('所计意见建议'),
  })
  .meta({ id: 'InstructionFigure', description: '指标及其所计意见建议' });

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
