import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { reason } from '../fields.ts';

const nomination = z.string().min(1).max(20).describe('评优编号');

/** 优秀提案的征集、初评、审议、公布: what people may ask to award it. */
export const awardCommands = {
  NominateForAward: command(
    { zh: '推荐评优', en: 'Nominate for an award' },
    { award: z.string().min(1).max(60).describe('奖项'), reason },
  ),
  ShortlistForAward: command({ zh: '通过初评', en: 'Shortlist for the award' }, { nomination }),
  GrantAward: command({ zh: '审议通过评优', en: 'Grant the award' }, { nomination }),
  DeclineAward: command({ zh: '不予评优', en: 'Decline the award' }, { nomination, reason }),
  PublishAward: command({ zh: '公布评优结果', en: 'Publish the award' }, { nomination }),
} as const;
