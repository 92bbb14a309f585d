import type { CaseContext } from '../county/context.ts';
import type { PlatformId, UnitId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { GrassrootsConsultationId } from '../lineage/ids.ts';
import type {
  ReferralGround,
  ReferralTarget,
  StandardStep,
  TopicNature,
} from '../words/grassroots.ts';
import type { AgreedItem } from './agreed/agreed.ts';
import type { CalledSession, HeldSession } from './session/session.ts';
import type { FactFinding, Raiser } from './topic/topic.ts';

/** 基层协商. */
export interface GrassrootsConsultation {
  readonly stage:
    | 'raised'
    | 'referred'
    | 'accepted'
    | 'called'
    | 'held'
    | 'following_up'
    | 'closed'
    | 'ended_without_agreement'
    | 'stopped';
  readonly id: GrassrootsConsultationId;
  readonly title: string;
  readonly summary: string;
  readonly nature: TopicNature;
  readonly platform: PlatformId;
  /** The township the platform belongs to. */
  readonly township: UnitId;
  readonly raisedBy: Raiser;
  readonly raisedOn: CalendarDay;
  readonly screenBy: Due;
  readonly referral?: {
    readonly on: CalendarDay;
    readonly ground: ReferralGround;
    readonly to: ReferralTarget;
    readonly reason: string;
  };
  readonly accepted?: { readonly on: CalendarDay; readonly prepareBy: Due };
  /** The standard procedure of the platform, fixed when the topic was accepted. */
  readonly procedure: readonly StandardStep[];
  readonly findings: readonly FactFinding[];
  readonly called?: CalledSession;
  readonly held?: HeldSession;
  /** The day on which the session was recorded; the list is due from then. */
  readonly recordedOn?: CalendarDay;
  readonly listBy?: Due;
  readonly listedOn?: CalendarDay;
  readonly agreed: readonly AgreedItem[];
  readonly publishedOn?: CalendarDay;
  /** Until when those concerned are told, from the day the last item ended. */
  readonly feedbackBy?: Due;
  readonly feedback?: { readonly on: CalendarDay; readonly text: string; readonly closeBy: Due };
  readonly ended?: { readonly on: CalendarDay; readonly reason?: string };
  /** The day on which the session was held: known to other cases. */
  readonly carriedOutOn?: CalendarDay;
}

/** A consultation before its topic was raised. */
export interface Unraised {
  readonly stage: 'none';
}

/** A grass-roots consultation, raised or not. */
export type Grassroots = GrassrootsConsultation | Unraised;

/** The context in which a grass-roots consultation is judged. */
export type GrassrootsContext = CaseContext<Grassroots>;

/** The consultation as its topic was raised. */
export const raised = (state: Grassroots): GrassrootsConsultation => {
  if (state.stage === 'none') throw new Error('a topic that was not raised has no facts');
  return state;
};

/** The consultation after it ended, and why where somebody said so. */
export const endedAs = (
  state: Grassroots,
  { on, reason }: { readonly on: CalendarDay; readonly reason?: string },
  stage: GrassrootsConsultation['stage'],
): GrassrootsConsultation => ({
  ...raised(state),
  stage,
  ended: { on, ...(reason ? { reason } : {}) },
});

/** The agreed items that have not ended. */
export const outstandingItems = ({ agreed }: GrassrootsConsultation): readonly AgreedItem[] =>
  agreed.filter(({ ended }) => ended === undefined);

/** The day on which the last agreed item ended; none while one has not. */
export const lastItemEndedOn = (state: GrassrootsConsultation): CalendarDay | undefined =>
  outstandingItems(state).length > 0
    ? undefined
    : state.agreed
        .flatMap(({ ended }) => ended?.on ?? [])
        .toSorted()
        .at(-1);

/** True for a case that has ended, whichever way. */
export const isOver = ({ stage }: Grassroots): boolean =>
  stage === 'closed' ||
  stage === 'referred' ||
  stage === 'stopped' ||
  stage === 'ended_without_agreement';
