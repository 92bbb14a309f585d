import { z } from 'zod';
import { command } from '../../kernel/command.ts';

const scores = z
  .array(
    z
      .object({
        criterion: z.string().min(1).max(60).describe('评议项目'),
        points: z.number().min(0).max(100).describe('得分'),
      })
      .meta({ id: 'CriterionScore', description: '一个评议项目的得分' }),
  )
  .min(1)
  .max(20)
  .describe('各评议项目的得分');

/** 双向评议: what people may ask to appraise the proposal and its handling. */
export const appraisalCommands = {
  AppraiseProposal: command({ zh: '评议提案质量', en: 'Appraise the proposal' }, { scores }),
  AppraiseHandling: command({ zh: '评议办理工作', en: 'Appraise the handling' }, { scores }),
} as const;
