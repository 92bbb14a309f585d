import type { Asked, CaseRule, CommandRule, Facts } from '../kernel/rule.ts';
import type { TrackingCommand } from './areas.ts';
import type { TrackingContext, TrackingReport } from './tracking.ts';

/** A rule that looks at the report alone. */
export type OnReport<State = TrackingReport> = CaseRule<Facts<State, unknown, TrackingContext>>;

/** A rule that reads the input of the commands named. */
export type OnReportCommand<
  Type extends TrackingCommand['type'],
  State = TrackingReport,
> = CommandRule<
  Asked<State, unknown, TrackingContext, Extract<TrackingCommand, { readonly type: Type }>>
>;
