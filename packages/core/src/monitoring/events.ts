import type { UnitId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { MonitoringReportId } from '../lineage/ids.ts';
import type { MonitoredMatter } from './monitoring.ts';
import type {
  FeedbackApprover,
  MatterClass,
  MatterNature,
  MonitoringRating,
  ReferralChannel,
} from './words.ts';

interface Dated {
  readonly on: CalendarDay;
}

/** What has happened to a matter of a monitoring point. */
export type MonitoringEvent =
  | (Dated &
      Pick<
        MonitoredMatter,
        'id' | 'point' | 'pointName' | 'theme' | 'title' | 'text' | 'reporter' | 'assignBy'
      > & {
        readonly type: 'MatterReported';
      })
  | (Dated & {
      readonly type: 'MatterAssigned';
      readonly unit: UnitId;
      readonly matterClass: MatterClass;
      readonly returnBy: Due;
      readonly handleBy: Due;
    })
  | (Dated & {
      readonly type: 'MatterNatureRecorded';
      readonly nature: MatterNature;
      /** The day by which it is referred; absent where it is handled here. */
      readonly referBy?: Due;
    })
  | (Dated & {
      readonly type: 'MatterMerged';
      readonly into: MonitoringReportId;
      readonly reason: string;
    })
  | (Dated & {
      readonly type: 'MatterClassAsked';
      readonly matterClass: MatterClass;
      readonly reason: string;
    })
  | (Dated & {
      readonly type: 'MatterClassChanged';
      readonly matterClass: MatterClass;
      readonly handleBy: Due;
      readonly reason: string;
    })
  | (Dated & { readonly type: 'MatterClassKept'; readonly reason: string })
  | (Dated & {
      readonly type: 'MatterReferred';
      readonly to: ReferralChannel;
      readonly reason: string;
    })
  | (Dated & { readonly type: 'MatterAccepted' })
  | (Dated & { readonly type: 'MatterReturned'; readonly unit: UnitId; readonly reason: string })
  | (Dated & { readonly type: 'MatterInsistedOn'; readonly reason: string })
  | (Dated & { readonly type: 'MatterUrged' })
  | (Dated & {
      readonly type: 'MatterFedBack';
      readonly text: string;
      readonly approvedBy: FeedbackApprover;
      readonly late: boolean;
      readonly rateBy: Due;
    })
  | (Dated & {
      readonly type: 'MatterRated';
      readonly rating: MonitoringRating;
      readonly comment?: string;
    })
  | (Dated & { readonly type: 'MatterTakenUpAgain'; readonly handleBy: Due })
  | (Dated & { readonly type: 'MatterClosed' });
