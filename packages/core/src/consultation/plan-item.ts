import type { AnnualPlanId } from '../lineage/ids.ts';
import { knownPlan, lateSince } from '../lineage/plans.ts';
import type { ConsultationContext } from './consultation.ts';
import type { PlanItemRef } from './fields.ts';

interface Named {
  readonly plan?: AnnualPlanId | undefined;
  readonly item?: string | undefined;
}

/** What a fact says of the plan a command names: the item, and whether the plan is late. */
export const planItemNamed = (
  { plan, item }: Named,
  { cases, today }: Pick<ConsultationContext, 'cases' | 'today'>,
): PlanItemRef => {
  if (!(plan && item)) return {};
  const planLateSince = lateSince(knownPlan(cases, { plan }), today);
  return { plan: { plan, item }, ...(planLateSince ? { planLateSince } : {}) };
};
