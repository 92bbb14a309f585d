import type { CaseDeadline } from '../../county/deadline.ts';
import type { ViewContext } from '../../county/showing.ts';
import { fixedDeadlineOf } from '../../kernel/fixed-day.ts';
import { decided } from '../../law/instruments.ts';
import type { PlanItem } from '../item/item.ts';
import { type AnnualPlan, itemsOf, type Plan } from '../plan.ts';
import { firstDayOf } from '../year.ts';
import { planClocks } from './clocks.ts';

const itemDeadline = (
  { id: target, due, addedOn, deed, ended }: PlanItem,
  calendar: ViewContext['calendar'],
): CaseDeadline => {
  const doneOn = deed?.on ?? ended?.on;
  return {
    ...fixedDeadlineOf(
      {
        kind: 'plan.item',
        title: { zh: '计划事项开展期限', en: 'item of the plan' },
        start: addedOn,
        startFact: { zh: '列入计划', en: 'written into the plan' },
        due: due.by,
        basis: decided('事项于所列月份内开展'),
      },
      calendar,
    ),
    target,
    recorded: due.by,
    ...(doneOn ? { doneOn } : {}),
  };
};

const running = (plan: AnnualPlan) => [
  ...plan.steps.map((step) => ({ ...step, target: plan.id })),
  {
    kind: 'adopt' as const,
    target: plan.id,
    start: firstDayOf(plan.year),
    due: plan.adoptBy,
    doneOn: plan.adopted?.on,
  },
  ...plan.amendments.map(({ id: target, proposedOn: start, ruleBy: due, ruling }) => ({
    kind: 'amendment' as const,
    target,
    start,
    due,
    doneOn: ruling?.on,
  })),
  {
    kind: 'balance' as const,
    target: plan.id,
    start: firstDayOf(plan.year + 1),
    due: plan.balanceBy,
    doneOn: plan.closedOn,
  },
];

/** Where the due days of a plan lie that are counted. */
export const recordedIn = (plan: Plan) =>
  planClocks.recorded(plan.stage === 'none' ? [] : running(plan));

/** Every deadline of a plan with its derivation: of its steps, items and amendments. */
export const planDeadlines = (
  plan: Plan,
  { register, calendar }: ViewContext,
): readonly CaseDeadline[] =>
  plan.stage === 'none'
    ? []
    : [
        ...planClocks.certified(running(plan), register, calendar),
        ...itemsOf(plan).map((item) => itemDeadline(item, calendar)),
      ];
