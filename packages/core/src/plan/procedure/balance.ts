import type { PlanItem } from '../item/item.ts';
import { type AnnualPlan, itemsOf } from '../plan.ts';
import type { PlanBalance } from './procedure.ts';

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
