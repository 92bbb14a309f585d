import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { textOf } from '../../kernel/id.ts';
import { partId, reason } from '../fields.ts';
import { outcomeAdopters, outcomeTypes } from '../vocabulary.ts';

const outcome = partId('成果编号');
const recommendation = partId('意见建议编号');

/** 成果: what people may ask after the meeting. */
export const outcomeCommands = {
  DraftConsultationOutcome: command(
    { zh: '起草协商成果', en: 'Draft an outcome' },
    {
      outcomeType: z
        .enum(outcomeTypes)
        .meta({ id: 'ConsultationOutcomeType', description: '成果类型' }),
      title: textOf(80).describe('标题'),
      text: textOf(20_000).describe('内容'),
    },
  ),
  AdoptConsultationOutcome: command(
    { zh: '审定协商成果', en: 'Adopt the outcome' },
    {
      outcome,
      adopter: z
        .enum(outcomeAdopters)
        .meta({ id: 'ConsultationOutcomeAdopter', description: '审定成果的会议' }),
    },
  ),
  ReturnConsultationOutcome: command(
    { zh: '退回协商成果', en: 'Return the outcome' },
    { outcome, reason },
  ),
  IssueConsultationMinutes: command(
    { zh: '印送会议纪要', en: 'Send out the minutes' },
    { outcome },
  ),
  AddConsultationRecommendation: command(
    { zh: '拟写意见建议', en: 'Add a recommendation' },
    {
      matters: z.array(textOf(60)).min(1).max(10).describe('所涉事项;一条一事'),
      text: textOf(1500).describe('意见建议'),
      unit: UnitId.describe('建议办理单位'),
      restsOn: z
        .array(z.string().min(1).max(20))
        .max(20)
        .describe('所依据的调研记录、专家意见、发言'),
    },
  ),
  DropConsultationRecommendation: command(
    { zh: '撤下意见建议', en: 'Drop the recommendation' },
    { recommendation },
  ),
  SubmitConsultationOutcome: command(
    { zh: '报送协商成果', en: 'Submit the outcome to the Party committee and the government' },
    {},
  ),
} as const;
