import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';
import type { Outcome, Recommendation, RecommendationDraft } from './parts.ts';

/** What has happened to the outcome of a consultation. */
export type OutcomeEvent =
  | (Dated & {
      readonly type: 'ConsultationOutcomeDrafted';
      readonly outcome: Pick<Outcome, 'id' | 'type' | 'title' | 'text' | 'adoptBy'>;
    })
  | (Dated & {
      readonly type: 'ConsultationOutcomeAdopted';
      readonly outcome: string;
      readonly adopter: NonNullable<Outcome['adoptedBy']>;
    })
  | (Dated & {
      readonly type: 'ConsultationOutcomeReturned';
      readonly outcome: string;
      readonly reason: string;
    })
  | (Dated & {
      readonly type: 'ConsultationMinutesIssued';
      readonly outcome: string;
      readonly late: boolean;
    })
  | (Dated & {
      readonly type: 'ConsultationRecommendationAdded';
      readonly recommendation: Omit<RecommendationDraft, 'stage'>;
    })
  | (Dated & {
      readonly type: 'ConsultationRecommendationDropped';
      readonly recommendation: string;
    })
  | (Dated & {
      readonly type: 'ConsultationOutcomeSubmitted';
      readonly recommendations: readonly Recommendation[];
      readonly acknowledgeBy: Due;
      readonly followUpBy: Due;
    });
