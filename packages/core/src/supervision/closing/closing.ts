import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { fact } from '../../kernel/fact.ts';
import { textOf } from '../../kernel/text.ts';
import { InstructionId } from '../../lineage/ids.ts';

const instruction = InstructionId.describe('批示和采纳落实');
const summary = textOf(2000).describe('监督情况综述');

/** 跟踪和办结: what people may ask at the end of a supervision. */
export const closingCommands = {
  NameFollowUpInstruction: command(
    { zh: '关联后续批示办理', en: 'Name the instruction that follows up' },
    { instruction },
  ),
  CloseSupervision: command(
    { zh: '监督办结', en: 'Close the supervision' },
    { summary, publish: z.boolean().describe('是否公开综述') },
  ),
} as const;

/** What can happen at the end of a supervision. */
export const closingFacts = {
  FollowUpInstructionNamed: fact(
    { zh: '关联后续批示办理', en: 'named the instruction that follows up' },
    { instruction },
  ),
  SupervisionClosed: fact(
    { zh: '监督办结', en: 'closed the supervision' },
    { summary, published: z.boolean() },
    {
      tells: ({ published }) =>
        published
          ? { zh: '监督办结,公开综述', en: 'closed the supervision and published its summary' }
          : { zh: '监督办结', en: 'closed the supervision' },
    },
  ),
} as const;
