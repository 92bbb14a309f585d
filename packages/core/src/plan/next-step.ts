import type { NextStep } from '../county/next-step.ts';
import type { ViewContext } from '../county/showing.ts';
import type { Due } from '../kernel/deadline.ts';
import type { Role } from '../words/county.ts';
import { type AnnualPlan, nextApprover, openItems, type Plan, pendingAmendment } from './plan.ts';
import { yearEnd } from './year.ts';

const owes = (party: Role, kind: string, due: Due): NextStep => ({
  party,
  who: [],
  kind: `plan.${kind}`,
  due,
});

const ofOffice = (plan: AnnualPlan, { today }: Pick<ViewContext, 'today'>): NextStep => {
  const [first] = openItems(plan).toSorted((one, other) => (one.due.by < other.due.by ? -1 : 1));
  if (!first || today > yearEnd(plan.year)) return owes('cppcc_office', 'balance', plan.balanceBy);
  return owes('cppcc_office', 'item', first.due);
};

const inForce = (plan: AnnualPlan, context: Pick<ViewContext, 'today'>): readonly NextStep[] => {
  const pending = pendingAmendment(plan);
  const office = ofOffice(plan, context);
  return pending ? [owes('party_office', 'amendment', pending.ruleBy), office] : [office];
};

// The party whose step it is; the office from the issue on.
const partyTo = (plan: AnnualPlan): Role => {
  switch (plan.stage) {
    case 'drafted':
      return 'government_office';
    case 'agreed':
    case 'in_approval':
      return nextApprover(plan) === 'party_committee' ? 'party_office' : 'leadership';
    case 'decided':
      return 'leadership';
    case 'collecting':
    case 'drafting':
    case 'adopted':
    case 'in_force':
    case 'closed':
      return 'cppcc_office';
  }
};

/** Every step that is owed in a plan, the next one first; none once it is balanced. */
export const owedInPlan = (
  plan: Plan,
  context: Pick<ViewContext, 'today'>,
): readonly NextStep[] => {
  if (plan.stage === 'none') return [];
  if (plan.stage === 'in_force') return inForce(plan, context);
  const step = plan.steps.find(({ doneOn }) => doneOn === undefined);
  return step ? [owes(partyTo(plan), step.kind, step.due)] : [];
};

/** The next step of a plan and the one party that owes it; none once it is balanced. */
export const planNextStep = (
  plan: Plan,
  context: Pick<ViewContext, 'today'>,
): NextStep | undefined => owedInPlan(plan, context)[0];
