import type { CaseContext } from '../county/context.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { InstructionId } from '../lineage/ids.ts';
import type { KnownRecommendation } from '../lineage/known.ts';
import type { Advice, Delivery } from './advice/advice.ts';
import type { UnitAppraisal } from './appraisal/appraisal.ts';
import type { SupervisionClock } from './clocks.ts';
import type { Briefing, VisitRecord } from './fieldwork/fieldwork.ts';
import type { Opening } from './opening/opening.ts';
import type { RectificationItem } from './rectification/rectification.ts';

/** Where a supervision stands. */
export type SupervisionStage =
  | 'planned'
  | 'plan_returned'
  | 'approved'
  | 'informed'
  | 'under_way'
  | 'closed'
  | 'cancelled';

/** 民主监督 of some units on one matter. */
export interface Supervision extends Opening {
  readonly stage: SupervisionStage;
  readonly returned?: string;
  readonly openedOn: CalendarDay;
  readonly begunOn?: CalendarDay;
  /** The day of its last step. */
  readonly movedOn: CalendarDay;
  readonly endedOn?: CalendarDay;
  readonly cancelled?: string;
  readonly briefings: readonly Briefing[];
  readonly visits: readonly VisitRecord[];
  readonly advice: readonly Advice[];
  readonly deliveries: readonly Delivery[];
  /** 整改台账. */
  readonly rectification: readonly RectificationItem[];
  readonly appraisals: readonly UnitAppraisal[];
  readonly instructions: readonly InstructionId[];
  readonly recommendations: readonly KnownRecommendation[];
  readonly carriedOutOn?: CalendarDay;
  readonly summary?: { readonly text: string; readonly published: boolean };
  readonly clocks: readonly SupervisionClock[];
}

/** A supervision, or none yet. */
export type SupervisionState = { readonly stage: 'none' } | Supervision;

/** The context in which commands to a supervision are decided. */
export type SupervisionContext = CaseContext<SupervisionState>;

/** True once it was opened. */
export const isOpened = (state: SupervisionState): state is Supervision => state.stage !== 'none';

/** The supervision as it was opened; throws where it was not. */
export const opened = (state: SupervisionState): Supervision => {
  if (!isOpened(state)) throw new Error('no supervision before it was opened');
  return state;
};
