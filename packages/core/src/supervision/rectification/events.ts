import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { Author } from '../supervision.ts';

interface OfItem {
  readonly on: CalendarDay;
  readonly item: string;
}

/** What has happened to an item to rectify. */
export type RectificationEvent =
  | (OfItem & {
      readonly type: 'RectificationItemAnswered';
      readonly measures: string;
      readonly due: Due;
      readonly late: boolean;
    })
  | (OfItem & {
      readonly type: 'ItemReportedRectified';
      readonly text: string;
      readonly late: boolean;
      readonly recheckBy: Due;
    })
  | (OfItem & { readonly type: 'RecheckPassed'; readonly found: string; readonly author: Author })
  | (OfItem & {
      readonly type: 'RecheckFailed';
      readonly found: string;
      readonly author: Author;
      readonly due: Due;
    })
  | (OfItem & { readonly type: 'OverdueRectificationReported' });
