import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { saysOf } from '../../kernel/says.ts';
import { AnnualPlanId } from '../../lineage/ids.ts';
import { planClocks } from '../deadlines/clocks.ts';
import { dueToday, planArea } from '../moves.ts';
import { type AnnualPlan, nextApprover, opened, type Plan, type PlanContext } from '../plan.ts';
import { firstDayOf } from '../year.ts';
import { planBalance } from './balance.ts';
import { type ProcedureFact, procedureFacts } from './facts.ts';
import { type ProcedureStep, procedureCommands } from './procedure.ts';

const says = saysOf<ProcedureFact, Plan, PlanContext>();

/** The plan at its next stage, with the open step done and the next one begun. */
const stepped = (
  state: Plan,
  on: CalendarDay,
  stage: AnnualPlan['stage'],
  kind?: ProcedureStep['kind'],
  due?: Due,
): AnnualPlan => {
  const plan = opened(state);
  return {
    ...plan,
    stage,
    steps: [
      ...plan.steps.map((step) => (step.doneOn ? step : { ...step, doneOn: on })),
      ...(kind && due ? [{ kind, start: on, due }] : []),
    ],
  };
};

/** 拟订、报审、印发、对账: from the collection of topics to the balance of the year. */
export const procedure = planArea({
  commands: procedureCommands,
  facts: procedureFacts,
  decide: {
    OpenPlan: (_state, { type: _, ...announced }, ctx) => ({
      ...announced,
      type: 'PlanOpened',
      on: ctx.today,
      id: AnnualPlanId.parse(ctx.caseId),
      draftBy: planClocks.due('draft', announced.collectUntil, ctx),
      adoptBy: planClocks.due('adopt', firstDayOf(announced.year), ctx),
      balanceBy: planClocks.due('balance', firstDayOf(announced.year + 1), ctx),
    }),
    CloseTopicCollection: says('TopicCollectionClosed'),
    SubmitPlanDraft: says('PlanDraftSubmitted', (ctx) => ({
      agreeBy: dueToday('agree', ctx),
      draftedBy: ctx.actor.id,
    })),
    AgreePlan: says('PlanAgreed', (ctx) => ({
      chain: ctx.register.profile.plan.approvalChain.value,
      approveBy: dueToday('approve', ctx),
    })),
    AskPlanChange: says('PlanChangeAsked', (ctx) => ({ draftBy: dueToday('draft', ctx) })),
    RecordPlanApproval: says('PlanApproved', (ctx) => ({ approveBy: dueToday('approve', ctx) })),
    RecordPlanDecision: says('PlanDecided', (ctx) => ({ approveBy: dueToday('approve', ctx) })),
    SendBackPlan: says('PlanSentBack', (ctx, state) => ({
      by: nextApprover(opened(state)) ?? 'party_committee',
      draftBy: dueToday('draft', ctx),
    })),
    AdoptPlan: says('PlanAdopted', (ctx) => ({ issueBy: dueToday('issue', ctx) })),
    IssuePlan: says('PlanIssued'),
    BalancePlan: says('PlanBalanced', (_ctx, state) => ({ balance: planBalance(opened(state)) })),
  },
  evolve: {
    PlanOpened: (_state, { type: _, on: openedOn, draftBy, ...announced }) => ({
      ...announced,
      stage: 'collecting',
      openedOn,
      steps: [{ kind: 'draft', start: announced.collectUntil, due: draftBy }],
      topics: [],
      items: [],
      amendments: [],
      matters: [],
      chain: [],
      approvals: [],
    }),
    TopicCollectionClosed: (state) => ({ ...opened(state), stage: 'drafting' }),
    PlanDraftSubmitted: (state, { on, agreeBy, draftedBy }) => ({
      ...stepped(state, on, 'drafted', 'agree', agreeBy),
      ...(draftedBy ? { draftedBy } : {}),
    }),
    PlanAgreed: (state, { on, chain, approveBy }) => ({
      ...stepped(state, on, 'agreed', 'approve', approveBy),
      chain,
      approvals: [],
    }),
    PlanChangeAsked: (state, { on, reason, draftBy }) => ({
      ...stepped(state, on, 'drafting', 'draft', draftBy),
      sentBack: { on, by: 'government', reason },
    }),
    PlanApproved: (state, { on, body, heldOn, approveBy }) => ({
      ...stepped(state, on, 'in_approval', 'approve', approveBy),
      approvals: [...opened(state).approvals, { body, on: heldOn }],
    }),
    PlanDecided: (state, { on, heldOn, approveBy }) => ({
      ...stepped(state, on, 'decided', 'approve', approveBy),
      approvals: [...opened(state).approvals, { body: 'party_committee', on: heldOn }],
    }),
    PlanSentBack: (state, { on, by, reason, draftBy }) => ({
      ...stepped(state, on, 'drafting', 'draft', draftBy),
      chain: [],
      approvals: [],
      sentBack: { on, by, reason },
    }),
    PlanAdopted: (state, { on, body, heldOn, issueBy }) => ({
      ...stepped(state, on, 'adopted', 'issue', issueBy),
      adopted: { body, on: heldOn },
    }),
    PlanIssued: (state, { on, offices: by }) => ({
      ...stepped(state, on, 'in_force'),
      issued: { on, by },
    }),
    PlanBalanced: (state, { on: closedOn, left }) => {
      const plan = opened(state);
      const why = new Map(left.map(({ item, reason }) => [item, reason]));
      const items = plan.items.map((one) => {
        const reason = why.get(one.id);
        return reason === undefined ? one : { ...one, left: reason };
      });
      return { ...plan, stage: 'closed', closedOn, items };
    },
  },
});
