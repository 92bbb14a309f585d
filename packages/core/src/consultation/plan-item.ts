import type { AnnualPlanId } from '../lineage/ids.ts';
import { knownPlan, lateSince } from '../lineage/plans.ts';
import type { ConsultationContext } from './consultation.ts';
import type { PlanItemRef } from './fields.ts';

interface Named {
  readonly plan?: AnnualPlanId | undefined;
  readonly item?: string | undefined;
}

/** The item of a plan that a command names, and whether that plan is late, as a fact records them. */
export const planItemNamed = (
  { plan, item }: Named,
  { cases, today }: Pick<ConsultationContext, 'cases' | 'today'>,
): PlanItemRef => {
  if (!(plan && item)) return {};
  const planLateSince = lateSince(knownPlan(cases, { plan }), today);
  return { plan: { plan, item }, ...(planLateSince ? { planLateSince } : {}) };
};
