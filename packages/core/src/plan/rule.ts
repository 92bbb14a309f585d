import type { Asked, CaseRule, CommandRule, Facts } from '../kernel/rule.ts';
import type { AnnualPlanCommand } from './areas.ts';
import type { AnnualPlan, PlanContext } from './plan.ts';

/** A rule of the tables of a plan that looks at the case alone. */
export type OnPlan<Part = unknown, State = AnnualPlan> = CaseRule<Facts<State, Part, PlanContext>>;

/** A rule of the tables of a plan that reads the input of the commands named. */
export type OnPlanCommand<
  Type extends AnnualPlanCommand['type'],
  Part = unknown,
  State = AnnualPlan,
> = CommandRule<
  Asked<State, Part, PlanContext, Extract<AnnualPlanCommand, { readonly type: Type }>>
>;
