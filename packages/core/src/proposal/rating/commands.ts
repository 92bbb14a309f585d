import { command } from '../../kernel/command.ts';
import { enumOf } from '../../kernel/field.ts';
import { textOf } from '../../kernel/id.ts';
import { reply, satisfaction } from '../fields.ts';
import { settlementForms } from '../vocabulary.ts';

/** What may be asked to rate a proposal and to close it (评价、办结). */
export const ratingCommands = {
  RateReply: command(
    { zh: '评价答复', en: 'Rate the reply' },
    {
      reply,
      attitude: satisfaction.describe('办理态度'),
      result: satisfaction.describe('办理结果'),
      carryingOut: satisfaction.optional().describe('落实情况'),
      comment: textOf(500).optional().describe('意见'),
    },
  ),
  RecordSettlement: command(
    { zh: '登记当面协商或专门说明', en: 'Record a meeting or an explanation' },
    {
      form: enumOf(settlementForms, 'SettlementForm', '再次不满意的处理'),
      note: textOf(2000).describe('情况记录'),
    },
  ),
  CloseProposal: command({ zh: '办结', en: 'Close' }, {}),
} as const;
