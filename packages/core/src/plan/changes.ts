import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { FoldsOf } from '../kernel/moves.ts';
import type { AnnualPlanEvent } from './events.ts';
import type { AnnualPlan, OwedStep, Plan, PlanItem, Topic } from './plan.ts';

/** What each fact of some kinds makes of a plan. */
export type PlanFolds<Type extends AnnualPlanEvent['type']> = FoldsOf<
  Extract<AnnualPlanEvent, { readonly type: Type }>,
  Plan
>;

/** A plan that was opened; a fact that meets none is a corrupt history. */
export const planned = (state: Plan, { type }: Pick<AnnualPlanEvent, 'type'>): AnnualPlan => {
  if (state.stage === 'none') throw new Error(`corrupt history: ${type} before a plan is opened`);
  return state;
};

/** The plan at its next stage: the step that was owed is done, and the next one is owed. */
export const stepped = (
  plan: AnnualPlan,
  on: CalendarDay,
  stage: AnnualPlan['stage'],
  kind?: OwedStep['kind'],
  due?: Due,
): AnnualPlan => ({
  ...plan,
  stage,
  steps: [
    ...plan.steps.map((step) => (step.doneOn ? step : { ...step, doneOn: on })),
    ...(kind && due ? [{ kind, start: on, due }] : []),
  ],
});

/** The plan with one of its topics changed. */
export const withTopic = (plan: AnnualPlan, id: string, change: Partial<Topic>): AnnualPlan => ({
  ...plan,
  topics: plan.topics.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

/** The plan with one of its items changed. */
export const withItem = (plan: AnnualPlan, id: string, change: Partial<PlanItem>): AnnualPlan => ({
  ...plan,
  items: plan.items.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
