import { type AnnualPlan, itemsOf, type PlanItem } from './plan.ts';

/** 年终对账: every item of a plan under exactly one outcome. */
export interface PlanBalance {
  readonly carriedOut: readonly string[];
  readonly postponed: readonly string[];
  readonly cancelled: readonly string[];
  readonly open: readonly string[];
}

/** 年终对账: for each outcome the items it counts; together they are the items of the plan. */
export const planBalance = (plan: Pick<AnnualPlan, 'items'>): PlanBalance => {
  const at = (stage: PlanItem['stage']): readonly string[] =>
    itemsOf(plan)
      .filter((one) => one.stage === stage)
      .map(({ id }) => id);
  return {
    carriedOut: at('carried_out'),
    postponed: at('postponed'),
    cancelled: at('cancelled'),
    open: at('planned'),
  };
};
