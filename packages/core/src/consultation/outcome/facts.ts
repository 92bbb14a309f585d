import { z } from 'zod';
import { hand } from '../../county/two-hands.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import type { Words } from '../../kernel/words.ts';
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

/** 重新审定: the outcome that a change of the recommendations sends back, and until when it is adopted again. */
const adoptAgain = z.strictObject({ outcome: outcomeId, adoptBy: Due }).optional();

const againWords = (again: { readonly adoptBy: Due } | undefined): Words =>
  again
    ? {
        zh: `;成果于${again.adoptBy.by}前重新审定`,
        en: `; the outcome is adopted again by ${again.adoptBy.by}`,
      }
    : { zh: '', en: '' };

/** The facts of the outcome of a consultation. */
export const outcomeFacts = {
  ConsultationOutcomeDrafted: fact(
    { zh: '起草协商成果', en: 'drafted an outcome' },
    {
      outcome: z.strictObject({ ...wording, id, type: outcomeType, adoptBy: Due, draftedBy: hand }),
    },
    {
      tells: ({ outcome: { type, title, adoptBy } }) => ({
        zh: `起草${outcomeTypeWords[type].zh}《${title}》,${adoptBy.by}前审定`,
        en: `drafted an outcome (${outcomeTypeWords[type].en}): ${title}, adoption due ${adoptBy.by}`,
      }),
    },
  ),
  ConsultationOutcomeAdopted: fact(
    { zh: '审定协商成果', en: 'adopted the outcome' },
    { outcome: outcomeId, adopter, recommendations: z.array(recommendationId).optional() },
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
    { recommendation: z.strictObject({ ...advice, id, matter }), adoptAgain },
    {
      tells: ({ recommendation: { matter: what, unit }, adoptAgain: again }, names) => ({
        zh: `拟写对${names.unit(unit)}的意见建议:${what}${againWords(again).zh}`,
        en: `added a recommendation to ${names.unit(unit)}: ${what}${againWords(again).en}`,
      }),
    },
  ),
  ConsultationRecommendationDropped: fact(
    { zh: '撤下意见建议', en: 'dropped the recommendation' },
    { recommendation: recommendationId, adoptAgain },
    {
      tells: ({ adoptAgain: again }) => ({
        zh: `撤下意见建议${againWords(again).zh}`,
        en: `dropped the recommendation${againWords(again).en}`,
      }),
    },
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
