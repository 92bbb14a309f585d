import { playedBy } from '../kernel/area.ts';
import type { Subject } from '../kernel/subject.ts';
import { referenceToItem, referenceToPlan } from '../lineage/plans.ts';
import { type AnnualPlanCommand, type AnnualPlanEvent, areas } from './areas.ts';
import { evidenceNamed } from './item/evidence.ts';
import { itemsOf, type Plan, type PlanContext } from './plan.ts';
import { annualPlanWorkflow } from './workflow.ts';

/** 年度计划 as a subject. */
export const annualPlan: Subject<Plan, AnnualPlanCommand, AnnualPlanEvent, PlanContext> = {
  name: 'annual_plan',
  ...playedBy(areas, annualPlanWorkflow),
  initial: { stage: 'none' },
  othersNamed: (command) => {
    if (command.type === 'RecordItemCarriedOut')
      return evidenceNamed(command).map(({ subject, id }) => ({ subject, caseId: id }));
    const before = 'carriedOverFrom' in command ? command.carriedOverFrom : undefined;
    return before ? [{ subject: 'annual_plan', caseId: before.plan }] : [];
  },
  references: (state) =>
    state.stage === 'none'
      ? []
      : itemsOf(state).flatMap(({ carriedOverFrom: before }) =>
          before ? [referenceToPlan(before), referenceToItem(before)] : [],
        ),
};
