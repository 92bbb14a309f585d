import type { CaseContext } from '../county/context.ts';
import type { UnitId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { ProposalId } from '../lineage/ids.ts';
import type { ProposalSource } from '../words/proposal.ts';
import type { AppraisalParts } from './parts/appraisal.ts';
import type { Assignment } from './parts/assignment.ts';
import type { AwardParts } from './parts/award.ts';
import type { Content, Receipt, WithdrawalRequest } from './parts/drafting.ts';
import type { FormalProposalParts } from './parts/formal-proposal.ts';
import type { HandlingConsultation } from './parts/handling-consultation.ts';
import type { KeyParts } from './parts/key.ts';
import type { Proposer, VacantLead } from './parts/proposers.ts';
import type { CasePublication } from './parts/publication.ts';
import type { Rating, Settlement } from './parts/rating.ts';
import type { Reply } from './parts/reply.ts';
import type { Dispositions, Filing, JoinedHandling, Merger, Task } from './parts/review.ts';
import type { SupervisionParts } from './parts/supervision-record.ts';

interface Written {
  readonly id: ProposalId;
  readonly source: ProposalSource;
  readonly content: Content;
  readonly proposers: readonly Proposer[];
  readonly draftedOn: CalendarDay;
  /** The first proposer left, and another has yet to take the lead. */
  readonly vacantLead?: VacantLead;
}

interface Received extends Written {
  readonly receipt: Receipt;
  /** Whether it may be public at all. */
  readonly publication: CasePublication;
  readonly consultations: readonly HandlingConsultation[];
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
  readonly revision: Dispositions['revision'];
}

/** 不予立案, on a ground of the county's list. */
export interface NotFiled extends Received {
  readonly stage: 'not_filed';
  readonly refusal: Dispositions['refusal'];
}

/** 撤案 by its proposer, or because nobody carries it on. */
export interface Withdrawn extends Received {
  readonly stage: 'withdrawn';
  readonly withdrawal: {
    readonly on: CalendarDay;
    readonly reason: string;
    /** The units that had it, and may go on reading it. */
    readonly units: readonly UnitId[];
  };
  /** Its number, when it had been filed: a number is kept for good. */
  readonly filing?: Filing;
}

/** 转有关部门参考. */
export interface Forwarded extends Received {
  readonly stage: 'forwarded_for_reference';
  readonly forwarding: Dispositions['forwarding'];
}

/** 转社情民意 or 转委员来信. */
export interface Converted extends Received {
  readonly stage: 'converted_to_opinion_report' | 'converted_to_member_letter';
  readonly conversion: Dispositions['conversion'];
}

/** What sets a proposal apart from others, from its filing on. */
type Distinctions = KeyParts & SupervisionParts & AppraisalParts & AwardParts & FormalProposalParts;

/** What a proposal that units work on has, whether it was filed or merged. */
interface Handled extends Received, Distinctions {
  /** How many suggestions there are to answer. */
  readonly points: number;
  readonly assignments: readonly Assignment[];
  readonly replies: readonly Reply[];
  readonly ratings: readonly Rating[];
  readonly settlements: readonly Settlement[];
  readonly joined?: JoinedHandling;
  readonly withdrawalRequest?: WithdrawalRequest;
}

/** 立案: it has its number, and somebody owes the next step until it is closed. */
export interface Filed extends Handled {
  readonly stage: 'filed';
  readonly filing: Filing;
}

/** 并案: handled with the proposal it was merged into; its proposers get a reply of their own. */
export interface Merged extends Handled {
  readonly stage: 'merged';
  readonly merger: Merger;
}

/** 办结. */
export interface Closed extends Handled {
  readonly stage: 'closed';
  readonly closedOn: CalendarDay;
  readonly filing?: Filing;
  readonly merger?: Merger;
}

/** A proposal that units work on. */
export type Open = Filed | Merged;

/** A proposal that was filed or merged, closed or not. */
export type Taken = Open | Closed;

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

/** A proposal that was submitted, whatever became of it since. */
export type ReceivedProposal = Exclude<AnyProposal, Draft | Discarded>;

/** The context in which a proposal is judged. */
export type ProposalContext = CaseContext<Proposal>;

/** True while units work on a proposal. */
export const isOpen = (proposal: Proposal): proposal is Open =>
  proposal.stage === 'filed' || proposal.stage === 'merged';

/** True once a proposal was filed or merged, closed or not. */
export const isTaken = (proposal: Proposal): proposal is Taken =>
  isOpen(proposal) || proposal.stage === 'closed';

/** The merger at review of a proposal, closed or not. */
export const mergerOf = (proposal: Proposal): Merger | undefined =>
  'merger' in proposal ? proposal.merger : undefined;

/** The proposal it is handled with: it was merged into it, or joined to it after filing. */
export const handledWith = (proposal: Proposal): ProposalId | undefined =>
  mergerOf(proposal)?.into ?? (isTaken(proposal) ? proposal.joined?.with : undefined);

/** Until when it is to be assigned. */
export const taskOf = (proposal: Taken): Task => {
  const task = filingOf(proposal) ?? mergerOf(proposal);
  if (!task) throw new Error(`proposal ${proposal.id} was neither filed nor merged`);
  return task;
};

/** The filing of a proposal that has a number, whatever became of it since. */
export const filingOf = (proposal: Proposal): Filing | undefined =>
  'filing' in proposal ? proposal.filing : undefined;

/** True once a proposal was submitted. */
export const isReceived = (proposal: Proposal): proposal is ReceivedProposal =>
  'receipt' in proposal;
