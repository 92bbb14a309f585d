import { z } from 'zod';
import { BodyId, UnitId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { AnnualPlanId, InstructionId } from '../lineage/ids.ts';
import { MeetingView, StatementView, WorkPlanView } from './meeting/view.ts';
import { DraftView, OutcomeView, RecommendationView } from './outcome/view.ts';
import { ExpertOpinionView, ResearchPlanView, ResearchRecordView } from './research/research.ts';
import {
  consultationForms,
  consultationLeaders,
  consultationTimings,
  outcomeTypes,
} from './vocabulary.ts';

const words = z.string();

/** What is shown of a consultation: 协商. */
export const ConsultationView = z
  .object({
    title: words.describe('议题'),
    form: z.enum(consultationForms).meta({ id: 'ConsultationForm', description: '协商形式' }),
    timing: z.enum(consultationTimings).meta({ id: 'ConsultationTiming', description: '协商时机' }),
    year: z.number().int().describe('年度'),
    leader: z.enum(consultationLeaders).meta({ id: 'ConsultationLeader', description: '牵头方' }),
    leadBody: BodyId.optional().describe('牵头的专委会、界别、小组'),
    planLateSince: CalendarDay.optional().describe('立项时年度计划逾期未通过的,为计划应予通过之日'),
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
