import { z } from 'zod';
import { BodyId, ExpertId, MemberId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { consultationChairWords } from '../../words/consultation.ts';
import { id, partId, reason, unitsOf } from '../fields.ts';

/** 主持人: in which office, and who. */
export const chair = {
  office: termOf(consultationChairWords, 'ConsultationChairOffice', '主持人职务'),
  member: MemberId.describe('主持人'),
};
/** 会议日期. */
export const meetingOn = CalendarDay.describe('会议日期');
/** 具体工作方案: day, place, agenda and participants of the meeting, without its chair. */
export const workPlanFields = {
  meetingOn,
  place: textOf(60).describe('会议地点'),
  agenda: textOf(2000).describe('议程'),
  members: z.array(MemberId).max(300).describe('参加委员'),
  bodies: z.array(BodyId).max(40).describe('参加的党派、界别、专委会、小组'),
  experts: z.array(ExpertId).max(20).describe('邀请专家'),
  units: unitsOf('通报、解答的单位'),
  /** 视情提前印发书面材料. */
  materialsInAdvance: z.boolean().describe('是否提前印发材料'),
};
/** 会议材料. */
export const materials = {
  titles: z.array(textOf(80)).min(1).max(20).describe('材料名称'),
};
/** The id of a work plan. */
export const workPlan = partId('工作方案编号');

/** 主持人. */
export type Chair = FieldsOf<typeof chair>;

/** 会议材料. */
export interface Materials extends FieldsOf<typeof materials> {
  readonly on: CalendarDay;
}

/** 具体工作方案: drafted, then approved or returned. */
export interface WorkPlan extends FieldsOf<typeof workPlanFields> {
  readonly id: string;
  /** `lapsed` once the consultation was postponed. */
  readonly stage: 'drafted' | 'approved' | 'returned' | 'lapsed';
  readonly draftedOn: CalendarDay;
  readonly chair: Chair;
  readonly approveBy: Due;
  /** The person who drafted it. */
  readonly draftedBy?: string;
  readonly ruledOn?: CalendarDay;
  readonly returned?: { readonly reason: string; readonly reviseBy: Due };
  /** Present once it is approved. */
  readonly noticeBy?: Due;
  readonly materialsBy?: Due;
  /** The days the meeting was moved from. */
  readonly moves: readonly {
    readonly on: CalendarDay;
    readonly from: CalendarDay;
    readonly reason: string;
  }[];
}

/** 筹备: the commands that prepare the meeting. */
export const preparationCommands = {
  PrepareConsultation: command(
    { zh: '先行筹备', en: 'Prepare the meeting before research is done' },
    {},
  ),
  DraftConsultationWorkPlan: command(
    { zh: '制定具体工作方案', en: 'Draft the work plan' },
    {
      ...workPlanFields,
      chair: z.object(chair).meta({ id: 'ConsultationChairEntry', description: '主持人' }),
    },
  ),
  ApproveConsultationWorkPlan: command(
    { zh: '同意具体工作方案', en: 'Approve the work plan' },
    { workPlan },
  ),
  ReturnConsultationWorkPlan: command(
    { zh: '退回具体工作方案', en: 'Return the work plan' },
    { workPlan, reason },
  ),
  MoveConsultationMeeting: command(
    { zh: '会议改期', en: 'Move the meeting to another day' },
    { workPlan, meetingOn, reason },
  ),
  SendConsultationNotice: command({ zh: '发出会议通知', en: 'Send the notice' }, {}),
  SendConsultationMaterials: command({ zh: '印发会议材料', en: 'Send the materials' }, materials),
} as const;

/** The view of a work plan: 具体工作方案. */
export const WorkPlanView = z
  .object({
    id,
    stage: z
      .enum(['drafted', 'approved', 'returned', 'lapsed'])
      .meta({ id: 'ConsultationWorkPlanStage', description: '工作方案环节' }),
    ...workPlanFields,
    chairOffice: chair.office,
    chair: chair.member,
    ruledOn: CalendarDay.optional().describe('审定或退回日期'),
    returnedBecause: z.string().optional().describe('退回理由'),
    moves: z
      .array(
        z
          .object({
            on: CalendarDay.describe('改期日期'),
            from: CalendarDay.describe('原定会期'),
            reason,
          })
          .meta({ id: 'ConsultationMove', description: '改期' }),
      )
      .describe('历次改期'),
  })
  .meta({ id: 'ConsultationWorkPlan', description: '具体工作方案' });

/** The view of the materials of the meeting. */
export const MaterialsView = z
  .object({ on: CalendarDay.describe('印发日期'), ...materials })
  .meta({ id: 'ConsultationMaterials', description: '会议材料' });
