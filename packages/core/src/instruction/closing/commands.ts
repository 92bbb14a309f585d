import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { textOf } from '../../kernel/id.ts';

/** 反馈、汇总、办结: what people may ask of the case as a whole. */
export const closingCommands = {
  PassOnFeedback: command({ zh: '向参与各方反馈', en: 'Pass the feedback on' }, {}),
  ReportFollowUp: command(
    { zh: '报告跟踪问效情况', en: 'Report on the follow-up' },
    { text: textOf(5000).describe('跟踪问效情况') },
  ),
  CloseFollowUp: command(
    { zh: '督办办结', en: 'Close the follow-up' },
    { publish: z.boolean().default(false).describe('是否公布办理情况') },
  ),
} as const;
