import type { CaseContext } from '../county/context.ts';
import type { UnitId } from '../county/entries.ts';
import type { MonitoringPointId } from '../county/points.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { MonitoringReportId } from '../lineage/ids.ts';
import type { yearThemeWords } from '../words/forms.ts';
import type {
  FeedbackApprover,
  MatterClass,
  MatterNature,
  MonitoringRating,
  ReferralChannel,
} from '../words/monitoring.ts';

/** 反馈: what a unit did about a matter, and how the reporter found it. */
export interface MonitoringRound {
  readonly on: CalendarDay;
  readonly text: string;
  readonly approvedBy: FeedbackApprover;
  readonly late: boolean;
  readonly rateBy: Due;
  readonly rating?: {
    readonly on: CalendarDay;
    readonly rating: MonitoringRating;
    readonly comment?: string;
  };
}

/** 变更办理类别: what a unit asked for, and what the supervising office said to it. */
export interface Reclassing {
  readonly on: CalendarDay;
  readonly matterClass: MatterClass;
  readonly reason: string;
  readonly ruling?: {
    readonly on: CalendarDay;
    readonly granted: boolean;
    readonly reason: string;
  };
}

/** 交办: which unit has a matter, and until when. */
export interface MatterAssignment {
  readonly on: CalendarDay;
  readonly unit: UnitId;
  readonly matterClass: MatterClass;
  readonly returnBy: Due;
  /** The assignment, or the day it was taken up again. */
  readonly handleFrom: CalendarDay;
  readonly handleBy: Due;
  readonly reclassing?: Reclassing;
}

/** 监测点反映事项: one matter, from report to rating. */
export interface MonitoredMatter {
  readonly stage:
    | 'reported'
    | 'assigned'
    | 'return_requested'
    | 'handling'
    | 'fed_back'
    | 'closed'
    | 'referred'
    | 'merged';
  readonly id: string;
  readonly point: MonitoringPointId;
  /** The name the point had when the matter was reported. */
  readonly pointName: string;
  readonly theme: keyof typeof yearThemeWords;
  readonly title: string;
  readonly text: string;
  /** The member or platform who reported it. */
  readonly reporter: string;
  readonly reportedOn: CalendarDay;
  readonly assignBy: Due;
  readonly nature?: {
    readonly on: CalendarDay;
    readonly nature: MatterNature;
    /** The day by which it is referred; absent where it is handled here. */
    readonly referBy?: Due;
  };
  readonly assignment?: MatterAssignment;
  readonly returns: readonly {
    readonly on: CalendarDay;
    readonly unit: UnitId;
    readonly reason: string;
  }[];
  readonly urged: readonly CalendarDay[];
  readonly rounds: readonly MonitoringRound[];
  readonly referral?: {
    readonly on: CalendarDay;
    readonly to: ReferralChannel;
    readonly reason: string;
  };
  /** 并入: the earlier report of the same matter, whose answer answers this one. */
  readonly merged?: {
    readonly on: CalendarDay;
    readonly into: MonitoringReportId;
    readonly reason: string;
  };
  readonly closedOn?: CalendarDay;
}

/** A matter before its first fact. */
export interface Unreported {
  readonly stage: 'none';
}

/** 监测点反映事项. */
export type MonitoringReport = Unreported | MonitoredMatter;

/** The context in which a matter is judged. */
export type MonitoringContext = CaseContext<MonitoringReport>;

/** The matter as it was reported. */
export const reportedMatter = (state: MonitoringReport): MonitoredMatter => {
  if (state.stage === 'none') throw new Error('a matter that was not reported has no facts');
  return state;
};

/** The assignment of a matter that has one. */
export const assignmentOf = (state: MonitoringReport): MatterAssignment => {
  const { assignment } = reportedMatter(state);
  if (!assignment) throw new Error('a matter that was not assigned has no unit');
  return assignment;
};

/** The latest feedback. */
export const latestRound = ({ rounds }: MonitoredMatter): MonitoringRound | undefined =>
  rounds.at(-1);

/** True once the reporter has rated the latest feedback, or the window has closed. */
export const ratingIsOver = (state: MonitoredMatter, today: CalendarDay): boolean => {
  const round = latestRound(state);
  return round !== undefined && (round.rating !== undefined || today > round.rateBy.by);
};

/** True when the latest feedback left the reporter dissatisfied and another round is open. */
export const isToBeRedone = (state: MonitoredMatter, maxRounds: number): boolean =>
  latestRound(state)?.rating?.rating === 'dissatisfied' && state.rounds.length < maxRounds;
