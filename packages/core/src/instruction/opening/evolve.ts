import type { UnitId } from '../../county/entries.ts';
import type { Folds } from '../moves.ts';
import type { OpeningEvent } from './events.ts';

/** What opening a follow-up makes of it. */
export const openingFolds: Folds<OpeningEvent> = {
  FollowUpOpened: (_state, event) => {
    const { type: _, on: openedOn, recommendations, speeches, ...rest } = event;
    return {
      ...rest,
      stage: 'open',
      openedOn,
      recommendations: recommendations.map((one) => ({
        ...one,
        unit: one.unit as UnitId,
        id: `R${one.no}`,
        stage: 'open',
        reports: [],
      })),
      speeches: speeches.map((one) => ({ ...one, stage: 'to_lead' })),
      instructions: [],
      inspections: [],
      notes: [],
      passing: { done: [] },
      published: false,
    };
  },
};
