import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { textOf } from '../../kernel/id.ts';
import { InstructionId } from '../../lineage/ids.ts';

/** 跟踪和办结: what people may ask at the end of a supervision. */
export const closingCommands = {
  NameFollowUpInstruction: command(
    { zh: '关联后续批示办理', en: 'Name the instruction that follows up' },
    { instruction: InstructionId.describe('批示和采纳落实') },
  ),
  CloseSupervision: command(
    { zh: '监督办结', en: 'Close the supervision' },
    {
      summary: textOf(2000).describe('监督情况综述'),
      publish: z.boolean().describe('是否公开综述'),
    },
  ),
} as const;
