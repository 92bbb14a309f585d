import { z } from 'zod';
import { BodyId, ExpertId, MemberId, UnitId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { AnnualPlanId, InstructionId } from '../lineage/ids.ts';
import {
  consultationChairs,
  consultationForms,
  consultationLeaders,
  consultationTimings,
  outcomeAdopters,
  outcomeTypes,
  researchMethods,
  sampleKinds,
  statementDeliveries,
} from './vocabulary.ts';

const words = z.string();
const id = words.describe('编号');

const ResearchPlanView = z
  .object({
    id,
    stage: z
      .enum(['drafted', 'approved', 'returned'])
      .meta({ id: 'ConsultationResearchPlanStage', description: '调研方案环节' }),
    draftedOn: CalendarDay.describe('提出日期'),
    questions: z.array(words).describe('调研提纲'),
    methods: z
      .array(
        z.enum(researchMethods).meta({ id: 'ConsultationResearchMethod', description: '调研方法' }),
      )
      .describe('调研方法'),
    leader: MemberId.describe('调研组组长'),
    members: z.array(MemberId).describe('调研组委员'),
    experts: z.array(ExpertId).describe('调研组专家'),
    places: z.array(words).describe('调研地点'),
    from: CalendarDay.describe('起始日期'),
    to: CalendarDay.describe('结束日期'),
    ruledOn: CalendarDay.optional().describe('审定或退回日期'),
    returnedBecause: words.optional().describe('退回理由'),
  })
  .meta({ id: 'ConsultationResearchPlan', description: '调研方案' });

const ResearchRecordView = z
  .object({
    id,
    on: CalendarDay.describe('调研日期'),
    recordedBy: words.optional().describe('记录的委员、专委会或界别;不填为政协办公室'),
    place: words.describe('地点'),
    samples: z
      .array(
        z
          .object({
            kind: z
              .enum(sampleKinds)
              .meta({ id: 'ConsultationSampleKind', description: '样本类别' }),
            name: words.describe('样本'),
            finding: words.describe('所见情况'),
          })
          .meta({ id: 'ConsultationSample', description: '样本' }),
      )
      .describe('样本'),
    problems: z
      .array(
        z
          .object({ text: words.describe('问题'), cause: words.optional().describe('原因') })
          .meta({ id: 'ConsultationProblem', description: '问题及其原因' }),
      )
      .describe('问题'),
  })
  .meta({ id: 'ConsultationResearchRecord', description: '调研记录' });

const ExpertOpinionView = z
  .object({
    id,
    on: CalendarDay.describe('提出日期'),
    expert: ExpertId.describe('专家'),
    text: words.describe('专家意见'),
  })
  .meta({ id: 'ConsultationExpertOpinion', description: '专家意见;只供参考,不参与表决' });

const WorkPlanView = z
  .object({
    id,
    stage: z
      .enum(['drafted', 'approved', 'returned', 'lapsed'])
      .meta({ id: 'ConsultationWorkPlanStage', description: '工作方案环节' }),
    meetingOn: CalendarDay.describe('会议日期'),
    place: words.describe('会议地点'),
    agenda: words.describe('议程'),
    chairOffice: z
      .enum(consultationChairs)
      .meta({ id: 'ConsultationChairOffice', description: '主持人职务' }),
    chair: MemberId.describe('主持人'),
    members: z.array(MemberId).describe('参加委员'),
    bodies: z.array(BodyId).describe('参加的党派、界别、专委会、小组'),
    experts: z.array(ExpertId).describe('邀请专家'),
    units: z.array(UnitId).describe('通报、解答的单位'),
    materialsInAdvance: z.boolean().describe('是否提前印发材料'),
    ruledOn: CalendarDay.optional().describe('审定或退回日期'),
    returnedBecause: words.optional().describe('退回理由'),
    moves: z
      .array(
        z
          .object({
            on: CalendarDay.describe('改期日期'),
            from: CalendarDay.describe('原定会期'),
            reason: words.describe('理由'),
          })
          .meta({ id: 'ConsultationMove', description: '改期' }),
      )
      .describe('历次改期'),
  })
  .meta({ id: 'ConsultationWorkPlan', description: '具体工作方案' });

const MeetingView = z
  .object({
    convenedOn: CalendarDay.describe('召开日期'),
    concludedOn: CalendarDay.optional().describe('结束日期'),
    present: z.array(MemberId).describe('到会委员'),
    units: z
      .array(
        z
          .object({
            unit: UnitId.describe('单位'),
            name: words.describe('到会人员姓名'),
            isLeader: z.boolean().describe('是否单位负责同志'),
          })
          .meta({ id: 'ConsultationUnitPresence', description: '单位到会情况' }),
      )
      .describe('单位到会情况'),
    briefings: z
      .array(
        z
          .object({ id, unit: UnitId.describe('单位'), text: words.describe('通报内容') })
          .meta({ id: 'ConsultationBriefing', description: '通报' }),
      )
      .describe('通报'),
    questions: z
      .array(
        z
          .object({
            id,
            askedBy: MemberId.describe('提问委员'),
            unit: UnitId.describe('解答单位'),
            text: words.describe('问题'),
            answer: words.optional().describe('解答'),
            answeredOn: CalendarDay.optional().describe('解答日期'),
          })
          .meta({ id: 'ConsultationQuestion', description: '提问和解答' }),
      )
      .describe('提问和解答'),
  })
  .meta({ id: 'ConsultationMeeting', description: '协商会议:通报、提问、解答、发言' });

const StatementView = z
  .object({
    id,
    on: CalendarDay.describe('日期'),
    delivery: z
      .enum(statementDeliveries)
      .meta({ id: 'ConsultationDelivery', description: '发言方式' }),
    madeBy: words.describe('发言的委员或专家'),
    onBehalfOf: BodyId.optional().describe('代表的党派、界别、专委会、小组'),
    clearedBy: MemberId.optional().describe('审核文稿的召集人'),
    text: words.describe('发言内容'),
  })
  .meta({ id: 'ConsultationStatement', description: '发言' });

const OutcomeView = z
  .object({
    id,
    stage: z
      .enum(['drafted', 'adopted', 'returned', 'issued', 'submitted'])
      .meta({ id: 'ConsultationOutcomeStage', description: '成果环节' }),
    type: z.enum(outcomeTypes).meta({ id: 'ConsultationOutcomeType', description: '成果类型' }),
    title: words.describe('标题'),
    text: words.describe('内容'),
    adoptedBy: z
      .enum(outcomeAdopters)
      .meta({ id: 'ConsultationOutcomeAdopter', description: '审定成果的会议' })
      .optional()
      .describe('审定成果的会议'),
    adoptedOn: CalendarDay.optional().describe('审定日期'),
    returnedBecause: words.optional().describe('退回理由'),
    issuedOn: CalendarDay.optional().describe('纪要印送日期'),
    issuedLate: z.boolean().optional().describe('纪要是否逾期印送'),
  })
  .meta({ id: 'ConsultationOutcome', description: '协商成果' });

const RecommendationView = z
  .object({
    no: z.number().int().positive().describe('序号'),
    matter: words.describe('所涉事项'),
    text: words.describe('意见建议'),
    unit: UnitId.describe('建议办理单位'),
    restsOn: z.array(words).describe('所依据的调研记录、专家意见、发言;限组织方可见'),
  })
  .meta({ id: 'ConsultationRecommendation', description: '意见建议' });

const DraftView = z
  .object({
    id,
    stage: z
      .enum(['drafted', 'dropped', 'submitted'])
      .meta({ id: 'ConsultationRecommendationStage', description: '意见建议环节' }),
    matter: words.describe('所涉事项'),
    text: words.describe('意见建议'),
    unit: UnitId.describe('建议办理单位'),
    restsOn: z.array(words).describe('所依据的调研记录、专家意见、发言'),
  })
  .meta({ id: 'ConsultationRecommendationDraft', description: '拟写中的意见建议' });

/** What is shown of a consultation: 协商. */
export const ConsultationView = z
  .object({
    title: words.describe('议题'),
    form: z.enum(consultationForms).meta({ id: 'ConsultationForm', description: '协商形式' }),
    timing: z.enum(consultationTimings).meta({ id: 'ConsultationTiming', description: '协商时机' }),
    year: z.number().int().describe('年度'),
    leader: z.enum(consultationLeaders).meta({ id: 'ConsultationLeader', description: '牵头方' }),
    leadBody: BodyId.optional().describe('牵头的专委会、界别、小组'),
    heldOn: CalendarDay.optional().describe('协商日期'),
    outcomeTypes: z
      .array(z.enum(outcomeTypes).meta({ id: 'ConsultationOutcomeType', description: '成果类型' }))
      .describe('已报送、印送的成果类型'),
    publishedOn: CalendarDay.optional().describe('公开日期'),
    secret: z.boolean().describe('是否涉密'),
    decisionOn: CalendarDay.optional().describe('预计决策之日'),
    plan: AnnualPlanId.optional().describe('年度计划'),
    planItem: words.optional().describe('计划事项编号'),
    units: z.array(UnitId).describe('涉及单位'),
    openedOn: CalendarDay.optional().describe('立项日期'),
    researchCompletedOn: CalendarDay.optional().describe('调研完成日期'),
    researchReport: words.optional().describe('调研报告'),
    researchPlans: z.array(ResearchPlanView).describe('调研方案'),
    researchRecords: z.array(ResearchRecordView).describe('调研记录'),
    expertOpinions: z.array(ExpertOpinionView).describe('专家意见'),
    workPlans: z.array(WorkPlanView).describe('具体工作方案'),
    noticeOn: CalendarDay.optional().describe('通知日期'),
    materials: z
      .array(
        z
          .object({
            on: CalendarDay.describe('印发日期'),
            titles: z.array(words).describe('材料名称'),
          })
          .meta({ id: 'ConsultationMaterials', description: '会议材料' }),
      )
      .describe('会议材料'),
    meeting: MeetingView.optional().describe('协商会议'),
    statements: z.array(StatementView).describe('发言'),
    outcomes: z.array(OutcomeView).describe('协商成果'),
    recommendationDrafts: z.array(DraftView).describe('拟写中的意见建议'),
    recommendations: z.array(RecommendationView).describe('已报送的意见建议'),
    submittedOn: CalendarDay.optional().describe('成果报送日期'),
    partyAcknowledgedOn: CalendarDay.optional().describe('县委办公室签收日期'),
    governmentAcknowledgedOn: CalendarDay.optional().describe('县政府办公室签收日期'),
    followUps: z.array(InstructionId).describe('关联的批示和采纳落实'),
    closedOn: CalendarDay.optional().describe('办结日期'),
    closingNote: words.optional().describe('办结说明'),
    postponedUntil: CalendarDay.optional().describe('延至'),
    reason: words.optional().describe('延期或取消的理由'),
    agreedOn: CalendarDay.optional().describe('县委同意延期或取消之日'),
    cancelledOn: CalendarDay.optional().describe('取消日期'),
  })
  .meta({ id: 'ConsultationView', description: '协商' });
