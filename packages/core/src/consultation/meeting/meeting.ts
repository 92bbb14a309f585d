import { z } from 'zod';
import { BodyId, type ExpertId, MemberId, UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { statementDeliveryWords } from '../../words/consultation.ts';
import { id, partId } from '../fields.ts';
import type { Chair } from '../preparation/preparation.ts';

/** 通报. */
export const briefing = { text: textOf(10_000).describe('通报内容') };
/** 提问: a question and the unit that answers it. */
export const question = {
  unit: UnitId.describe('解答单位'),
  text: textOf(1000).describe('问题'),
};
/** 解答. */
export const answer = { text: textOf(3000).describe('解答内容') };
/** 发言. */
export const statement = {
  text: textOf(10_000).describe('发言内容'),
  onBehalfOf: BodyId.optional().describe('代表的党派、界别、专委会、小组'),
  /** The convener who cleared the text. */
  clearedBy: MemberId.optional().describe('审核文稿的召集人;代表集体发言的须填'),
};
/** 单位到会情况. */
export const unitPresence = {
  unit: UnitId.describe('单位'),
  name: textOf(30).describe('到会人员姓名'),
  /** 单位负责同志: somebody who leads the unit. */
  isLeader: z.boolean().describe('是否单位负责同志'),
};
/** The id of a question. */
export const questionId = partId('提问编号');

/** 协商会议. */
export interface Meeting {
  readonly convenedOn: CalendarDay;
  readonly chair: Chair;
  readonly concluded?: {
    readonly on: CalendarDay;
    readonly present: readonly MemberId[];
    readonly units: readonly FieldsOf<typeof unitPresence>[];
    readonly minutesBy: Due;
    readonly outcomeBy: Due;
  };
}

/** 通报. */
export interface Briefing extends FieldsOf<typeof briefing> {
  readonly id: string;
  readonly stage: 'given';
  readonly unit: UnitId;
}

/** 提问和解答. */
export interface Question extends FieldsOf<typeof question> {
  readonly id: string;
  readonly stage: 'asked' | 'deferred' | 'answered';
  readonly by: MemberId;
  readonly answer?: { readonly on: CalendarDay; readonly text: string };
}

/** 发言. */
export interface Statement extends FieldsOf<typeof statement> {
  readonly id: string;
  readonly stage: 'made' | 'handed_in';
  readonly on: CalendarDay;
  readonly delivery: keyof typeof statementDeliveryWords;
  readonly by: MemberId | ExpertId;
}

/** 会议: the commands of the meeting: 通报、提问、解答、发言. */
export const meetingCommands = {
  ConveneConsultation: command({ zh: '召开协商会议', en: 'Convene the meeting' }, {}),
  BriefConsultation: command(
    { zh: '会上通报情况', en: 'Brief the meeting' },
    { ...briefing, unit: UnitId.optional().describe('代表的单位;承继数个列明单位的须填') },
  ),
  AskQuestion: command({ zh: '提问', en: 'Ask a question' }, question),
  AnswerQuestion: command(
    { zh: '解答', en: 'Answer a question' },
    { question: questionId, ...answer },
  ),
  DeferAnswer: command(
    { zh: '会后书面解答', en: 'Leave the answer to writing' },
    { question: questionId },
  ),
  MakeStatement: command({ zh: '发言', en: 'Make a statement' }, statement),
  HandInStatement: command({ zh: '提交书面发言', en: 'Hand in a written statement' }, statement),
  ConcludeConsultation: command(
    { zh: '会议结束', en: 'Conclude the meeting' },
    {
      present: z.array(MemberId).min(1).max(300).describe('到会委员'),
      units: z
        .array(
          z
            .object(unitPresence)
            .meta({ id: 'ConsultationPresenceEntry', description: '单位到会情况' }),
        )
        .max(20)
        .describe('单位到会情况'),
    },
  ),
} as const;

const QuestionView = z
  .object({
    id,
    askedBy: MemberId.describe('提问委员'),
    ...question,
    answer: z.string().optional().describe('解答'),
    answeredOn: CalendarDay.optional().describe('解答日期'),
  })
  .meta({ id: 'ConsultationQuestion', description: '提问和解答' });

/** The view of the meeting: 协商会议. */
export const MeetingView = z
  .object({
    convenedOn: CalendarDay.describe('召开日期'),
    concludedOn: CalendarDay.optional().describe('结束日期'),
    present: z.array(MemberId).describe('到会委员'),
    units: z
      .array(
        z
          .object(unitPresence)
          .meta({ id: 'ConsultationUnitPresence', description: '单位到会情况' }),
      )
      .describe('单位到会情况'),
    briefings: z
      .array(
        z
          .object({ id, unit: UnitId.describe('单位'), ...briefing })
          .meta({ id: 'ConsultationBriefing', description: '通报' }),
      )
      .describe('通报'),
    questions: z.array(QuestionView).describe('提问和解答'),
  })
  .meta({ id: 'ConsultationMeeting', description: '协商会议:通报、提问、解答、发言' });

/** The view of a statement: 发言. */
export const StatementView = z
  .object({
    id,
    on: CalendarDay.describe('日期'),
    delivery: termOf(statementDeliveryWords, 'ConsultationDelivery', '发言方式'),
    madeBy: z.string().describe('发言的委员或专家'),
    ...statement,
    clearedBy: MemberId.optional().describe('审核文稿的召集人'),
  })
  .meta({ id: 'ConsultationStatement', description: '发言' });
