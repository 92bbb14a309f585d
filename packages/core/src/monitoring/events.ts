import type { UnitId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { MonitoredMatter } from './monitoring.ts';
import type { MonitoringRating, ReferralChannel } from './words.ts';

interface Dated {
  readonly on: CalendarDay;
}

/** What has happened to a matter of a monitoring point. */
export type MonitoringEvent =
  | (Dated &
      Pick<
        MonitoredMatter,
        'id' | 'point' | 'theme' | 'title' | 'text' | 'reporter' | 'assignBy'
      > & {
        readonly type: 'MatterReported';
      })
  | (Dated & {
      readonly type: 'MatterAssigned';
      readonly unit: UnitId;
      readonly returnBy: Due;
      readonly handleBy: Due;
    })
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
