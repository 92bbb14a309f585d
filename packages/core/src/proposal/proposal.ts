import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import type { BodyId, MemberId, Register, UnitId } from '../county/register.ts';
import type { Calendar } from '../kernel/calendar.ts';
import type { Context } from '../kernel/context.ts';
import type { CalendarDay, Instant } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import { idOf } from '../kernel/id.ts';
import type {
  ContactMethod,
  ProposalCategory,
  ProposalPeriod,
  ProposalSource,
  ResultClass,
  Satisfaction,
  Signature,
  Signer,
} from './vocabulary.ts';

/** A proposal for good: it keeps its id whatever number it is shown under. */
export const ProposalId = idOf('ProposalId').meta({ id: 'ProposalId', description: '提案' });
/** A proposal for good. */
export type ProposalId = z.output<typeof ProposalId>;

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
  readonly contactWaived?: boolean;
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

interface Written {
  readonly id: ProposalId;
  readonly source: ProposalSource;
  readonly content: Content;
  readonly proposers: readonly Proposer[];
  readonly draftedOn: CalendarDay;
}

interface Received extends Written {
  readonly receipt: Receipt;
}

/** A proposal before its first fact. */
export interface Unborn {
  readonly stage: 'none';
}

/** 暂存: seen by its proposers only. */
export interface Draft extends Written {
  readonly stage: 'draft';
}

/** A draft given up before it was submitted. */
export interface Discarded extends Written {
  readonly stage: 'discarded';
}

/** 已提交, waiting for review. */
export interface Submitted extends Received {
  readonly stage: 'submitted';
}

/** 退回修改: back at its proposers, who may submit it again. */
export interface ReturnedForRevision extends Received {
  readonly stage: 'returned_for_revision';
  readonly revision: { readonly on: CalendarDay; readonly reason: string; readonly reviseBy: Due };
}

/** 不予立案, on a ground of the county's list. */
export interface NotFiled extends Received {
  readonly stage: 'not_filed';
  readonly refusal: {
    readonly on: CalendarDay;
    readonly ground: string;
    readonly explanation: string;
  };
}

/** 并案 into a proposal that was filed. */
export interface Merged extends Received {
  readonly stage: 'merged';
  readonly merger: { readonly on: CalendarDay; readonly into: ProposalId };
}

/** 撤案 by its proposer. */
export interface Withdrawn extends Received {
  readonly stage: 'withdrawn';
  readonly withdrawal: { readonly on: CalendarDay; readonly reason: string };
  /** Its number, when it had been filed: a number is kept for good. */
  readonly filing?: Filing;
}

/** 转有关部门参考. */
export interface Forwarded extends Received {
  readonly stage: 'forwarded_for_reference';
  readonly forwarding: {
    readonly on: CalendarDay;
    readonly units: readonly UnitId[];
    readonly reason: string;
  };
}

/** 转社情民意 or 转委员来信. */
export interface Converted extends Received {
  readonly stage: 'converted_to_opinion_report' | 'converted_to_member_letter';
  readonly conversion: { readonly on: CalendarDay; readonly reason: string };
}

/** 立案: its number, and until when it is to be assigned. */
export interface Filing {
  readonly on: CalendarDay;
  readonly number: number;
  /** The day assignment counts from: the closing of the plenary, filing, or a granted return. */
  readonly countsFrom: CalendarDay;
  readonly assignBy: Due;
}

interface Taken extends Received {
  readonly filing: Filing;
  readonly assignments: readonly Assignment[];
  readonly replies: readonly Reply[];
  readonly ratings: readonly Rating[];
}

/** 立案: it has its number, and somebody owes the next step until it is closed. */
export interface Filed extends Taken {
  readonly stage: 'filed';
}

/** 办结. */
export interface Closed extends Taken {
  readonly stage: 'closed';
  readonly closedOn: CalendarDay;
}

/** A proposal (提案), by the stage of its own life. */
export type Proposal =
  | Unborn
  | Draft
  | Discarded
  | Submitted
  | ReturnedForRevision
  | NotFiled
  | Merged
  | Withdrawn
  | Forwarded
  | Converted
  | Filed
  | Closed;

/** A proposal that was drafted, at whatever stage. */
export type AnyProposal = Exclude<Proposal, Unborn>;

/** What the world brings along when a proposal is judged. */
export interface ProposalContext extends Context<Actor> {
  readonly register: Register;
  readonly calendar: Calendar;
  /** The last number given in each series of the county. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Other proposals a command names, by id: the target of a merger. */
  readonly others: Readonly<Record<string, Proposal>>;
}

/** True once a proposal was filed, closed or not. */
export const isTaken = (proposal: Proposal): proposal is Filed | Closed =>
  proposal.stage === 'filed' || proposal.stage === 'closed';

/** The filing of a proposal that has a number, whatever became of it since. */
export const filingOf = (proposal: Proposal): Filing | undefined =>
  'filing' in proposal ? proposal.filing : undefined;

/** True once a proposal was submitted. */
export const isReceived = (
  proposal: Proposal,
): proposal is Exclude<AnyProposal, Draft | Discarded> => 'receipt' in proposal;

/** Those who stand behind a proposal: an invitation that was not accepted does not count. */
export const joinedProposers = ({ proposers }: AnyProposal): readonly Proposer[] =>
  proposers.filter(({ stage }) => stage === 'joined');

/** 第一提案人. */
export const firstProposer = ({ proposers }: AnyProposal): Proposer | undefined =>
  proposers.find(({ first }) => first);

/** The assignment that counts: one that was returned is history. */
export const openAssignment = ({ assignments }: Filed | Closed): Assignment | undefined =>
  assignments.findLast(({ stage }) => stage !== 'returned');

/** The latest version of the reply of an assignment. */
export const latestReply = ({ replies }: Filed | Closed, assignment: string): Reply | undefined =>
  replies.findLast((reply) => reply.assignment === assignment);

/** The reply that was delivered to the proposers. */
export const deliveredReply = (proposal: Filed | Closed): Reply | undefined =>
  proposal.replies.findLast(({ stage }) => stage === 'approved');

/** Those who have not rated the delivered reply yet. */
export const ratingsOutstanding = (proposal: Filed | Closed): readonly Proposer[] => {
  const reply = deliveredReply(proposal);
  if (!reply) return [];
  const rated = new Set(
    proposal.ratings.filter((rating) => rating.reply === reply.id).map(({ proposer }) => proposer),
  );
  return joinedProposers(proposal).filter(({ id }) => !rated.has(id));
};
