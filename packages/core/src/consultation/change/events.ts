import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { PlanItem } from '../consultation.ts';
import type { Dated } from '../dated.ts';

interface Resumed extends Dated {
  readonly year: number;
  /** The item of another plan, where a year has passed. */
  readonly plan?: PlanItem;
  /** The day by which that plan was to be adopted, where it was not. */
  readonly planLateSince?: CalendarDay;
}

/** What has happened when a consultation did not go on as planned. */
export type ChangeEvent =
  | (Dated & {
      readonly type: 'ConsultationPostponed';
      readonly until: CalendarDay;
      readonly reason: string;
      readonly agreedOn?: CalendarDay;
    })
  | (Resumed & { readonly type: 'ResearchResumed'; readonly researchPlanBy: Due })
  | (Resumed & { readonly type: 'PreparationResumed'; readonly workPlanBy: Due })
  | (Dated & {
      readonly type: 'ConsultationCancelled';
      readonly reason: string;
      readonly agreedOn?: CalendarDay;
    })
  | (Dated & {
      readonly type: 'ConsultedUnitReplaced';
      readonly unit: UnitId;
      readonly successor: UnitId;
    });
