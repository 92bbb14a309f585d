import type { Assignment } from '../parts/assignment.ts';
import { office, partRows } from '../table.ts';
import * as remind from './rules.ts';

/** Rows of the assignment: the unit is reminded of its reply. */
// biome-ignore format: a table is read by its columns
export const reminderRows = partRows<Assignment>()([
  { from: 'offered',  on: 'RemindUnit', to: 'offered',  by: office, within: ['filed', 'merged'], rules: [remind.remindedWhileOutstanding, remind.remindedWhenNearlyDue, remind.remindedInOrder] },
  { from: 'accepted', on: 'RemindUnit', to: 'accepted', by: office, within: ['filed', 'merged'], rules: [remind.remindedWhileOutstanding, remind.remindedWhenNearlyDue, remind.remindedInOrder] },
]);
