import type { Subject } from '../kernel/subject.ts';
import { tieToItem, tieToPlan } from '../lineage/plans.ts';
import { type AnnualPlanCommand, annualPlanCommands } from './commands.ts';
import { decideAnnualPlan } from './decide.ts';
import { deedsNamed } from './deeds.ts';
import type { AnnualPlanEvent } from './events.ts';
import { evolveAnnualPlan } from './evolve.ts';
import { itemsOf, type Plan, type PlanContext } from './plan.ts';
import { annualPlanWorkflow } from './workflow.ts';

/** 年度计划 as a subject. */
export const annualPlan: Subject<Plan, AnnualPlanCommand, AnnualPlanEvent, PlanContext> = {
  name: 'annual_plan',
  commands: annualPlanCommands,
  workflow: annualPlanWorkflow,
  initial: { stage: 'none' },
  decide: decideAnnualPlan,
  evolve: evolveAnnualPlan,
  othersNamed: (command) => {
    if (command.type === 'RecordItemCarriedOut')
      return deedsNamed(command).map(({ subject, id }) => ({ subject, caseId: id }));
    const before = 'carriedOverFrom' in command ? command.carriedOverFrom : undefined;
    return before ? [{ subject: 'annual_plan', caseId: before.plan }] : [];
  },
  ties: (state) =>
    state.stage === 'none'
      ? []
      : itemsOf(state).flatMap(({ carriedOverFrom: before }) =>
          before ? [tieToPlan(before), tieToItem(before)] : [],
        ),
};
