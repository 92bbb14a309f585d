import { z } from 'zod';
import { BodyId, ExpertId, MemberId, UnitId } from '../../county/entries.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { consultationChairs, statementDeliveries } from '../vocabulary.ts';

const words = z.string();
const id = words.describe('编号');

/** What is shown of a work plan: 具体工作方案. */
export const WorkPlanView = z
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

/** What is shown of the meeting: 协商会议. */
export const MeetingView = z
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

/** What is shown of a statement: 发言. */
export const StatementView = z
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
