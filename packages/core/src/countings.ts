import type { Register } from './county/register.ts';
import type { Calendar } from './kernel/calendar.ts';
import type { Counting } from './kernel/counting.ts';
import { monitoringCounting } from './monitoring/counting.ts';
import { proposalCounting } from './proposal/statistics/counting.ts';
import type { States, SubjectName } from './subjects.ts';

/** What a case is judged by when it is counted, beside the day. */
export interface CountingContext {
  readonly register: Register;
  readonly calendar: Calendar;
}

/** How the cases of each subject are counted that reports count. */
export const countings: Readonly<{
  [Name in SubjectName]?: Counting<States[Name], CountingContext>;
}> = { proposal: proposalCounting, monitoring_report: monitoringCounting };
