import { z } from 'zod';
import { BodyId, ExpertId, MemberId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { textOf } from '../../kernel/id.ts';
import { partId, reason, unitsOf } from '../fields.ts';
import { consultationChairs } from '../vocabulary.ts';

const workPlan = partId('工作方案编号');
const meetingOn = CalendarDay.describe('会议日期');

/** 筹备: what people may ask before the meeting. */
export const preparationCommands = {
  PrepareConsultation: command(
    { zh: '先行筹备', en: 'Prepare the meeting before research is done' },
    {},
  ),
  DraftConsultationWorkPlan: command(
    { zh: '制定具体工作方案', en: 'Draft the work plan' },
    {
      meetingOn,
      place: textOf(60).describe('会议地点'),
      agenda: textOf(2000).describe('议程'),
      chair: z
        .object({
          office: z
            .enum(consultationChairs)
            .meta({ id: 'ConsultationChairOffice', description: '主持人职务' }),
          member: MemberId.describe('主持人'),
        })
        .meta({ id: 'ConsultationChairEntry', description: '主持人' }),
      members: z.array(MemberId).max(300).describe('参加委员'),
      bodies: z.array(BodyId).max(40).describe('参加的党派、界别、专委会、小组'),
      experts: z.array(ExpertId).max(20).describe('邀请专家'),
      units: unitsOf('通报、解答的单位'),
      materialsInAdvance: z.boolean().describe('是否提前印发材料'),
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
  SendConsultationMaterials: command(
    { zh: '印发会议材料', en: 'Send the materials' },
    { titles: z.array(textOf(80)).min(1).max(20).describe('材料名称') },
  ),
} as const;
