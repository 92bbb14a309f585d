import type { Assignment } from '../parts/assignment.ts';
import { office, partRows } from '../table.ts';
import * as clock from './rules.ts';

/** Rows of the assignment: its clock is stopped and runs again. */
// biome-ignore format: a table is read by its columns
export const clockRows = partRows<Assignment>()([
  { from: 'accepted', on: 'PauseClock',  to: 'accepted', by: office, within: ['filed', 'merged'], rules: [clock.clockMayStop, clock.replyIsOutstanding, clock.clockIsRunning, clock.stoppedBeforeExpiry, clock.noExtensionPending] },
  { from: 'accepted', on: 'ResumeClock', to: 'accepted', by: office, within: ['filed', 'merged'], rules: [clock.clockIsStopped] },
]);
