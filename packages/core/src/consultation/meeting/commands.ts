import { z } from 'zod';
import { BodyId, MemberId, UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { textOf } from '../../kernel/id.ts';
import { partId } from '../fields.ts';

const question = partId('提问编号');
const speech = {
  text: textOf(10_000).describe('发言内容'),
  onBehalfOf: BodyId.optional().describe('代表的党派、界别、专委会、小组'),
  clearedBy: MemberId.optional().describe('审核文稿的召集人;代表集体发言的须填'),
} as const;

/** 会议: what people may ask while the meeting sits: 通报、提问、解答、发言. */
export const meetingCommands = {
  ConveneConsultation: command({ zh: '召开协商会议', en: 'Convene the meeting' }, {}),
  BriefConsultation: command(
    { zh: '会上通报情况', en: 'Brief the meeting' },
    { text: textOf(10_000).describe('通报内容') },
  ),
  AskQuestion: command(
    { zh: '提问', en: 'Ask a question' },
    { unit: UnitId.describe('解答单位'), text: textOf(1000).describe('问题') },
  ),
  AnswerQuestion: command(
    { zh: '解答', en: 'Answer a question' },
    { question, text: textOf(3000).describe('解答内容') },
  ),
  DeferAnswer: command({ zh: '会后书面解答', en: 'Leave the answer to writing' }, { question }),
  MakeStatement: command({ zh: '发言', en: 'Make a statement' }, speech),
  HandInStatement: command({ zh: '提交书面发言', en: 'Hand in a written statement' }, speech),
  ConcludeConsultation: command(
    { zh: '会议结束', en: 'Conclude the meeting' },
    {
      present: z.array(MemberId).min(1).max(300).describe('到会委员'),
      units: z
        .array(
          z
            .object({
              unit: UnitId.describe('单位'),
              name: textOf(30).describe('到会人员姓名'),
              isLeader: z.boolean().describe('是否单位负责同志'),
            })
            .meta({ id: 'ConsultationPresenceEntry', description: '单位到会情况' }),
        )
        .max(20)
        .describe('单位到会情况'),
    },
  ),
} as const;
