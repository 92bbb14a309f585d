import { areaOf } from '../kernel/area.ts';
import type { Due } from '../kernel/deadline.ts';
import { partsIn } from '../kernel/parts.ts';
import { planClocks } from './deadlines/clocks.ts';
import { type AnnualPlan, opened, type Plan, type PlanContext } from './plan.ts';
import { lastDayOf } from './year.ts';

/** Declares an area of a plan. */
export const planArea = areaOf<Plan, PlanContext>();

/** A list of parts of a plan. */
export const parts = partsIn<Plan, AnnualPlan>(opened);

/** The due day of a step that is owed from today. */
export const dueToday = (
  kind: 'draft' | 'agree' | 'approve' | 'issue' | 'amendment',
  ctx: PlanContext,
): Due => planClocks.due(kind, ctx.today, ctx);

/** The last day of a month of the plan's year, as the due day of an item. */
export const dueInMonth = (state: Plan, month: number, { register }: PlanContext): Due => ({
  by: lastDayOf(opened(state).year, month),
  version: register.profile.version,
});
