import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { VisitRecord } from '../supervision.ts';

interface Dated {
  readonly on: CalendarDay;
}

/** What has happened while supervisors looked. */
export type FieldworkEvent =
  | (Dated & {
      readonly type: 'SupervisedUnitsNotified';
      readonly briefings: readonly { readonly id: string; readonly unit: UnitId }[];
      readonly briefBy: Due;
      readonly beginBy: Due;
    })
  | (Dated & {
      readonly type: 'SupervisorsBriefed';
      readonly briefing: string;
      readonly text: string;
      readonly materials: readonly string[];
    })
  | (Dated & { readonly type: 'SupervisionBegun'; readonly adviseBy: Due })
  | (Dated & { readonly type: 'SupervisionVisitRecorded'; readonly record: string } & Omit<
        VisitRecord,
        'id' | 'stage'
      >);
