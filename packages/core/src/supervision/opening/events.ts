import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { Supervision, Supervisor } from '../supervision.ts';

interface Dated {
  readonly on: CalendarDay;
}

type Opening = Pick<
  Supervision,
  | 'id'
  | 'title'
  | 'plan'
  | 'item'
  | 'planLateSince'
  | 'followUp'
  | 'recommendation'
  | 'theme'
  | 'themeWords'
  | 'object'
  | 'form'
  | 'inspection'
  | 'units'
  | 'responsible'
  | 'committee'
  | 'groups'
  | 'supervisors'
  | 'workPlan'
  | 'version'
>;

/** What has happened when a supervision was opened. */
export type OpeningEvent =
  | (Dated & Opening & { readonly type: 'SupervisionOpened'; readonly approveBy: Due })
  | (Dated & { readonly type: 'SupervisionWorkPlanApproved'; readonly notifyBy: Due })
  | (Dated & {
      readonly type: 'SupervisionWorkPlanReturned';
      readonly reason: string;
      readonly reviseBy: Due;
    })
  | (Dated & {
      readonly type: 'SupervisionWorkPlanRevised';
      readonly workPlan: string;
      readonly approveBy: Due;
    })
  | (Dated & { readonly type: 'SupervisionCancelled'; readonly reason: string })
  | (Dated & { readonly type: 'SupervisorsUpdated'; readonly supervisors: readonly Supervisor[] })
  | (Dated & {
      readonly type: 'SupervisedUnitSucceeded';
      readonly unit: UnitId;
      readonly successor: UnitId;
    });
