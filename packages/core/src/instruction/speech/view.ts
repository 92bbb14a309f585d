import { z } from 'zod';
import { MemberId } from '../../county/entries.ts';
import { satisfactions } from '../../county/satisfaction.ts';
import { CalendarDay } from '../../kernel/day.ts';

const words = z.string();

/** What is shown of a plenary statement that is followed up. */
export const SpeechView = z
  .object({
    id: words.describe('编号'),
    stage: z
      .enum(['to_lead', 'led', 'answered', 'appraised'])
      .meta({ id: 'InstructionSpeechStage', description: '大会发言督办环节' }),
    recommendation: words.describe('所依据本发言的意见建议'),
    statement: words.describe('发言编号'),
    speaker: MemberId.describe('发言人'),
    leader: MemberId.optional().describe('领衔副主席'),
    metOn: CalendarDay.optional().describe('面商日期'),
    answer: words.optional().describe('面商答复情况'),
    satisfaction: z
      .enum(satisfactions)
      .meta({ id: 'Satisfaction', description: '满意度' })
      .optional(),
    comment: words.optional().describe('发言人意见'),
  })
  .meta({ id: 'InstructionSpeech', description: '大会发言督办' });
