import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import type { Register, UnitId } from '../county/register.ts';
import type { Calendar } from '../kernel/calendar.ts';
import type { Context } from '../kernel/context.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import { idOf } from '../kernel/id.ts';
import type { Assignment, Content, Proposer, Rating, Receipt, Reply } from './parts.ts';
import type { ProposalSource } from './vocabulary.ts';

/** A proposal for good: it keeps its id whatever number it is shown under. */
export const ProposalId = idOf('ProposalId').meta({ id: 'ProposalId', description: '提案' });
/** A proposal for good. */
export type ProposalId = z.output<typeof ProposalId>;

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
