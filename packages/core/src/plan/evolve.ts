import { evolveBy } from '../kernel/moves.ts';
import { amendmentAndMatterFolds } from './amendment.evolve.ts';
import { type PlanFolds, planned, stepped } from './changes.ts';
import type { AnnualPlanEvent } from './events.ts';
import { topicAndItemFolds } from './item.evolve.ts';
import type { Plan } from './plan.ts';

const planFolds: PlanFolds<
  | 'PlanOpened'
  | 'TopicCollectionClosed'
  | 'PlanDraftSubmitted'
  | 'PlanAgreed'
  | 'PlanChangeAsked'
  | 'PlanApproved'
  | 'PlanDecided'
  | 'PlanSentBack'
  | 'PlanAdopted'
  | 'PlanIssued'
  | 'PlanBalanced'
> = {
  PlanOpened: (_state, { type: _, on: openedOn, draftBy, ...said }) => ({
    ...said,
    stage: 'collecting',
    openedOn,
    steps: [{ kind: 'draft', start: said.collectUntil, due: draftBy }],
    topics: [],
    items: [],
    amendments: [],
    matters: [],
    chain: [],
    approvals: [],
  }),
  TopicCollectionClosed: (state, event) => ({ ...planned(state, event), stage: 'drafting' }),
  PlanDraftSubmitted: (state, event) =>
    stepped(planned(state, event), event.on, 'drafted', 'agree', event.agreeBy),
  PlanAgreed: (state, event) => ({
    ...stepped(planned(state, event), event.on, 'agreed', 'approve', event.approveBy),
    chain: event.chain,
    approvals: [],
  }),
  PlanChangeAsked: (state, event) => ({
    ...stepped(planned(state, event), event.on, 'drafting', 'draft', event.draftBy),
    sentBack: { on: event.on, by: 'government', reason: event.reason },
  }),
  PlanApproved: (state, event) => {
    const plan = planned(state, event);
    return {
      ...stepped(plan, event.on, 'in_approval', 'approve', event.approveBy),
      approvals: [...plan.approvals, { body: event.body, on: event.heldOn }],
    };
  },
  PlanDecided: (state, event) => {
    const plan = planned(state, event);
    return {
      ...stepped(plan, event.on, 'decided', 'approve', event.approveBy),
      approvals: [...plan.approvals, { body: 'party_committee', on: event.heldOn }],
    };
  },
  PlanSentBack: (state, event) => ({
    ...stepped(planned(state, event), event.on, 'drafting', 'draft', event.draftBy),
    chain: [],
    approvals: [],
    sentBack: { on: event.on, by: event.by, reason: event.reason },
  }),
  PlanAdopted: (state, event) => ({
    ...stepped(planned(state, event), event.on, 'adopted', 'issue', event.issueBy),
    adopted: { body: event.body, on: event.heldOn },
  }),
  PlanIssued: (state, event) => ({
    ...stepped(planned(state, event), event.on, 'in_force'),
    issued: { on: event.on, by: event.offices },
  }),
  PlanBalanced: (state, event) => {
    const plan = planned(state, event);
    const why = new Map(event.left.map(({ item, reason }) => [item, reason]));
    return {
      ...plan,
      stage: 'closed',
      closedOn: event.on,
      items: plan.items.map((one) => {
        const left = why.get(one.id);
        return left === undefined ? one : { ...one, left };
      }),
    };
  },
};

/** Facts to state. */
export const evolveAnnualPlan = evolveBy<Plan, AnnualPlanEvent>({
  ...planFolds,
  ...topicAndItemFolds,
  ...amendmentAndMatterFolds,
});
