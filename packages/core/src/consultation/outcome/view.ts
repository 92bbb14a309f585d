import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { outcomeAdopters, outcomeTypes } from '../vocabulary.ts';

const words = z.string();
const id = words.describe('编号');

/** What is shown of an outcome: 协商成果. */
export const OutcomeView = z
  .object({
    id,
    stage: z
      .enum(['drafted', 'adopted', 'returned', 'issued', 'submitted'])
      .meta({ id: 'ConsultationOutcomeStage', description: '成果环节' }),
    type: z.enum(outcomeTypes).meta({ id: 'ConsultationOutcomeType', description: '成果类型' }),
    title: words.describe('标题'),
    text: words.describe('内容'),
    adoptedBy: z
      .enum(outcomeAdopters)
      .meta({ id: 'ConsultationOutcomeAdopter', description: '审定成果的会议' })
      .optional()
      .describe('审定成果的会议'),
    adoptedOn: CalendarDay.optional().describe('审定日期'),
    returnedBecause: words.optional().describe('退回理由'),
    issuedOn: CalendarDay.optional().describe('纪要印送日期'),
    issuedLate: z.boolean().optional().describe('纪要是否逾期印送'),
  })
  .meta({ id: 'ConsultationOutcome', description: '协商成果' });

/** What is shown of a recommendation: 意见建议. */
export const RecommendationView = z
  .object({
    no: z.number().int().positive().describe('序号'),
    matter: words.describe('所涉事项'),
    text: words.describe('意见建议'),
    unit: UnitId.describe('建议办理单位'),
    restsOn: z.array(words).describe('所依据的调研记录、专家意见、发言;限组织方可见'),
  })
  .meta({ id: 'ConsultationRecommendation', description: '意见建议' });

/** What is shown of a recommendation that is drafted: 拟写中的意见建议. */
export const DraftView = z
  .object({
    id,
    stage: z
      .enum(['drafted', 'dropped', 'submitted'])
      .meta({ id: 'ConsultationRecommendationStage', description: '意见建议环节' }),
    matter: words.describe('所涉事项'),
    text: words.describe('意见建议'),
    unit: UnitId.describe('建议办理单位'),
    restsOn: z.array(words).describe('所依据的调研记录、专家意见、发言'),
  })
  .meta({ id: 'ConsultationRecommendationDraft', description: '拟写中的意见建议' });
