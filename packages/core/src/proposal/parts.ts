import type { z } from 'zod';
import type { BodyId, MemberId, UnitId } from '../county/register.ts';
import type { CalendarDay, Instant } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import { idOf } from '../kernel/id.ts';
import type {
  ContactMethod,
  ProposalCategory,
  ProposalPeriod,
  ResultClass,
  Satisfaction,
  Signature,
  Signer,
} from './vocabulary.ts';

/** A proposer: a member, or a body that proposes as one. */
export const ProposerId = idOf('ProposerId');
/** A proposer: a member, or a body that proposes as one. */
export type ProposerId = MemberId | BodyId | z.output<typeof ProposerId>;

/** What a proposal says: 案由、情况、分析、建议. */
export interface Content {
  readonly title: string;
  readonly category: ProposalCategory;
  /** The matters it raises; 一事一案 wants one. */
  readonly matters: readonly string[];
  readonly situation: string;
  readonly analysis: string;
  readonly suggestions: readonly string[];
  readonly suggestedUnits: readonly UnitId[];
  readonly publication: { readonly consent: boolean; readonly reason?: string | undefined };
  /** How to reach the proposer; for reviewers and the handling unit, never for the public. */
  readonly contact: { readonly address: string; readonly phone: string };
}

/** Whose proposal it is: the first proposer, and those who join. */
export interface Proposer {
  readonly id: ProposerId;
  readonly kind: 'member' | 'body';
  readonly first: boolean;
  readonly stage: 'invited' | 'unsigned' | 'joined' | 'declined';
  /** The last day on which an invitation can be answered. */
  readonly answerBy?: CalendarDay;
  readonly signature?: Signature;
  /** The proposer said that no contact is needed (提案者提出不需要走访). */
  readonly contactWaivedOn?: CalendarDay;
}

/** 交办: one unit's task. */
export interface Assignment {
  readonly id: string;
  readonly unit: UnitId;
  readonly mode: 'sole';
  readonly stage: 'offered' | 'return_requested' | 'returned' | 'accepted';
  readonly assignedOn: CalendarDay;
  /** The last day to ask for its return. */
  readonly returnBy: Due;
  readonly contactBy: Due;
  readonly replyBy: Due;
  readonly acceptedOn?: CalendarDay;
  readonly request?: {
    readonly on: CalendarDay;
    readonly reason: string;
    readonly proposedUnit?: UnitId;
    readonly rulingBy: Due;
    readonly ruledOn?: CalendarDay;
  };
  /** A return was asked for and ruled out: the assignment is final. */
  readonly final: boolean;
  readonly contacts: readonly Contact[];
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
  readonly stage: 'submitted' | 'sent_back' | 'approved';
  readonly submittedOn: CalendarDay;
  readonly approveBy: Due;
  readonly late: boolean;
  readonly resultClass: ResultClass;
  readonly answers: readonly string[];
  readonly signer: { readonly name: string; readonly office: Signer; readonly sealed: boolean };
  readonly contact: { readonly person: string; readonly phone: string };
  readonly approval?: { readonly on: CalendarDay; readonly rateBy: Due };
  readonly sentBack?: { readonly on: CalendarDay; readonly reason: string };
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
}
