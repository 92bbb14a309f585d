import { clocksOf, type RunningClock } from '../county/clocks.ts';
import type { CaseDeadline } from '../county/deadline.ts';
import type { ViewContext } from '../county/showing.ts';
import type { CountyProfile } from '../profile/profile.ts';
import type { Tracking, TrackingReport } from './tracking.ts';

/** Which deadline it is: the name of its period in the profile. */
export type TrackingClock = Exclude<
  keyof CountyProfile['tracking']['periods'],
  'firstWarning' | 'secondWarning'
>;

/** The deadlines of the report of a year, counted from the county's profile. */
export const trackingClocks = clocksOf<TrackingClock>(
  'tracking',
  {
    collect: {
      title: { zh: '纳入督办期限', en: 'taking up of follow-ups' },
      startFact: { zh: '启动年度报告', en: 'the report opened' },
    },
    drawUp: {
      title: { zh: '起草报告期限', en: 'drawing up' },
      startFact: { zh: '结束纳入或退回修改', en: 'the collection closed, or the report returned' },
    },
    approve: {
      title: { zh: '主席会议审定期限', en: 'approval' },
      startFact: { zh: '起草报告', en: 'the report drawn up' },
    },
    send: {
      title: { zh: '报送期限', en: 'sending to the Party committee and the government' },
      startFact: { zh: '主席会议审定', en: 'approval' },
    },
    name: {
      title: { zh: '确定全体会议期限', en: 'naming of the session' },
      startFact: { zh: '报送县委、县政府', en: 'sent to both' },
    },
    print: {
      title: { zh: '印发期限', en: 'printing' },
      startFact: { zh: '全体会议开幕', en: 'the opening of the plenary session' },
      backward: true,
    },
    close: {
      title: { zh: '报告办结期限', en: 'closing' },
      startFact: { zh: '印发全体委员', en: 'the report printed' },
    },
  },
  ({ tracking: { periods } }) => periods,
);

type Running = RunningClock<TrackingClock>;

const ofDraft = ({
  id: target,
  collected,
  drafting,
  draft,
  ...rest
}: TrackingReport): Running[] => [
  {
    kind: 'collect',
    target,
    start: rest.openedOn,
    due: rest.collectBy,
    doneOn: collected?.on,
  },
  ...(drafting
    ? [
        {
          kind: 'drawUp',
          target,
          start: drafting.since,
          due: drafting.drawUpBy,
          doneOn: draft?.on,
        } as const,
      ]
    : []),
  ...(draft
    ? [
        {
          kind: 'approve',
          target,
          start: draft.on,
          due: draft.approveBy,
          doneOn: rest.approval?.on,
        } as const,
      ]
    : []),
];

const ofSending = (state: TrackingReport): Running[] => {
  const { id: target, approval, naming, plenary, printed, closedOn } = state;
  return [
    ...(approval
      ? [
          {
            kind: 'send',
            target,
            start: approval.on,
            due: approval.sendBy,
            doneOn: naming?.since,
          } as const,
        ]
      : []),
    ...(naming
      ? [
          {
            kind: 'name',
            target,
            start: naming.since,
            due: naming.nameBy,
            doneOn: plenary?.namedOn,
          } as const,
        ]
      : []),
    ...(plenary
      ? [
          {
            kind: 'print',
            target,
            start: plenary.opensOn,
            due: plenary.printBy,
            doneOn: printed?.on,
          } as const,
        ]
      : []),
    ...(printed
      ? [
          {
            kind: 'close',
            target,
            start: printed.on,
            due: printed.closeBy,
            doneOn: closedOn,
          } as const,
        ]
      : []),
  ];
};

/** The deadlines of a report as its facts record them, in the order in which they are kept. */
export const runningIn = (state: Tracking): readonly Running[] =>
  state.stage === 'none' ? [] : [...ofDraft(state), ...ofSending(state)];

/** Where the due days of a report lie. */
export const recordedIn = (state: Tracking) => trackingClocks.recorded(runningIn(state));

/** Every deadline of a report with its certificate. */
export const trackingDeadlines = (
  state: Tracking,
  { register, calendar }: Pick<ViewContext, 'register' | 'calendar'>,
): readonly CaseDeadline[] => trackingClocks.certified(runningIn(state), register, calendar);
