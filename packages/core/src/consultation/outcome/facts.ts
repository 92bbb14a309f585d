import { z } from 'zod';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { outcomeAdopterWords, outcomeTypeWords } from '../../words/consultation.ts';
import { id, reason } from '../fields.ts';
import {
  adopter,
  advice,
  matter,
  numbered,
  outcomeId,
  outcomeType,
  recommendationId,
  wording,
} from './outcome.ts';

/** The facts of the outcome of a consultation. */
export const outcomeFacts = {
  ConsultationOutcomeDrafted: fact(
    { zh: '起草协商成果', en: 'drafted an outcome' },
    { outcome: z.strictObject({ ...wording, id, type: outcomeType, adoptBy: Due }) },
    {
      tells: ({ outcome: { type, title, adoptBy } }) => ({
        zh: `起草${outcomeTypeWords[type].zh}《${title}》,${adoptBy.by}前审定`,
        en: `drafted an outcome (${outcomeTypeWords[type].en}): ${title}, adoption due ${adoptBy.by}`,
      }),
    },
  ),
  ConsultationOutcomeAdopted: fact(
    { zh: '审定协商成果', en: 'adopted the outcome' },
    { outcome: outcomeId, adopter },
    {
      tells: ({ adopter: by }) => ({
        zh: `经${outcomeAdopterWords[by].zh}审定协商成果`,
        en: `adopted the outcome (${outcomeAdopterWords[by].en})`,
      }),
    },
  ),
  ConsultationOutcomeReturned: fact(
    { zh: '退回协商成果', en: 'returned the outcome' },
    { outcome: outcomeId, reason },
    {
      tells: ({ reason: why }) => ({
        zh: `退回协商成果:${why}`,
        en: `returned the outcome: ${why}`,
      }),
    },
  ),
  ConsultationMinutesIssued: fact(
    { zh: '印送会议纪要', en: 'sent out the minutes' },
    { outcome: outcomeId, late: z.boolean() },
    {
      tells: ({ late }) =>
        late
          ? { zh: '逾期印送会议纪要', en: 'sent out the minutes, late' }
          : { zh: '印送会议纪要', en: 'sent out the minutes' },
    },
  ),
  ConsultationRecommendationAdded: fact(
    { zh: '拟写意见建议', en: 'added a recommendation' },
    { recommendation: z.strictObject({ ...advice, id, matter }) },
    {
      tells: ({ recommendation: { matter: what, unit } }, names) => ({
        zh: `拟写对${names.unit(unit)}的意见建议:${what}`,
        en: `added a recommendation to ${names.unit(unit)}: ${what}`,
      }),
    },
  ),
  ConsultationRecommendationDropped: fact(
    { zh: '撤下意见建议', en: 'dropped the recommendation' },
    { recommendation: recommendationId },
  ),
  ConsultationOutcomeSubmitted: fact(
    { zh: '报送协商成果', en: 'submitted the outcome' },
    {
      recommendations: z.array(z.strictObject(numbered)),
      acknowledgeBy: Due,
      followUpBy: Due,
    },
    {
      tells: ({ recommendations: { length }, acknowledgeBy: { by } }) => ({
        zh: `报送协商成果,意见建议${length}条,${by}前签收`,
        en: `submitted the outcome (recommendations: ${length}), acknowledgement due ${by}`,
      }),
    },
  ),
} as const;

/** A fact of the outcome of a consultation. */
export type OutcomeFact = FactOf<typeof outcomeFacts>;
