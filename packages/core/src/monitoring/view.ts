import { z } from 'zod';
import { UnitId } from '../county/entries.ts';
import { MonitoringPointId } from '../county/points.ts';
import { CalendarDay } from '../kernel/day.ts';
import { MonitoringReportId } from '../lineage/ids.ts';
import { approvedBy, channel, matterClass, nature, rating } from './matter.ts';
import { monitoringWorkflow } from './workflow.ts';

const words = z.string();

/** Where a matter can stand. */
export const monitoringStatuses = monitoringWorkflow.tables[0]?.stages ?? {};

const feedback = {
  on: CalendarDay.describe('反馈日期'),
  text: words.describe('办理情况'),
  late: z.boolean().describe('是否逾期'),
};

/** What is shown of a matter. */
export const MonitoringView = z.object({
  point: MonitoringPointId.describe('监测点'),
  pointName: words.describe('反映时监测点的名称'),
  text: words.describe('情况和建议'),
  reporter: words.optional().describe('反映人的名册编号;对承办单位按县情配置保密'),
  nature: nature.optional().describe('事项性质;尚未认定的没有'),
  unit: UnitId.optional().describe('承办单位'),
  matterClass: matterClass.optional().describe('办理类别'),
  handleBy: CalendarDay.optional().describe('办理期限'),
  reclassing: z
    .object({
      on: CalendarDay.describe('申请日期'),
      matterClass: matterClass.describe('申请变更为'),
      reason: words.describe('申请理由'),
      granted: z.boolean().optional().describe('是否同意;尚无结果的没有'),
      answer: words.optional().describe('督查室的理由'),
    })
    .meta({ id: 'Reclassing', description: '申请变更办理类别' })
    .optional(),
  urgedOn: z.array(CalendarDay).describe('督办日期'),
  rounds: z
    .array(
      z
        .object({
          ...feedback,
          approvedBy,
          rating: rating.optional(),
          comment: words.optional().describe('意见'),
        })
        .meta({ id: 'MonitoringRound', description: '办理反馈及评价' }),
    )
    .describe('办理反馈'),
  referredTo: channel.optional(),
  referredBecause: words.optional().describe('转有关渠道的理由'),
  mergedInto: MonitoringReportId.optional().describe('并入的首件'),
  mergedBecause: words.optional().describe('并入的理由'),
  answerOfFirst: z
    .object({
      status: z
        .enum(Object.keys(monitoringStatuses))
        .meta({ id: 'MonitoringReportStatus', description: '首件的状态' }),
      unit: UnitId.optional().describe('承办单位'),
      handleBy: CalendarDay.optional().describe('办理期限'),
      rounds: z
        .array(z.object(feedback).meta({ id: 'FeedbackOnFirst', description: '首件的办理反馈' }))
        .describe('办理反馈'),
      referredTo: channel.optional(),
    })
    .meta({ id: 'AnswerOfFirst', description: '首件的办理情况' })
    .optional()
    .describe('首件的办理情况,即对本件的答复'),
});
