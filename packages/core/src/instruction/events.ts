import type { UnitId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { KnownRecommendation, Link } from '../lineage/known.ts';
import type { DraftEvent } from './draft/events.ts';
import type { AdoptionResult, InstructingLeader, InstructionSecrecy } from './words.ts';

interface Dated {
  readonly on: CalendarDay;
}

interface OfRecommendation extends Dated {
  readonly recommendation: string;
}

interface OfInspection extends Dated {
  readonly inspection: string;
}

/** What has happened after an outcome was submitted. */
export type InstructionEvent =
  | DraftEvent
  | (Dated & {
      readonly type: 'FollowUpOpened';
      readonly id: string;
      readonly title: string;
      readonly followsUp: Link;
      readonly secret?: true;
      readonly recommendations: readonly KnownRecommendation[];
      readonly informed: readonly string[];
      readonly instructBy: Due;
      readonly reportBy: Due;
    })
  | (Dated & {
      readonly type: 'NoInstructionRecorded';
      readonly reason: string;
      readonly referBy: Due;
    })
  | (Dated & { readonly type: 'FeedbackPassedOn' })
  | (Dated & { readonly type: 'FollowUpReported'; readonly text: string; readonly closeBy: Due })
  | (Dated & { readonly type: 'FollowUpClosed'; readonly publish: boolean })
  | (Dated & {
      readonly type: 'LeaderInstructionRecorded';
      readonly leaderInstruction: string;
      readonly leader: InstructingLeader;
      readonly instructedOn: CalendarDay;
      readonly recordedBy: 'party_office' | 'government_office';
      readonly text: string;
      readonly secrecy: InstructionSecrecy;
      readonly addressees: readonly UnitId[];
      readonly feedBackBy: Due;
    })
  | (Dated & {
      readonly type: 'InstructionFedBack';
      readonly leaderInstruction: string;
      readonly unit: UnitId;
      readonly text: string;
      readonly late: boolean;
      readonly passOnBy: Due;
    })
  | (Dated & { readonly type: 'InstructionConcluded'; readonly leaderInstruction: string })
  | (OfRecommendation & {
      readonly type: 'RecommendationHandedOut';
      readonly unit: UnitId;
      readonly answerBy: Due;
    })
  | (OfRecommendation & { readonly type: 'RecommendationSentForReference'; readonly unit: UnitId })
  | (OfRecommendation & {
      readonly type: 'RecommendationReaddressed';
      readonly unit: UnitId;
      readonly reason: string;
      readonly answerBy: Due;
    })
  | (OfRecommendation & {
      readonly type: 'RecommendationAnswered';
      readonly result: AdoptionResult;
      readonly text: string;
      readonly late: boolean;
      readonly carryOutBy?: Due;
      readonly passOnBy: Due;
    })
  | (OfRecommendation & {
      readonly type: 'ImplementationReported';
      readonly text: string;
      readonly late: boolean;
      readonly takeNoteBy: Due;
    })
  | (OfRecommendation & {
      readonly type: 'CarryingOutPostponed';
      readonly carryOutBy: Due;
      readonly reason: string;
    })
  | (OfRecommendation & { readonly type: 'NotCarriedOutExplained'; readonly text: string })
  | (OfRecommendation & { readonly type: 'ImplementationNoted'; readonly passOnBy: Due })
  | (OfRecommendation & { readonly type: 'MoreAskedFor'; readonly reason: string })
  | (OfInspection & {
      readonly type: 'CountyInspectionRequested';
      readonly recommendations: readonly string[];
      readonly reason: string;
      readonly receiveBy: Due;
    })
  | (OfInspection & { readonly type: 'InspectionReceived'; readonly concludeBy: Due })
  | (OfInspection & { readonly type: 'InspectionProgressReported'; readonly text: string })
  | (OfInspection & {
      readonly type: 'InspectionConcluded';
      readonly text: string;
      readonly late: boolean;
    });
