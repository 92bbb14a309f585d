import type { CaseContext } from '../county/context.ts';
import type { UnitId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { KnownRecommendation, Link } from '../lineage/known.ts';
import type { DraftForComment } from './draft/draft.ts';
import type { AdoptionResult, InstructingLeader, InstructionSecrecy } from './words.ts';

/** What a unit answered to a recommendation, and until when it is carried out. */
export interface AdoptionAnswer {
  readonly on: CalendarDay;
  readonly result: AdoptionResult;
  readonly text: string;
  readonly late: boolean;
  /** The day named for carrying it out. */
  readonly carryOutBy?: Due;
}

/** A report on how far a recommendation was carried out. */
export interface ImplementationReport {
  readonly on: CalendarDay;
  readonly text: string;
  readonly late: boolean;
  readonly takeNoteBy: Due;
  readonly notedOn?: CalendarDay;
  readonly moreWanted?: { readonly on: CalendarDay; readonly reason: string };
}

/** 意见建议: one recommendation on its way through hand-out, answer and carrying out. */
export interface HandledRecommendation extends KnownRecommendation {
  readonly id: string;
  readonly unit: UnitId;
  readonly stage:
    | 'open'
    | 'handed_out'
    | 'to_carry_out'
    | 'reported'
    | 'carried_out'
    | 'explained'
    | 'noted'
    | 'not_adopted'
    | 'sent_for_reference';
  readonly handedOut?: { readonly on: CalendarDay; readonly answerBy: Due };
  readonly readdressed?: readonly {
    readonly on: CalendarDay;
    readonly from: UnitId;
    readonly reason: string;
  }[];
  readonly answer?: AdoptionAnswer;
  readonly reports: readonly ImplementationReport[];
  readonly postponed?: readonly {
    readonly on: CalendarDay;
    readonly from: Due;
    readonly reason: string;
  }[];
  readonly explanation?: { readonly on: CalendarDay; readonly text: string };
}

/** 领导批示: diverging ones are kept apart, each with those it is addressed to. */
export interface LeaderInstruction {
  readonly id: string;
  readonly stage: 'received' | 'concluded';
  readonly leader: InstructingLeader;
  readonly recordedBy: 'party_office' | 'government_office';
  readonly on: CalendarDay;
  readonly recordedOn: CalendarDay;
  readonly text: string;
  readonly secrecy: InstructionSecrecy;
  readonly addressees: readonly UnitId[];
  readonly feedBackBy: Due;
  readonly feedback: readonly {
    readonly on: CalendarDay;
    readonly unit: UnitId;
    readonly text: string;
    readonly late: boolean;
  }[];
  readonly concludedOn?: CalendarDay;
}

/** 纳入全县督查工作程序. */
export interface CountyInspection {
  readonly id: string;
  readonly stage: 'requested' | 'under_inspection' | 'concluded';
  readonly recommendations: readonly string[];
  readonly reason: string;
  readonly requestedOn: CalendarDay;
  readonly receiveBy: Due;
  readonly received?: { readonly on: CalendarDay; readonly concludeBy: Due };
  readonly progress: readonly { readonly on: CalendarDay; readonly text: string }[];
  readonly result?: { readonly on: CalendarDay; readonly text: string; readonly late: boolean };
}

/** What waits to be passed on to those who took part, and what was. */
export interface PassingOn {
  readonly pending?: { readonly since: CalendarDay; readonly passOnBy: Due };
  readonly done: readonly CalendarDay[];
}

/** 批示和采纳落实: what follows from the outcome of one consultation or supervision. */
export interface InstructionCase {
  readonly stage: 'open' | 'closed';
  readonly id: string;
  readonly title: string;
  readonly followsUp: Link;
  /** 涉密: what it follows up is kept from members and the public, and so is this. */
  readonly secret?: true;
  readonly openedOn: CalendarDay;
  readonly instructBy: Due;
  readonly reportBy: Due;
  /** Members and bodies who took part and are told what became of it. */
  readonly informed: readonly string[];
  readonly recommendations: readonly HandledRecommendation[];
  readonly instructions: readonly LeaderInstruction[];
  readonly inspections: readonly CountyInspection[];
  /** 书面征求意见. */
  readonly drafts?: readonly DraftForComment[];
  readonly passing: PassingOn;
  readonly noInstruction?: {
    readonly on: CalendarDay;
    readonly reason: string;
    readonly referBy: Due;
  };
  readonly report?: { readonly on: CalendarDay; readonly text: string; readonly closeBy: Due };
  readonly closedOn?: CalendarDay;
  readonly published: boolean;
}

/** A case before its first fact. */
export interface UnopenedInstruction {
  readonly stage: 'none';
}

/** 批示和采纳落实. */
export type Instruction = UnopenedInstruction | InstructionCase;

/** What the world brings along when it is judged. */
export type InstructionContext = CaseContext<Instruction>;
