import type { UnitId } from '../../county/entries.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';
import type { AdoptionResult } from '../words.ts';
import type { HandOut, ImplementationReport, Responsible } from './recommendation.ts';

interface OfRecommendation extends Dated {
  readonly recommendation: string;
}

/** What has happened to a recommendation. */
export type RecommendationEvent =
  | (OfRecommendation &
      HandOut & { readonly type: 'RecommendationHandedOut'; readonly unit: UnitId })
  | (OfRecommendation & { readonly type: 'RecommendationSentForReference'; readonly unit: UnitId })
  | (OfRecommendation & {
      readonly type: 'RecommendationTakenOn';
      readonly responsible: Responsible;
      readonly late: boolean;
    })
  | (OfRecommendation & {
      readonly type: 'RecommendationReturned';
      readonly reason: string;
      readonly proposedUnit?: UnitId;
      readonly ruleBy: Due;
    })
  | (OfRecommendation & {
      readonly type: 'RecommendationReaddressed';
      readonly unit: UnitId;
      readonly reason: string;
      readonly answerBy: Due;
      readonly takeOnBy: Due;
    })
  | (OfRecommendation & {
      readonly type: 'RecommendationInsistedOn';
      readonly reason: string;
      readonly takeOnBy: Due;
    })
  | (OfRecommendation & {
      readonly type: 'RecommendationAnswered';
      readonly result: AdoptionResult;
      readonly text: string;
      readonly late: boolean;
      readonly carryOutBy?: Due;
      readonly passOnBy: Due;
    })
  | (OfRecommendation &
      Omit<ImplementationReport, 'notedOn' | 'moreWanted'> & {
        readonly type: 'ImplementationReported';
      })
  | (OfRecommendation & {
      readonly type: 'CarryingOutPostponed';
      readonly carryOutBy: Due;
      readonly reason: string;
    })
  | (OfRecommendation & { readonly type: 'NotCarriedOutExplained'; readonly text: string })
  | (OfRecommendation & { readonly type: 'ImplementationNoted'; readonly passOnBy: Due })
  | (OfRecommendation & { readonly type: 'MoreAskedFor'; readonly reason: string });
