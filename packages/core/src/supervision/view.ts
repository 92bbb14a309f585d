import { z } from 'zod';
import { UnitId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { enumOf } from '../kernel/field.ts';
import { InstructionId, SupervisorGroupId } from '../lineage/ids.ts';
import { AdviceView } from './advice/advice.ts';
import { AppraisalView } from './appraisal/appraisal.ts';
import { BriefingView, VisitView } from './fieldwork/fieldwork.ts';
import {
  inspectionKind,
  origin,
  parties,
  planLateSince,
  SupervisorView,
  topic,
  workPlan,
} from './opening/opening.ts';
import { ItemView } from './rectification/rectification.ts';

/** What is shown of a supervision, field by field. */
export const SupervisionView = z.object({
  ...topic,
  stage: enumOf(
    ['planned', 'plan_returned', 'approved', 'informed', 'under_way', 'closed', 'cancelled'],
    'SupervisionStage',
    '监督环节',
  ),
  inspectionKind: inspectionKind.optional(),
  ...parties,
  units: z.array(UnitId).describe('被监督单位'),
  plan: origin.plan.optional().describe('年度监督计划'),
  item: origin.item.optional().describe('计划项目编号'),
  planLateSince,
  followUp: InstructionId.optional().describe(
    '由督办转来的,所依据的批示和采纳落实;监督一方和各机关可见',
  ),
  recommendation: z.string().optional().describe('其中的意见建议编号;监督一方和各机关可见'),
  workPlan: workPlan.optional().describe('监督工作方案;被监督单位不可见'),
  returned: z.string().optional().describe('方案退回理由'),
  cancelled: z.string().optional().describe('取消理由'),
  groups: z.array(SupervisorGroupId).describe('民主监督员小组;被监督单位不可见'),
  supervisors: z.array(SupervisorView).describe('民主监督员;被监督单位不可见'),
  begunOn: CalendarDay.optional().describe('启动日期'),
  endedOn: CalendarDay.optional().describe('结束日期'),
  briefings: z.array(BriefingView).describe('情况通报'),
  visits: z.array(VisitView).describe('监督活动记录'),
  advice: z.array(AdviceView).describe('民主监督建议书'),
  items: z.array(ItemView).describe('整改台账'),
  appraisals: z.array(AppraisalView).describe('民主评议'),
  instructions: z.array(InstructionId).describe('后续批示办理'),
  summary: z.string().optional().describe('监督情况综述'),
});

/** A supervision as one reader sees it. */
export type ProjectedSupervision = z.input<typeof SupervisionView>;
