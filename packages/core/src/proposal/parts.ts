import type { UnitId } from '../county/entries.ts';
import type { Satisfaction } from '../county/satisfaction.ts';
import type { CalendarDay, Instant } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { Handover, Opinion } from './assignment/part.ts';
import type { ClockStop } from './clock/part.ts';
import type { Extension } from './extension/part.ts';
import type { ClassChange, LookBack } from './look-back/look-back.ts';
import type { ReplyPromise } from './promise/promise.ts';
import type { ProposerId } from './proposers/proposers.ts';
import type { ReplyPublication } from './publication/publication.ts';
import type { PublicationReview } from './publication/words.ts';
import type { Reminder } from './reminder/part.ts';
import type {
  Assigner,
  ContactMethod,
  ConversionTarget,
  HandlingRole,
  Issuer,
  ProposalPeriod,
  ResultClass,
  ReviewBody,
  ReviewStage,
  SettlementForm,
  Signer,
} from './vocabulary.ts';

/** 交办: one unit's task. */
export interface Assignment {
  readonly id: string;
  readonly unit: UnitId;
  readonly role: HandlingRole;
  /** 分办: which suggestions it answers, from 1; all when absent. */
  readonly points?: readonly number[];
  /** 交办机关. */
  readonly assigner: Assigner;
  readonly stage: 'offered' | 'return_requested' | 'returned' | 'accepted' | 'opinion_given';
  readonly assignedOn: CalendarDay;
  /** The last day to ask for its return. */
  readonly returnBy: Due;
  readonly contactBy: Due;
  /** The last day of its reply, or of its opinion where it is a co-handler. */
  readonly replyBy: Due;
  readonly acceptedOn?: CalendarDay;
  readonly request?: {
    readonly on: CalendarDay;
    readonly reason: string;
    readonly proposedUnit?: UnitId;
    readonly rulingBy: Due;
    readonly ruledOn?: CalendarDay;
  };
  /** No return any more: one was ruled out, or the proposal was returned twice before. */
  readonly final: boolean;
  /** 移交承继单位: who had it before, in order. */
  readonly handovers?: readonly Handover[];
  readonly contacts: readonly Contact[];
  /** 会办意见 of a co-handler. */
  readonly opinion?: Opinion;
  /** 延期申请, in order. */
  readonly extensions?: readonly Extension[];
  /** 中止计时, in order. */
  readonly stops?: readonly ClockStop[];
  /** 催办, in order. */
  readonly reminders?: readonly Reminder[];
}

/** 沟通联系 of a unit with a proposer. */
export interface Contact {
  readonly proposer: ProposerId;
  readonly method: ContactMethod;
  readonly on: CalendarDay;
  readonly note: string;
}

/** 答复: one version of one unit's answer. */
export interface Reply {
  readonly id: string;
  readonly assignment: string;
  /** The first answer is round 1; one after dissatisfaction is the next. */
  readonly round: number;
  readonly stage: 'submitted' | 'sent_back' | 'approved';
  readonly submittedOn: CalendarDay;
  readonly approveBy: Due;
  readonly late: boolean;
  readonly resultClass: ResultClass;
  readonly answers: readonly string[];
  /** In whose name it is issued; the issuer may differ from the handler. */
  readonly issuer: Issuer;
  /** 联合行文: co-handlers that issue it together with the lead. */
  readonly jointWith: readonly UnitId[];
  /** 会签: the assignments of the co-handlers that have countersigned. */
  readonly countersigned: readonly string[];
  readonly signer: { readonly name: string; readonly office: Signer; readonly sealed: boolean };
  readonly contact: { readonly person: string; readonly phone: string };
  readonly approval?: {
    readonly on: CalendarDay;
    readonly rateBy: Due;
    /** Whom it went to: everybody who stands behind the proposal. */
    readonly recipients: readonly ProposerId[];
    /** What the review of publication says, made together with that of the reply. */
    readonly publication?: PublicationReview;
  };
  /** Present once it was published. */
  readonly publication?: ReplyPublication;
  readonly sentBack?: { readonly on: CalendarDay; readonly reason: string };
  /** What the unit promises; they stand once the reply is approved. */
  readonly promises?: readonly ReplyPromise[];
  readonly lookBacks?: readonly LookBack[];
  readonly classHistory?: readonly ClassChange[];
}

/** 评价: what one proposer thinks of one reply. */
export interface Rating {
  readonly id: string;
  readonly reply: string;
  readonly proposer: ProposerId;
  readonly stage: 'cast';
  readonly on: CalendarDay;
  /** 办理态度. */
  readonly attitude: Satisfaction;
  /** 办理结果. */
  readonly result: Satisfaction;
  /** 落实情况, where the proposer can judge it already. */
  readonly carryingOut?: Satisfaction | undefined;
  /** Cast by the proposal committee, where nobody is left behind the proposal. */
  readonly byCommittee?: true;
  readonly at: Instant;
  /** What a dissatisfied rating leads to by the county's profile. */
  readonly leadsTo?: 'rehandling' | 'settlement';
  readonly comment?: string | undefined;
}

/** The plenary session a proposal belongs to, its period, and its serial number (流水号). */
export interface Receipt {
  readonly on: CalendarDay;
  readonly at: Instant;
  readonly term: number;
  readonly session: number;
  readonly period: ProposalPeriod;
  readonly serial: number;
  /** The day review counts from: a plenary proposal waits for the cut-off. */
  readonly countsFrom: CalendarDay;
  readonly reviewBy: Due;
  /** The day of the disposition; absent while it is under review. */
  readonly reviewedOn?: CalendarDay;
  /** 分级审查: the stages it has gone through. */
  readonly reviews: readonly Review[];
  /** 转办 that the proposer was asked to agree to. */
  readonly conversion?: ConversionConsent;
}

/** One stage of review. */
export interface Review {
  readonly stage: ReviewStage;
  readonly body: ReviewBody;
  readonly on: CalendarDay;
  readonly note: string;
}

/** Whether the proposer agrees that the proposal is passed on in another form. */
export interface ConversionConsent {
  readonly to: ConversionTarget;
  readonly on: CalendarDay;
  readonly reason: string;
  readonly answerBy: Due;
  readonly answer?: 'given' | 'refused';
  readonly answeredOn?: CalendarDay;
}

/** 再次不满意的处理: a meeting or an explanation in place of another reply. */
export interface Settlement {
  readonly on: CalendarDay;
  readonly form: SettlementForm;
  readonly note: string;
}
