import { z } from 'zod';
import { MemberId } from '../../county/entries.ts';
import { satisfactions } from '../../county/satisfaction.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { textOf } from '../../kernel/id.ts';
import { speech } from '../fields.ts';

/** 大会发言督办: what people may ask of a plenary statement that is followed up. */
export const speechCommands = {
  NameLeadingViceChair: command(
    { zh: '明确领衔副主席', en: 'Name the vice-chairperson who leads' },
    { speech, member: MemberId.describe('领衔督办的副主席') },
  ),
  AnswerFaceToFace: command(
    { zh: '面商答复', en: 'Answer the speaker face to face' },
    {
      speech,
      metOn: CalendarDay.describe('面商日期'),
      text: textOf(3000).describe('面商答复情况'),
    },
  ),
  AppraiseSpeechAnswer: command(
    { zh: '发言人测评', en: 'Appraise the answer to a statement' },
    {
      speech,
      satisfaction: z.enum(satisfactions).meta({ id: 'Satisfaction', description: '满意度' }),
      comment: textOf(1000).optional().describe('意见'),
    },
  ),
} as const;
