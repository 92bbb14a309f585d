import type { CalendarDay } from '../../kernel/day.ts';
import type { Dated } from '../dated.ts';
import type { SupervisionFinding } from './parts.ts';
import type { SupervisionMethod } from './vocabulary.ts';

interface OfSupervision extends Dated {
  readonly supervision: string;
}

/** What has happened when somebody could supervise the handling. */
export type SupervisionEvent =
  | (OfSupervision & { readonly type: 'SupervisionAskedFor'; readonly reason: string })
  | (OfSupervision & {
      readonly type: 'SupervisionPlanned';
      readonly method: SupervisionMethod;
      readonly plannedFor: CalendarDay;
      readonly plan: string;
    })
  | (OfSupervision & {
      readonly type: 'SupervisionPlanApproved';
      readonly leader?: string | undefined;
    })
  | (OfSupervision & { readonly type: 'SupervisionPlanSentBack'; readonly reason: string })
  | (OfSupervision & SupervisionFinding & { readonly type: 'SupervisionRecorded' });
