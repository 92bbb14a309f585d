import { clocksOf, type RunningClock } from '../county/clocks.ts';
import type { CaseDeadline } from '../county/deadline.ts';
import type { CountyProfile } from '../county/profile.ts';
import type { Around } from '../county/showing.ts';
import type { MonitoringReport } from './monitoring.ts';

/** Which deadline it is: the name of its period in the profile. */
export type MonitoringClock = Exclude<
  keyof CountyProfile['monitoring']['periods'],
  'firstWarning' | 'secondWarning'
>;

/** The deadlines of a matter, counted from the county's profile. */
export const monitoringClocks = clocksOf<MonitoringClock>(
  'monitoring',
  {
    assign: {
      title: { zh: '交办期限', en: 'assignment' },
      startFact: { zh: '反映事项', en: 'the report' },
    },
    returnReport: {
      title: { zh: '退回期限', en: 'return of the matter' },
      startFact: { zh: '交办', en: 'assignment' },
    },
    handle: {
      title: { zh: '办理反馈期限', en: 'feedback of the unit' },
      startFact: { zh: '交办或重新办理', en: 'assignment, or another round' },
    },
    rate: {
      title: { zh: '评价期限', en: 'rating' },
      startFact: { zh: '反馈办理情况', en: 'feedback' },
    },
    close: {
      title: { zh: '办结期限', en: 'closing' },
      startFact: { zh: '评价或评价期满', en: 'rating, or the end of its window' },
    },
  },
  ({ monitoring: { periods } }) => periods,
);

/** Every deadline of a matter with its certificate. */
export const monitoringDeadlines = (
  state: MonitoringReport,
  { register, calendar }: Pick<Around, 'register' | 'calendar'>,
): readonly CaseDeadline[] => {
  if (state.stage === 'none') return [];
  const { stage, id: target, reportedOn, assignBy, assignment, referral, rounds } = state;
  const running: readonly RunningClock<MonitoringClock>[] = [
    {
      kind: 'assign',
      target,
      start: reportedOn,
      due: assignBy,
      doneOn: assignment?.on ?? referral?.on,
    },
    ...(assignment
      ? [
          {
            kind: 'handle',
            target,
            start: assignment.handleFrom,
            due: assignment.handleBy,
            doneOn: stage === 'fed_back' || stage === 'closed' ? rounds.at(-1)?.on : undefined,
          } as const,
        ]
      : []),
    ...rounds.map(
      ({ on: start, rateBy: due, rating }): RunningClock<MonitoringClock> => ({
        kind: 'rate',
        target,
        start,
        due,
        doneOn: rating?.on,
      }),
    ),
  ];
  return monitoringClocks.certified(running, register, calendar);
};
