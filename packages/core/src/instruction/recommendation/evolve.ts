import type { FoldsOf } from '../../kernel/moves.ts';
import type { Instruction } from '../instruction.ts';
import { passingOn, withRecommendation } from '../moves.ts';
import type { AdoptionResult } from '../words.ts';
import type { RecommendationEvent } from './events.ts';
import type { HandledRecommendation, ImplementationReport } from './recommendation.ts';

const withLatest = (
  reports: readonly ImplementationReport[],
  change: Partial<ImplementationReport>,
): readonly ImplementationReport[] =>
  reports.map((one, at) => (at === reports.length - 1 ? { ...one, ...change } : one));

const stageAfter = {
  adopted: 'to_carry_out',
  partly_adopted: 'to_carry_out',
  noted: 'noted',
  not_adopted_with_reason: 'not_adopted',
} as const satisfies Readonly<Record<AdoptionResult, HandledRecommendation['stage']>>;

const ruledOn = (
  one: HandledRecommendation,
  ruled: NonNullable<HandledRecommendation['returned']>['ruled'],
): Pick<HandledRecommendation, 'returned'> =>
  one.returned && ruled ? { returned: { ...one.returned, ruled } } : {};

/** What handing out, taking on, answering and carrying out make of a follow-up. */
export const recommendationFolds: FoldsOf<RecommendationEvent, Instruction> = {
  RecommendationHandedOut: (state, { type: _, recommendation, unit: __, ...handedOut }) =>
    withRecommendation(state, recommendation, (one) => ({
      ...one,
      stage: 'handed_out',
      handedOut,
    })),
  RecommendationSentForReference: (state, { recommendation }) =>
    withRecommendation(state, recommendation, (one) => ({ ...one, stage: 'sent_for_reference' })),
  RecommendationTakenOn: (state, { recommendation, on, late, responsible }) =>
    withRecommendation(state, recommendation, (one) => ({
      ...one,
      stage: 'taken_on',
      takenOn: { on, late, responsible },
    })),
  RecommendationReturned: (state, { type: _, recommendation, ...returned }) =>
    withRecommendation(state, recommendation, (one) => ({
      ...one,
      stage: 'returned',
      returned: { ...returned, unit: one.unit },
    })),
  RecommendationReaddressed: (state, event) => {
    const { on, recommendation, unit, reason, answerBy, takeOnBy } = event;
    return withRecommendation(state, recommendation, (one) => ({
      ...one,
      ...ruledOn(one, { on, reason, readdressedTo: unit }),
      unit,
      stage: 'handed_out',
      handedOut: { ...one.handedOut, on, answerBy, takeOnBy },
    }));
  },
  RecommendationInsistedOn: (state, { on, recommendation, reason, takeOnBy }) =>
    withRecommendation(state, recommendation, (one) => ({
      ...one,
      ...ruledOn(one, { on, reason }),
      stage: 'handed_out',
      ...(one.handedOut ? { handedOut: { ...one.handedOut, takeOnBy } } : {}),
    })),
  RecommendationAnswered: (state, event) => {
    const { on, recommendation, result, text, late, carryOutBy } = event;
    const answer = { on, result, text, late, ...(carryOutBy ? { carryOutBy } : {}) };
    const stage = stageAfter[result];
    return passingOn(
      withRecommendation(state, recommendation, (one) => ({ ...one, stage, answer })),
      event,
    );
  },
  ImplementationReported: (state, { type: _, recommendation, ...report }) =>
    withRecommendation(state, recommendation, (one) => ({
      ...one,
      stage: 'reported',
      reports: [...one.reports, report],
    })),
  CarryingOutPostponed: (state, { on, recommendation, carryOutBy, reason }) =>
    withRecommendation(state, recommendation, (one) => {
      const { answer } = one;
      if (!answer?.carryOutBy) return one;
      const from = answer.carryOutBy;
      return {
        ...one,
        answer: { ...answer, carryOutBy },
        postponed: [...(one.postponed ?? []), { on, from, reason }],
      };
    }),
  NotCarriedOutExplained: (state, { on, recommendation, text }) =>
    withRecommendation(state, recommendation, (one) => ({
      ...one,
      stage: 'explained',
      explanation: { on, text },
    })),
  ImplementationNoted: (state, event) =>
    passingOn(
      withRecommendation(state, event.recommendation, (one) => ({
        ...one,
        stage: 'carried_out',
        reports: withLatest(one.reports, { notedOn: event.on }),
      })),
      event,
    ),
  MoreAskedFor: (state, { on, recommendation, reason }) =>
    withRecommendation(state, recommendation, (one) => ({
      ...one,
      stage: 'to_carry_out',
      reports: withLatest(one.reports, { moreWanted: { on, reason } }),
    })),
};
