import { shownByTheDay } from '../county/by-the-day.ts';
import type { Heading, Showing } from '../county/showing.ts';
import { hasStep } from '../kernel/available.ts';
import { planKindWords } from '../words/plan.ts';
import type { AnnualPlanEvent } from './areas.ts';
import { planDeadlines } from './deadlines/deadlines.ts';
import { owedInPlan, planNextStep } from './next-step.ts';
import { opened, type Plan } from './plan.ts';
import { projectPlan } from './project.ts';
import { planStatusWords, statusOfPlan } from './status.ts';
import { PlanView } from './view.ts';
import { showsPlanEvent } from './visibility/history.ts';
import {
  planScopeFacts,
  readablePlans,
  seesDraft,
  seesEveryTopic,
} from './visibility/visibility.ts';
import { annualPlanWorkflow } from './workflow.ts';

const headingOf = (state: Plan): Heading => {
  const { title, kind, year, openedOn: beganOn, closedOn } = opened(state);
  const status = statusOfPlan(state);
  return { title, status, kind, year, beganOn, ...(closedOn ? { endedOn: closedOn } : {}) };
};

/** The statuses, view, readers, history, deadlines and next step of annual plans, for a gateway. */
export const annualPlanShowing: Showing<Plan, AnnualPlanEvent, typeof PlanView> = shownByTheDay({
  statuses: planStatusWords,
  kinds: planKindWords,
  view: PlanView,
  readable: readablePlans,
  scopeFacts: planScopeFacts,
  heading: headingOf,
  project: (state, actor, { register }) => projectPlan(opened(state), actor, register),
  showsEvent: (event, state, actor, { register }) =>
    state.stage !== 'none' && showsPlanEvent(event, state, actor, register),
  showsEveryEvent: seesEveryTopic,
  showsAction: ({ command, part }, _state, actor) => {
    const isTheirs = hasStep(annualPlanWorkflow, command, actor.role);
    // The actions on topics would tell that there are topics, and how many.
    return part === 'topic' ? seesEveryTopic(actor) || isTheirs : seesDraft(actor) || isTheirs;
  },
  nextStep: planNextStep,
  owed: (plan, _actor, context) => owedInPlan(plan, context),
  showsSteps: (_state, actor) => seesDraft(actor),
  deadlines: planDeadlines,
  warnings: ({ plan: { periods } }) => periods,
});
