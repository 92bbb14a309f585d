import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { KnownRecommendation } from '../../lineage/known.ts';
import type { AdoptionResult, InstructingLeader } from '../words.ts';

/** 交办: to the unit, by which document, and on whose word where no instruction was recorded. */
export interface HandOut {
  readonly on: CalendarDay;
  readonly answerBy: Due;
  readonly takeOnBy: Due;
  /** 红头文件文号. */
  readonly document?: string;
  /** 口头批示: told to those alone who know of secret instructions. */
  readonly onWordOf?: InstructingLeader;
}

/** 退回: the unit finds that the matter is not its own; the ruling on it is final. */
export interface RecommendationReturn {
  readonly on: CalendarDay;
  readonly unit: UnitId;
  readonly reason: string;
  readonly proposedUnit?: UnitId;
  readonly ruleBy: Due;
  readonly ruled?: {
    readonly on: CalendarDay;
    readonly reason: string;
    /** The unit it was addressed to instead; absent where the office insisted. */
    readonly readdressedTo?: UnitId;
  };
}

/** 负责人: who answers for it within the unit. */
export interface Responsible {
  readonly name: string;
  /** 一把手. */
  readonly isHead: boolean;
}

/** 接办, with the one who answers for it. */
export interface TakingOn {
  readonly on: CalendarDay;
  readonly late: boolean;
  readonly responsible: Responsible;
}

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
  /** 具体办理之日. */
  readonly carriedOutOn: CalendarDay;
  /** True where it was carried out after the day that was named. */
  readonly late: boolean;
  /** Since when the CPPCC was to be told: the carrying out, or the day on which more was asked for. */
  readonly tellFrom: CalendarDay;
  readonly tellBy: Due;
  /** True where the CPPCC was told after its week. */
  readonly toldLate: boolean;
  readonly takeNoteBy: Due;
  readonly notedOn?: CalendarDay;
  readonly moreWanted?: { readonly on: CalendarDay; readonly reason: string };
}

/** 意见建议: one recommendation on its way through hand-out, receipt, answer and carrying out. */
export interface HandledRecommendation extends KnownRecommendation {
  readonly id: string;
  readonly unit: UnitId;
  readonly stage:
    | 'open'
    | 'handed_out'
    | 'returned'
    | 'taken_on'
    | 'to_carry_out'
    | 'reported'
    | 'carried_out'
    | 'explained'
    | 'noted'
    | 'not_adopted'
    | 'sent_for_reference';
  readonly handedOut?: HandOut;
  readonly returned?: RecommendationReturn;
  readonly takenOn?: TakingOn;
  readonly answer?: AdoptionAnswer;
  readonly reports: readonly ImplementationReport[];
  readonly postponed?: readonly {
    readonly on: CalendarDay;
    readonly from: Due;
    readonly reason: string;
  }[];
  readonly explanation?: { readonly on: CalendarDay; readonly text: string };
}
