import { type PlanFolds, planned, withItem } from './changes.ts';
import type { AnnualPlanEvent } from './events.ts';
import type { Amendment, AnnualPlan, Matter } from './plan.ts';

type Approved = Extract<AnnualPlanEvent, { readonly type: 'AmendmentApproved' }>;

const withAmendment = (plan: AnnualPlan, id: string, change: Partial<Amendment>): AnnualPlan => ({
  ...plan,
  amendments: plan.amendments.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

const withMatter = (plan: AnnualPlan, id: string, change: Partial<Matter>): AnnualPlan => ({
  ...plan,
  matters: plan.matters.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

// What an approved amendment makes of the items.
const amended = (plan: AnnualPlan, { on, amendment, added, due }: Approved): AnnualPlan => {
  const found = plan.amendments.find(({ id }) => id === amendment);
  if (!found) throw new Error(`corrupt history: no amendment ${amendment}`);
  const { kind, entry, item = '', month, reason } = found;
  if (kind === 'cancel') return withItem(plan, item, { stage: 'cancelled', ended: { on, reason } });
  if (kind === 'postpone')
    return month !== undefined && due
      ? withItem(plan, item, { month, due })
      : withItem(plan, item, { stage: 'postponed', ended: { on, reason } });
  if (!(entry && added && due)) throw new Error(`corrupt history: ${amendment} adds nothing`);
  const one = { ...entry, id: added, stage: 'planned', due, addedOn: on, offPlan: true } as const;
  return { ...plan, items: [...plan.items, one] };
};

/** What amendments and matters make of a plan. */
export const amendmentAndMatterFolds: PlanFolds<
  | 'AmendmentProposed'
  | 'AmendmentApproved'
  | 'AmendmentRefused'
  | 'MatterRegistered'
  | 'MatterTied'
  | 'MatterDecided'
> = {
  AmendmentProposed: (state, event) => {
    const plan = planned(state, event);
    const one = { ...event.amendment, stage: 'proposed', proposedOn: event.on } as const;
    return { ...plan, amendments: [...plan.amendments, one] };
  },
  AmendmentApproved: (state, event) =>
    amended(
      withAmendment(planned(state, event), event.amendment, {
        stage: 'approved',
        ruling: { on: event.on },
      }),
      event,
    ),
  AmendmentRefused: (state, event) =>
    withAmendment(planned(state, event), event.amendment, {
      stage: 'refused',
      ruling: { on: event.on, reason: event.reason },
    }),
  MatterRegistered: (state, event) => {
    const plan = planned(state, event);
    const { type: _, on: registeredOn, ...said } = event;
    return { ...plan, matters: [...plan.matters, { ...said, stage: 'registered', registeredOn }] };
  },
  MatterTied: (state, event) =>
    withMatter(planned(state, event), event.matter, { item: event.item }),
  MatterDecided: (state, event) =>
    withMatter(planned(state, event), event.matter, { stage: 'decided', decidedOn: event.on }),
};
