import { z } from 'zod';
import { UnitId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { termOf } from '../kernel/field.ts';
import { InstructionId } from '../lineage/ids.ts';
import { trackingFigureWords } from '../words/tracking.ts';
import { plenaryNumber, recipient } from './report.ts';

const words = z.string();
const whole = z.number().int();

const figureId = termOf(trackingFigureWords, 'TrackingFigureId', '跟踪问效指标');

const LineView = z
  .object({
    followUp: InstructionId.describe('批示和采纳落实'),
    title: words.describe('名称'),
    instructed: z.boolean().describe('是否获领导批示'),
    recommendations: z
      .array(
        z
          .object({
            key: words.describe('编号'),
            unit: UnitId.describe('办理单位'),
            counted: z.array(figureId).describe('计入的指标'),
          })
          .meta({ id: 'TrackingRecommendation', description: '纳入的意见建议' }),
      )
      .describe('意见建议'),
  })
  .meta({ id: 'TrackingLine', description: '纳入的督办,纳入之日的情况' });

const FigureView = z
  .object({
    id: figureId,
    value: whole.describe('数值'),
    followUps: z
      .array(
        z
          .object({
            followUp: InstructionId.describe('批示和采纳落实'),
            value: whole.describe('其中'),
          })
          .meta({ id: 'TrackingShare', description: '一件督办在指标中的份额' }),
      )
      .describe('所计督办;涉密的计数而不列出'),
  })
  .meta({ id: 'TrackingFigure', description: '跟踪问效指标及其所计督办' });

const SendingView = z
  .object({ to: recipient, on: CalendarDay.describe('报送日期') })
  .meta({ id: 'TrackingSending', description: '报送' });

const AnswerView = z
  .object({
    from: recipient,
    on: CalendarDay.describe('答复日期'),
    text: words.describe('答复'),
  })
  .meta({ id: 'TrackingAnswer', description: '对报告的答复' });

const PlenaryView = z
  .object({
    ...plenaryNumber,
    opensOn: CalendarDay.describe('开幕日期'),
    printBy: CalendarDay.describe('印发期限'),
  })
  .meta({ id: 'TrackingPlenary', description: '印发报告的全体会议' });

/** What is shown of the report of a year. */
export const TrackingReportView = z.object({
  followUps: z.array(LineView).describe('纳入的督办;涉密的只有机关可见,单位只见本单位的'),
  figures: z.array(FigureView).describe('各项指标'),
  collectedOn: CalendarDay.optional().describe('结束纳入日期'),
  leftOut: whole.optional().describe('本年度未纳入的督办件数'),
  leftOutFollowUps: z.array(InstructionId).describe('未纳入的督办;限机关'),
  leftOutReason: words.optional().describe('未纳入的理由'),
  text: words.optional().describe('报告'),
  returned: z.array(words).describe('退回修改的理由;限机关'),
  approvedOn: CalendarDay.optional().describe('主席会议审定日期'),
  sent: z.array(SendingView).describe('报送'),
  plenary: PlenaryView.optional().describe('印发报告的全体会议'),
  printedOn: CalendarDay.optional().describe('印发日期'),
  printedLate: z.boolean().optional().describe('是否逾期印发'),
  answers: z.array(AnswerView).describe('答复'),
  publishedOn: CalendarDay.optional().describe('公布日期'),
});
