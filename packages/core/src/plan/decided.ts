import type { Due } from '../kernel/deadline.ts';
import type { DecidersOf } from '../kernel/moves.ts';
import { planClocks } from './clocks.ts';
import type { annualPlanCommands } from './commands.ts';
import type { AnnualPlanEvent } from './events.ts';
import type { AnnualPlan, Plan, PlanContext } from './plan.ts';

/** What each command leads to once its row has admitted it. */
export type Deciders = DecidersOf<typeof annualPlanCommands, Plan, AnnualPlanEvent, PlanContext>;

/** A plan that is there: the table admits nothing but the opening before. */
export const there = (state: Plan): AnnualPlan => {
  if (state.stage === 'none') throw new Error('admitted without a plan');
  return state;
};

/** The due day of a step that is owed from today. */
export const owed = (
  kind: 'draft' | 'agree' | 'approve' | 'issue' | 'amendment',
  ctx: PlanContext,
): Due => planClocks.due(kind, ctx.today, ctx);
