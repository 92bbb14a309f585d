import { z } from 'zod';
import { BodyId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { AnnualPlanId, InstructionId } from '../lineage/ids.ts';
import { planItemRef } from './fields.ts';
import { MeetingView, StatementView } from './meeting/meeting.ts';
import { leader, topic } from './opening/opening.ts';
import { DraftView, OutcomeView, outcomeType, RecommendationView } from './outcome/outcome.ts';
import { MaterialsView, WorkPlanView } from './preparation/preparation.ts';
import { ExpertOpinionView, ResearchPlanView, ResearchRecordView } from './research/research.ts';

const words = z.string();

/** The view of a consultation: 协商. */
export const ConsultationView = z
  .object({
    ...topic,
    year: z.number().int().describe('年度'),
    leader,
    leadBody: BodyId.optional().describe('牵头的专委会、界别、小组'),
    planLateSince: planItemRef.planLateSince,
    heldOn: CalendarDay.optional().describe('协商日期'),
    outcomeTypes: z.array(outcomeType).describe('已报送、印送的成果类型'),
    publishedOn: CalendarDay.optional().describe('公开日期'),
    secret: z.boolean().describe('是否涉密'),
    plan: AnnualPlanId.optional().describe('年度计划'),
    planItem: words.optional().describe('计划事项编号'),
    openedOn: CalendarDay.optional().describe('立项日期'),
    researchCompletedOn: CalendarDay.optional().describe('调研完成日期'),
    researchReport: words.optional().describe('调研报告'),
    researchPlans: z.array(ResearchPlanView).describe('调研方案'),
    researchRecords: z.array(ResearchRecordView).describe('调研记录'),
    expertOpinions: z.array(ExpertOpinionView).describe('专家意见'),
    workPlans: z.array(WorkPlanView).describe('具体工作方案'),
    noticeOn: CalendarDay.optional().describe('通知日期'),
    materials: z.array(MaterialsView).describe('会议材料'),
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
