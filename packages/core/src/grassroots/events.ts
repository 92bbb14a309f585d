import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { GrassrootsConsultationId } from '../lineage/ids.ts';
import type {
  CalledSession,
  FactFinding,
  GrassrootsConsultation,
  HeldSession,
} from './grassroots.ts';
import type {
  GrassrootsRating,
  OwnBody,
  ReferralGround,
  ReferralTarget,
  StandardStep,
} from './words.ts';

interface Dated {
  /** The day on which it happened. */
  readonly on: CalendarDay;
}

/** One item of the list as it is issued. */
export interface ListedItem {
  readonly id: string;
  readonly text: string;
  readonly unit?: string;
  readonly due: Due;
  readonly own?: { readonly matter: string; readonly due: Due };
}

type SessionEvent =
  | (Dated & {
      readonly type: 'GrassrootsTopicRaised';
      readonly id: GrassrootsConsultationId;
    } & Pick<
        GrassrootsConsultation,
        'title' | 'summary' | 'nature' | 'platform' | 'township' | 'raisedBy' | 'screenBy'
      >)
  | (Dated & {
      readonly type: 'GrassrootsTopicAccepted';
      readonly procedure: readonly StandardStep[];
      readonly prepareBy: Due;
    })
  | (Dated & {
      readonly type: 'GrassrootsTopicReferred';
      readonly ground: ReferralGround;
      readonly to: ReferralTarget;
      readonly reason: string;
    })
  | (Dated & { readonly type: 'GrassrootsFindingRecorded'; readonly finding: FactFinding })
  | (Dated & {
      readonly type: 'GrassrootsSessionCalled';
      readonly session: Omit<CalledSession, 'calledOn'>;
    })
  | (Dated & {
      readonly type: 'GrassrootsSessionMoved';
      readonly heldOn: CalendarDay;
      readonly noticeBy: Due;
      readonly reason: string;
    })
  | (Dated & {
      readonly type: 'GrassrootsSessionRecorded';
      readonly session: HeldSession;
      readonly listBy: Due;
    })
  | (Dated & { readonly type: 'GrassrootsEndedWithoutAgreement'; readonly reason: string })
  | (Dated & { readonly type: 'GrassrootsConsultationStopped'; readonly reason: string });

type FollowUpEvent =
  | (Dated & { readonly type: 'AgreedListIssued'; readonly items: readonly ListedItem[] })
  | (Dated & { readonly type: 'AgreedListPublished' })
  | (Dated & {
      readonly type: 'OwnApprovalRecorded';
      readonly item: string;
      readonly body: OwnBody;
      readonly decidedOn: CalendarDay;
    })
  | (Dated & {
      readonly type: 'OwnRefusalRecorded';
      readonly item: string;
      readonly body: OwnBody;
      readonly decidedOn: CalendarDay;
      readonly feedbackBy: Due;
    })
  | (Dated & {
      readonly type: 'AgreedItemReported';
      readonly item: string;
      readonly text: string;
      readonly rateBy: Due;
    })
  | (Dated & {
      readonly type: 'AgreedItemConfirmed';
      readonly item: string;
      readonly rating: GrassrootsRating;
      readonly raters: number;
      readonly feedbackBy: Due;
    })
  | (Dated & {
      readonly type: 'AgreedItemReturned';
      readonly item: string;
      readonly raters: number;
      readonly reason: string;
      readonly due: Due;
    })
  | (Dated & {
      readonly type: 'AgreedItemPassedOn';
      readonly item: string;
      readonly to: ReferralTarget;
      readonly reason: string;
      readonly feedbackBy: Due;
    })
  | (Dated & {
      readonly type: 'GrassrootsFeedbackGiven';
      readonly text: string;
      readonly closeBy: Due;
    })
  | (Dated & { readonly type: 'GrassrootsConsultationClosed' });

/** What has happened to a grass-roots consultation. */
export type GrassrootsEvent = SessionEvent | FollowUpEvent;
