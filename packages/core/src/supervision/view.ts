import { z } from 'zod';
import { BodyId, MemberId, UnitId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { AnnualPlanId, InstructionId, SupervisorGroupId } from '../lineage/ids.ts';
import {
  adviceCopies,
  adviceKinds,
  enumOf,
  inspectionKinds,
  leadingBodies,
  recordKinds,
  supervisionForms,
  supervisionObjects,
  supervisionThemes,
} from './vocabulary.ts';

const author = {
  member: MemberId.optional().describe('记录人(监督员);被监督单位不可见'),
  committee: BodyId.optional().describe('记录人(专门委员会);被监督单位不可见'),
} as const;

const BriefingView = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(['asked', 'given'], 'SupervisionBriefingStage', '情况通报环节'),
    unit: UnitId.describe('被监督单位'),
    briefBy: CalendarDay.describe('通报期限'),
    text: z.string().optional().describe('情况'),
    materials: z.array(z.string()).describe('提供的材料'),
    givenOn: CalendarDay.optional().describe('通报日期'),
  })
  .meta({ id: 'SupervisionBriefing', description: '情况通报' });

const VisitView = z
  .object({
    id: z.string().describe('编号'),
    kind: enumOf(recordKinds, 'SupervisionRecordKind', '监督活动类别'),
    day: CalendarDay.describe('日期'),
    unit: UnitId.optional().describe('走访的单位'),
    place: z.string().describe('地点'),
    visitors: z.array(MemberId).describe('参加的委员;被监督单位不可见'),
    found: z.string().optional().describe('所见情况;被监督单位不可见'),
    ...author,
  })
  .meta({ id: 'SupervisionVisit', description: '监督活动记录' });

const AdviceView = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(
      ['drafted', 'adopted', 'signed', 'handed_over', 'discarded'],
      'SupervisionAdviceStage',
      '建议书环节',
    ),
    kind: enumOf(adviceKinds, 'SupervisionAdviceKind', '意见、批评或建议'),
    unit: UnitId.describe('被监督单位'),
    group: SupervisorGroupId.optional().describe('提出的小组;被监督单位不可见'),
    keyPoints: z.array(z.string()).describe('重点建议'),
    further: z.array(z.string()).describe('其他建议'),
    copies: z.array(enumOf(adviceCopies, 'SupervisionAdviceCopy', '抄送')).describe('抄送'),
    handedOverOn: CalendarDay.optional().describe('送达日期'),
    receiveBy: CalendarDay.optional().describe('签收期限'),
    receivedOn: CalendarDay.optional().describe('签收日期'),
    agreed: z.number().int().optional().describe('小组同意人数;被监督单位不可见'),
    sentBack: z.string().optional().describe('退回理由;被监督单位不可见'),
    ...author,
  })
  .meta({ id: 'SupervisionAdvice', description: '民主监督建议书' });

const ReportView = z
  .object({
    on: CalendarDay.describe('报告日期'),
    text: z.string().describe('整改情况'),
    late: z.boolean().describe('是否逾期'),
    recheckedOn: CalendarDay.optional().describe('回头看日期'),
    passed: z.boolean().optional().describe('回头看是否通过'),
    found: z.string().optional().describe('回头看情况'),
    ...author,
  })
  .meta({ id: 'SupervisionRectificationReport', description: '整改报告和回头看' });

const ItemView = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(
      ['assigned', 'rectifying', 'reported', 'done'],
      'SupervisionItemStage',
      '整改事项环节',
    ),
    no: z.number().int().describe('序号'),
    advice: z.string().describe('建议书编号'),
    unit: UnitId.describe('被监督单位'),
    text: z.string().describe('建议'),
    dueOn: CalendarDay.describe('反馈或整改期限'),
    measures: z.string().optional().describe('整改措施'),
    answeredOn: CalendarDay.optional().describe('反馈日期'),
    overdueReportedOn: CalendarDay.optional().describe('逾期报告日期'),
    reports: z.array(ReportView).describe('整改报告'),
  })
  .meta({ id: 'SupervisionItem', description: '整改台账事项' });

const BallotView = z
  .object({
    due: z.number().int().describe('应到人数'),
    present: z.number().int().describe('实到人数'),
    issued: z.number().int().describe('发出票数'),
    returned: z.number().int().describe('收回票数'),
    verySatisfied: z.number().int().describe('非常满意'),
    satisfied: z.number().int().describe('满意'),
    basicallySatisfied: z.number().int().describe('基本满意'),
    dissatisfied: z.number().int().describe('不满意'),
    abstained: z.number().int().describe('弃权'),
    unknownToVoter: z.number().int().describe('不了解'),
    valid: z.boolean().describe('是否有效'),
    share: z.number().describe('满意率(百分比)'),
    passes: z.boolean().describe('是否通过'),
  })
  .meta({ id: 'SupervisionBallot', description: '民主测评结果;无记名,只有总数' });

const AppraisalView = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(
      ['proposed', 'agreed', 'refused', 'counted', 'passed', 'failed', 'tracked'],
      'SupervisionAppraisalStage',
      '评议环节',
    ),
    unit: UnitId.describe('评议对象'),
    plan: z.string().optional().describe('评议方案'),
    ballot: BallotView.optional().describe('测评结果'),
    publishedOn: CalendarDay.optional().describe('公布日期'),
    trackedOn: CalendarDay.optional().describe('跟踪督办日期'),
    tracking: z.string().optional().describe('跟踪督办情况'),
    reportedTo: z
      .array(enumOf(leadingBodies, 'SupervisionLeadingBody', '四大班子'))
      .describe('报告'),
  })
  .meta({ id: 'SupervisionAppraisal', description: '民主评议' });

const SupervisorView = z
  .object({
    group: SupervisorGroupId.describe('民主监督员小组'),
    member: MemberId.describe('民主监督员'),
  })
  .meta({ id: 'SupervisionSupervisor', description: '本案的民主监督员' });

/** What is shown of a supervision, field by field. */
export const SupervisionView = z.object({
  title: z.string().describe('监督事项'),
  stage: enumOf(
    ['planned', 'plan_returned', 'approved', 'informed', 'under_way', 'closed', 'cancelled'],
    'SupervisionStage',
    '监督环节',
  ),
  theme: enumOf(supervisionThemes, 'SupervisionTheme', '监督议题'),
  themeWords: z.string().optional().describe('其他议题的名称'),
  object: enumOf(supervisionObjects, 'SupervisionObject', '监督内容'),
  form: enumOf(supervisionForms, 'SupervisionForm', '监督形式'),
  inspectionKind: enumOf(inspectionKinds, 'SupervisionInspectionKind', '视察方式').optional(),
  units: z.array(UnitId).describe('被监督单位'),
  responsible: z.array(z.string()).describe('有关责任人员'),
  committee: BodyId.describe('牵头专门委员会'),
  plan: AnnualPlanId.optional().describe('年度监督计划'),
  item: z.string().optional().describe('计划项目编号'),
  planLateSince: CalendarDay.optional().describe('立项时年度计划逾期未通过的,为计划应予通过之日'),
  followUp: InstructionId.optional().describe(
    '由督办转来的,所依据的批示和采纳落实;监督一方和各机关可见',
  ),
  recommendation: z.string().optional().describe('其中的意见建议编号;监督一方和各机关可见'),
  workPlan: z.string().optional().describe('监督工作方案;被监督单位不可见'),
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

/** What an actor sees of a supervision. */
export type SeenSupervision = z.input<typeof SupervisionView>;
