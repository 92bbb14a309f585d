import { roleWords } from '../county/actor.ts';
import { checked } from '../kernel/check.ts';
import type { Workflow } from '../kernel/workflow.ts';
import { mayReadSupervision } from './access.ts';
import { adviceTable, deliveryTable } from './advice/table.ts';
import { appraisalTable } from './appraisal/table.ts';
import type { SupervisionCommand } from './areas.ts';
import { supervisionCaseTable } from './case.table.ts';
import { briefingTable, visitTable } from './fieldwork/table.ts';
import { rectificationTable } from './rectification/table.ts';
import type { SupervisionContext, SupervisionState } from './supervision.ts';

/** How a supervision moves, row by row: what a unit has no row for, it cannot do. */
export const supervisionWorkflow: Workflow<
  SupervisionState,
  SupervisionCommand,
  SupervisionContext
> = checked({
  subject: 'supervision',
  title: { zh: '民主监督', en: 'Supervision' },
  roles: roleWords,
  access: mayReadSupervision,
  tables: [
    supervisionCaseTable,
    briefingTable,
    visitTable,
    adviceTable,
    deliveryTable,
    rectificationTable,
    appraisalTable,
  ],
});
