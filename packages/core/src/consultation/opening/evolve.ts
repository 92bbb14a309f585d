import type { Folds } from '../moves.ts';
import type { OpeningEvent } from './events.ts';

/** What opening a consultation makes of it. */
export const openingFolds: Folds<OpeningEvent> = {
  ConsultationOpened: (_state, { type: _, on: openedOn, ...opened }) => ({
    ...opened,
    stage: 'planned',
    openedOn,
    planningSince: openedOn,
    researchPlans: [],
    records: [],
    expertOpinions: [],
    workPlans: [],
    materials: [],
    briefings: [],
    questions: [],
    statements: [],
    outcomes: [],
    drafts: [],
    followUps: [],
  }),
};
