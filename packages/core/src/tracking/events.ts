import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { TakenFollowUp } from './taken.ts';
import type { NamedPlenary } from './tracking.ts';
import type { TrackingRecipient } from './words.ts';

interface Dated {
  readonly on: CalendarDay;
}

/** What has happened to the report of a year. */
export type TrackingEvent =
  | (Dated & {
      readonly type: 'TrackingReportOpened';
      readonly id: string;
      readonly year: number;
      readonly collectBy: Due;
    })
  | (Dated & { readonly type: 'FollowUpsTakenUp'; readonly followUps: readonly TakenFollowUp[] })
  | (Dated & {
      readonly type: 'FollowUpCollectionClosed';
      readonly leftOut: readonly string[];
      readonly reason?: string;
      readonly drawUpBy: Due;
    })
  | (Dated & {
      readonly type: 'TrackingReportDrawnUp';
      readonly text: string;
      readonly approveBy: Due;
    })
  | (Dated & {
      readonly type: 'TrackingReportReturned';
      readonly reason: string;
      readonly drawUpBy: Due;
    })
  | (Dated & { readonly type: 'TrackingReportApproved'; readonly sendBy: Due })
  | (Dated & {
      readonly type: 'TrackingReportSent';
      readonly to: TrackingRecipient;
      /** Until when the session is named: counted once the report was sent to both. */
      readonly nameBy?: Due;
    })
  | (Dated & { readonly type: 'PlenaryNamed' } & Omit<NamedPlenary, 'namedOn'>)
  | (Dated & {
      readonly type: 'TrackingReportPrinted';
      readonly late: boolean;
      readonly closeBy: Due;
    })
  | (Dated & {
      readonly type: 'TrackingReportAnswered';
      readonly from: TrackingRecipient;
      readonly text: string;
    })
  | (Dated & { readonly type: 'TrackingReportPublished' })
  | (Dated & { readonly type: 'TrackingReportClosed' });
