import type { CaseContext } from '../county/context.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { TrackingRecipient } from '../words/tracking.ts';
import type { IncludedFollowUp } from './included.ts';

/** 全体会议: the plenary session for whose members the report is printed. */
export interface NamedPlenary {
  readonly term: number;
  readonly session: number;
  readonly opensOn: CalendarDay;
  readonly closesOn: CalendarDay;
  readonly namedOn: CalendarDay;
  readonly printBy: Due;
}

/** 报送: to the Party committee or to the government. */
export interface Sending {
  readonly on: CalendarDay;
  readonly to: TrackingRecipient;
}

/** 年度跟踪问效报告: what became in a year of what was recommended. */
export interface TrackingReport {
  readonly stage: 'collecting' | 'drafting' | 'drafted' | 'approved' | 'printed' | 'closed';
  readonly id: string;
  readonly year: number;
  readonly openedOn: CalendarDay;
  readonly collectBy: Due;
  /** What was taken up, each with its figures as of the day. */
  readonly followUps: readonly IncludedFollowUp[];
  /** The end of the collection, and which follow-ups of the year were left out, and why. */
  readonly collected?: {
    readonly on: CalendarDay;
    readonly leftOut: readonly string[];
    readonly reason?: string;
  };
  /** Since when the text is to be drawn up. */
  readonly drafting?: { readonly since: CalendarDay; readonly drawUpBy: Due };
  readonly draft?: {
    readonly on: CalendarDay;
    readonly text: string;
    readonly approveBy: Due;
    /** The person who drew it up. */
    readonly draftedBy?: string;
  };
  readonly returns: readonly { readonly on: CalendarDay; readonly reason: string }[];
  readonly approval?: { readonly on: CalendarDay; readonly sendBy: Due };
  readonly sent: readonly Sending[];
  /** Since when both have it, and until when the session is named. */
  readonly naming?: { readonly since: CalendarDay; readonly nameBy: Due };
  readonly plenary?: NamedPlenary;
  readonly printed?: { readonly on: CalendarDay; readonly late: boolean; readonly closeBy: Due };
  readonly answers: readonly {
    readonly on: CalendarDay;
    readonly from: TrackingRecipient;
    readonly text: string;
  }[];
  readonly publishedOn?: CalendarDay;
  readonly closedOn?: CalendarDay;
}

/** A report before its first fact. */
export interface UnopenedReport {
  readonly stage: 'none';
}

/** 年度跟踪问效报告. */
export type Tracking = UnopenedReport | TrackingReport;

/** The context in which a report is judged. */
export type TrackingContext = CaseContext<Tracking>;

/** The report as it was opened. */
export const openedReport = (state: Tracking): TrackingReport => {
  if (state.stage === 'none') throw new Error('a report that was not opened has no facts');
  return state;
};

/** True once the report was sent to the Party committee or to the government. */
export const wasSentTo = ({ sent }: TrackingReport, recipient: TrackingRecipient): boolean =>
  sent.some(({ to }) => to === recipient);

/** True once the report was sent to both. */
export const wasSentToBoth = ({ naming }: TrackingReport): boolean => naming !== undefined;
