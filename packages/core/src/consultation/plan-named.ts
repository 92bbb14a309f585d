import { knownPlan, lateSince } from '../lineage/plans.ts';
import type { ConsultationContext, OpenedConsultation, PlanItem } from './consultation.ts';

interface Named {
  readonly plan?: PlanItem['plan'] | undefined;
  readonly item?: string | undefined;
}

/** What a fact says of the plan a command names: the item, and whether the plan is late. */
export const planNamed = (
  { plan, item }: Named,
  { cases, today }: Pick<ConsultationContext, 'cases' | 'today'>,
): Pick<OpenedConsultation, 'plan' | 'planLateSince'> => {
  if (!(plan && item)) return {};
  const planLateSince = lateSince(knownPlan(cases, { plan }), today);
  return { plan: { plan, item }, ...(planLateSince ? { planLateSince } : {}) };
};
