import { type ClockCard, clocksOf, type RunningClock } from '../county/clocks.ts';
import type { CaseDeadline } from '../county/deadline.ts';
import type { ViewContext } from '../county/showing.ts';
import type { CountyProfile } from '../profile/profile.ts';
import { type MatterClass, matterClasses } from '../words/monitoring.ts';
import type { MonitoringReport } from './monitoring.ts';

type Periods = CountyProfile['monitoring']['periods'];

/** Which deadline it is: where its period stands in the profile. */
export type MonitoringClock =
  | Exclude<keyof Periods, 'handle' | 'firstWarning' | 'secondWarning'>
  | `handle.${MatterClass}`;

type Handling = Extract<MonitoringClock, `handle.${string}`>;

const byClass = <Of>(of: (one: MatterClass) => Of): Readonly<Record<Handling, Of>> =>
  Object.fromEntries(matterClasses.map((one) => [`handle.${one}`, of(one)])) as Record<
    Handling,
    Of
  >;

const handling: ClockCard = {
  title: { zh: '办理反馈期限', en: 'feedback of the unit' },
  startFact: { zh: '交办或重新办理', en: 'assignment, or another round' },
};

/** The deadlines of a matter, counted from the county's profile. */
export const monitoringClocks = clocksOf<MonitoringClock>(
  'monitoring',
  {
    assign: {
      title: { zh: '交办期限', en: 'assignment' },
      startFact: { zh: '反映事项', en: 'the report' },
    },
    refer: {
      title: { zh: '转有关渠道期限', en: 'referral' },
      startFact: { zh: '认定事项性质', en: 'its nature recorded' },
    },
    returnReport: {
      title: { zh: '退回期限', en: 'return of the matter' },
      startFact: { zh: '交办', en: 'assignment' },
    },
    ...byClass(() => handling),
    rate: {
      title: { zh: '评价期限', en: 'rating' },
      startFact: { zh: '反馈办理情况', en: 'feedback' },
    },
    close: {
      title: { zh: '办结期限', en: 'closing' },
      startFact: { zh: '评价或评价期满', en: 'rating, or the end of its window' },
    },
  },
  ({ monitoring: { periods } }) => ({ ...periods, ...byClass((one) => periods.handle[one]) }),
);

const runningIn = (state: MonitoringReport): readonly RunningClock<MonitoringClock>[] => {
  if (state.stage === 'none') return [];
  const { stage, id: target, reportedOn, assignBy, assignment, referral, rounds } = state;
  const { nature, merged } = state;
  const isAnswered = stage === 'fed_back' || stage === 'closed';
  const running: readonly (RunningClock<MonitoringClock> | undefined)[] = [
    {
      kind: 'assign',
      target,
      start: reportedOn,
      due: assignBy,
      doneOn: assignment?.on ?? referral?.on ?? merged?.on,
    },
    nature?.referBy && {
      kind: 'refer',
      target,
      start: nature.on,
      due: nature.referBy,
      doneOn: referral?.on,
    },
    assignment && {
      kind: `handle.${assignment.matterClass}`,
      target,
      start: assignment.handleFrom,
      due: assignment.handleBy,
      doneOn: isAnswered ? rounds.at(-1)?.on : referral?.on,
    },
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
  return running.filter((one) => one !== undefined);
};

/** Where the due days of a matter lie. */
export const recordedIn = (state: MonitoringReport) => monitoringClocks.recorded(runningIn(state));

/** Every deadline of a matter with its certificate. */
export const monitoringDeadlines = (
  state: MonitoringReport,
  { register, calendar }: Pick<ViewContext, 'register' | 'calendar'>,
): readonly CaseDeadline[] => monitoringClocks.certified(runningIn(state), register, calendar);
