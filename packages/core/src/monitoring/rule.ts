import type { Asked, CaseRule, CommandRule, Facts } from '../kernel/rule.ts';
import type { MonitoringCommand } from './areas.ts';
import type { MonitoredMatter, MonitoringContext } from './monitoring.ts';

/** A rule that looks at the matter alone. */
export type OnMatter<State = MonitoredMatter> = CaseRule<Facts<State, unknown, MonitoringContext>>;

/** A rule that reads the input of the commands named. */
export type OnMatterCommand<
  Type extends MonitoringCommand['type'],
  State = MonitoredMatter,
> = CommandRule<
  Asked<State, unknown, MonitoringContext, Extract<MonitoringCommand, { readonly type: Type }>>
>;
