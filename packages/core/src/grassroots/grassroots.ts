import type { Role } from '../county/actor.ts';
import type { CaseContext } from '../county/context.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { GrassrootsConsultationId } from '../lineage/ids.ts';
import type {
  GrassrootsRating,
  OwnBody,
  PartyKind,
  ReferralGround,
  ReferralTarget,
  StandardStep,
  TopicNature,
} from './words.ts';

/** A party to a session: by its place on the register, or by a word for its role, never a name. */
export interface SessionParty {
  readonly kind: PartyKind;
  readonly unit?: string | undefined;
  readonly member?: string | undefined;
  readonly expert?: string | undefined;
  /** The role in words, such as 低保户代表. */
  readonly words?: string | undefined;
}

/** 调研. */
export interface FactFinding {
  readonly on: CalendarDay;
  readonly members: readonly string[];
  readonly where: string;
  readonly problems: string;
  readonly causes: string;
}

/** 发言: by the kind of party, so that nobody is named. */
export interface Statement {
  readonly by: PartyKind;
  readonly text: string;
}

/** 协商会 as it is called. */
export interface CalledSession {
  readonly calledOn: CalendarDay;
  readonly heldOn: CalendarDay;
  readonly place: string;
  readonly chair: string;
  readonly parties: readonly SessionParty[];
  readonly noticeBy: Due;
}

/** 协商会 as it was held. */
export interface HeldSession {
  readonly on: CalendarDay;
  readonly present: readonly SessionParty[];
  readonly observers: number;
  readonly statements: readonly Statement[];
}

/** How those concerned rated one carrying out. */
export interface Rated {
  readonly on: CalendarDay;
  readonly rating: GrassrootsRating;
  /** How many of those concerned were asked. */
  readonly raters: number;
  readonly words?: string | undefined;
}

/** 成果清单的一项. */
export interface AgreedItem {
  readonly id: string;
  readonly stage:
    | 'own_decision'
    | 'open'
    | 'done_reported'
    | 'confirmed'
    | 'not_approved'
    | 'passed_on';
  readonly text: string;
  /** The unit that carries it out; none for the village or the residents themselves. */
  readonly unit?: string;
  readonly due: Due;
  readonly since: CalendarDay;
  /** What is decided by the village or the residents themselves. */
  readonly own?: {
    readonly matter: string;
    readonly due: Due;
    readonly decision?: { readonly body: OwnBody; readonly on: CalendarDay };
    readonly recordedOn?: CalendarDay;
  };
  readonly reports: readonly {
    readonly on: CalendarDay;
    readonly text: string;
    readonly rateBy: Due;
    readonly ratedOn?: CalendarDay;
  }[];
  readonly ratings: readonly Rated[];
  readonly ended?: {
    readonly on: CalendarDay;
    readonly reason?: string;
    readonly to?: ReferralTarget;
  };
}

/** Who raised a topic. */
export interface Raiser {
  readonly role: Role;
  readonly member?: string;
  readonly unit?: string;
  /** 群众提出: it was raised for residents. */
  readonly forResidents: boolean;
}

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
  readonly platform: string;
  /** The township the platform belongs to. */
  readonly township: string;
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

/** What the world brings along when a grass-roots consultation is judged. */
export type GrassrootsContext = CaseContext<Grassroots>;

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
