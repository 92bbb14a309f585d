import { checked } from '../kernel/check.ts';
import type { Workflow } from '../kernel/workflow.ts';
import { roleWords } from '../words/county.ts';
import { mayReadGroup } from './access.ts';
import { groupTable } from './appointment/table.ts';
import type { SupervisorGroupCommand } from './areas.ts';
import { candidateTable } from './candidacy/table.ts';
import type { SupervisorGroupContext, SupervisorGroupState } from './group.ts';
import { seatTable } from './seat/table.ts';

/** How a group of supervisors moves, row by row; no row is a unit's. */
export const supervisorGroupWorkflow: Workflow<
  SupervisorGroupState,
  SupervisorGroupCommand,
  SupervisorGroupContext
> = checked({
  subject: 'supervisor_group',
  title: { zh: '民主监督员小组', en: 'Group of supervisors' },
  roles: roleWords,
  access: mayReadGroup,
  tables: [groupTable, candidateTable, seatTable],
});
