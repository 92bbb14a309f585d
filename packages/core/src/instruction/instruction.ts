import type { CaseContext } from '../county/context.ts';
import type { BodyId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { Link } from '../lineage/references.ts';
import type { DraftForComment } from './draft/draft.ts';
import type { CountyInspection } from './inspection/inspection.ts';
import type { LeaderInstruction } from './leader/leader.ts';
import type { HandledRecommendation } from './recommendation/recommendation.ts';
import type { SpeechFollowUp } from './speech/speech.ts';
import type { FollowUpNote } from './tracking/tracking.ts';

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
  /** 专委会跟进. */
  readonly committee?: BodyId;
  /** Members, bodies, experts and platforms who took part, or are told beside them, what became of it. */
  readonly informed: readonly string[];
  readonly recommendations: readonly HandledRecommendation[];
  /** 大会发言督办: the plenary statements that recommendations rest on. */
  readonly speeches: readonly SpeechFollowUp[];
  /** 跟进记录. */
  readonly notes: readonly FollowUpNote[];
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

/** The case as it was opened. */
export const opened = (state: Instruction): InstructionCase => {
  if (state.stage === 'none') throw new Error('a follow-up that was not opened has no facts');
  return state;
};

/** The context in which it is judged. */
export type InstructionContext = CaseContext<Instruction>;
