import type { Consultation, OpenedConsultation } from '../consultation.ts';
import { type Folds, opened, withPart } from '../moves.ts';
import type { OutcomeEvent } from './events.ts';
import type { Outcome } from './parts.ts';

const changed = (state: Consultation, id: string, change: Partial<Outcome>): OpenedConsultation => {
  const was = opened(state);
  return { ...was, outcomes: withPart(was.outcomes, id, change) };
};

/** What drafting, adopting and submitting the outcome make of a consultation. */
export const outcomeFolds: Folds<OutcomeEvent> = {
  ConsultationOutcomeDrafted: (state, { on: draftedOn, outcome }) => {
    const was = opened(state);
    return { ...was, outcomes: [...was.outcomes, { ...outcome, stage: 'drafted', draftedOn }] };
  },
  ConsultationOutcomeAdopted: (state, { on: ruledOn, outcome, adopter: adoptedBy }) =>
    changed(state, outcome, { stage: 'adopted', ruledOn, adoptedBy }),
  ConsultationOutcomeReturned: (state, { on: ruledOn, outcome, reason: returnedBecause }) =>
    changed(state, outcome, { stage: 'returned', ruledOn, returnedBecause }),
  ConsultationMinutesIssued: (state, { on, outcome, late }) =>
    changed(state, outcome, { stage: 'issued', issued: { on, late } }),
  ConsultationRecommendationAdded: (state, { recommendation }) => {
    const was = opened(state);
    return { ...was, drafts: [...was.drafts, { ...recommendation, stage: 'drafted' }] };
  },
  ConsultationRecommendationDropped: (state, { recommendation }) => {
    const was = opened(state);
    return { ...was, drafts: withPart(was.drafts, recommendation, { stage: 'dropped' }) };
  },
  ConsultationOutcomeSubmitted: (state, { on, recommendations, acknowledgeBy, followUpBy }) => {
    const was = opened(state);
    return {
      ...was,
      stage: 'outcome_submitted',
      recommendations,
      outcomes: was.outcomes.map((one) =>
        one.stage === 'adopted' ? { ...one, stage: 'submitted' } : one,
      ),
      drafts: was.drafts.map((one) =>
        one.stage === 'drafted' ? { ...one, stage: 'submitted' } : one,
      ),
      submission: { on, acknowledgeBy, followUpBy, acknowledged: [] },
    };
  },
};
