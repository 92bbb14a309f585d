import { AnnualPlanId } from '../lineage/ids.ts';
import { planBalance } from './balance.ts';
import { planClocks } from './clocks.ts';
import { type Deciders, owed, there } from './decided.ts';
import { nextApprover } from './plan.ts';
import { firstDayOf } from './year.ts';

/** What commands on a plan as a whole lead to. */
export const planDeciders = {
  OpenPlan: (_state, { type: _, ...said }, ctx) => ({
    type: 'PlanOpened',
    on: ctx.today,
    id: AnnualPlanId.parse(ctx.caseId),
    ...said,
    draftBy: planClocks.due('draft', said.collectUntil, ctx),
    adoptBy: planClocks.due('adopt', firstDayOf(said.year), ctx),
    balanceBy: planClocks.due('balance', firstDayOf(said.year + 1), ctx),
  }),
  CloseTopicCollection: (_state, _command, { today: on }) => ({
    type: 'TopicCollectionClosed',
    on,
  }),
  SubmitPlanDraft: (_state, _command, ctx) => ({
    type: 'PlanDraftSubmitted',
    on: ctx.today,
    agreeBy: owed('agree', ctx),
  }),
  AgreePlan: (_state, _command, ctx) => ({
    type: 'PlanAgreed',
    on: ctx.today,
    chain: ctx.register.profile.plan.approvalChain.value,
    approveBy: owed('approve', ctx),
  }),
  AskPlanChange: (_state, { reason }, ctx) => ({
    type: 'PlanChangeAsked',
    on: ctx.today,
    reason,
    draftBy: owed('draft', ctx),
  }),
  RecordPlanApproval: (_state, { body, heldOn }, ctx) => ({
    type: 'PlanApproved',
    on: ctx.today,
    body,
    heldOn,
    approveBy: owed('approve', ctx),
  }),
  RecordPlanDecision: (_state, { heldOn }, ctx) => ({
    type: 'PlanDecided',
    on: ctx.today,
    heldOn,
    approveBy: owed('approve', ctx),
  }),
  SendBackPlan: (state, { reason }, ctx) => ({
    type: 'PlanSentBack',
    on: ctx.today,
    by: nextApprover(there(state)) ?? 'party_committee',
    reason,
    draftBy: owed('draft', ctx),
  }),
  AdoptPlan: (_state, { body, heldOn }, ctx) => ({
    type: 'PlanAdopted',
    on: ctx.today,
    body,
    heldOn,
    issueBy: owed('issue', ctx),
  }),
  IssuePlan: (_state, { offices }, { today: on }) => ({ type: 'PlanIssued', on, offices }),
  BalancePlan: (state, { left }, { today: on }) => ({
    type: 'PlanBalanced',
    on,
    balance: planBalance(there(state)),
    left,
  }),
} satisfies Partial<Deciders>;
