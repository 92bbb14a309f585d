import { checked } from '../kernel/check.ts';
import type { Workflow } from '../kernel/workflow.ts';
import { roleWords } from '../words/county.ts';
import { mayReadSupervision } from './access.ts';
import { adviceTable, deliveryTable } from './advice/table.ts';
import { appraisalTable } from './appraisal/table.ts';
import type { SupervisionCommand } from './areas.ts';
import { briefingTable, visitTable } from './fieldwork/table.ts';
import { rectificationTable } from './rectification/table.ts';
import type { SupervisionContext, SupervisionState } from './supervision.ts';
import { supervisionCaseTable } from './table.ts';

/** The tables of a supervision. A supervised unit can do only what has a row for its role. */
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
