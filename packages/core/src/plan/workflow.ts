import { checked } from '../kernel/check.ts';
import type { Workflow } from '../kernel/workflow.ts';
import { roleWords } from '../words/county.ts';
import { amendmentTable } from './amendment/table.ts';
import type { AnnualPlanCommand } from './areas.ts';
import { itemTable } from './item/table.ts';
import { matterTable } from './matter/table.ts';
import type { Plan, PlanContext } from './plan.ts';
import { caseTable } from './procedure/table.ts';
import { topicTable } from './topic/table.ts';
import { mayReadThePlan } from './visibility/access.ts';

/** How an annual plan moves, row by row. */
export const annualPlanWorkflow: Workflow<Plan, AnnualPlanCommand, PlanContext> = checked({
  subject: 'annual_plan',
  title: { zh: '年度计划', en: 'Annual plan' },
  roles: roleWords,
  access: mayReadThePlan,
  tables: [caseTable, topicTable, itemTable, amendmentTable, matterTable],
});
