import { clocksOf } from '../county/clocks.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';

const cards = {
  select: {
    title: { zh: '协商监督员人选期限', en: 'selection of supervisors' },
    startFact: { zh: '开始选聘或退回人选', en: 'selection opened' },
  },
  approve: {
    title: { zh: '县委同意人选期限', en: 'agreement of the county Party committee' },
    startFact: { zh: '报送人选', en: 'names submitted' },
  },
  issue: {
    title: { zh: '颁发聘书期限', en: 'letters of appointment' },
    startFact: { zh: '县委同意人选', en: 'names agreed to' },
  },
  vacancy: {
    title: { zh: '登记空缺期限', en: 'record of a vacancy' },
    startFact: { zh: '监督员资格终止', en: 'supervisor counts no longer' },
  },
  replace: {
    title: { zh: '补选监督员期限', en: 'replacement' },
    startFact: { zh: '监督员空缺', en: 'seat vacated' },
  },
  dissolve: {
    title: { zh: '解散小组期限', en: 'dissolution of the group' },
    startFact: { zh: '聘期届满', en: 'end of the term' },
  },
} as const;

/** Which periods of a group of supervisors the county fixes. */
export type SupervisorsPeriod = keyof typeof cards;

/** The deadlines of a group of supervisors, counted from the county's profile. */
export const supervisorClocks = clocksOf<SupervisorsPeriod>(
  'supervisors',
  cards,
  ({ supervisors }) => supervisors.periods,
);

/** A deadline as it runs: begun by one fact, ended by another. */
export interface SupervisorsClock {
  readonly kind: SupervisorsPeriod;
  readonly target: string;
  readonly start: CalendarDay;
  readonly due: Due;
  readonly doneOn?: CalendarDay;
}
