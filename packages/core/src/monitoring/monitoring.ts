import type { CaseContext } from '../county/context.ts';
import type { UnitId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { yearThemeWords } from '../lineage/forms.ts';
import type { MonitoringRating, ReferralChannel } from './words.ts';

/** 反馈: what a unit did about a matter, and how the reporter found it. */
export interface MonitoringRound {
  readonly on: CalendarDay;
  readonly text: string;
  readonly late: boolean;
  readonly rateBy: Due;
  readonly rating?: {
    readonly on: CalendarDay;
    readonly rating: MonitoringRating;
    readonly comment?: string;
  };
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
    | 'referred';
  readonly id: string;
  readonly point: string;
  readonly theme: keyof typeof yearThemeWords;
  readonly title: string;
  readonly text: string;
  /** The member or platform who reported it. */
  readonly reporter: string;
  readonly reportedOn: CalendarDay;
  readonly assignBy: Due;
  readonly assignment?: {
    readonly on: CalendarDay;
    readonly unit: UnitId;
    readonly returnBy: Due;
    /** The assignment, or the day it was taken up again. */
    readonly handleFrom: CalendarDay;
    readonly handleBy: Due;
  };
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
  readonly closedOn?: CalendarDay;
}

/** A matter before its first fact. */
export interface Unreported {
  readonly stage: 'none';
}

/** 监测点反映事项. */
export type MonitoringReport = Unreported | MonitoredMatter;

/** What the world brings along when a matter is judged. */
export type MonitoringContext = CaseContext<MonitoringReport>;

/** The matter as it was reported. */
export const reportedMatter = (state: MonitoringReport): MonitoredMatter => {
  if (state.stage === 'none') throw new Error('a matter that was not reported has no facts');
  return state;
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
