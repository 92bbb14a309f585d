import type { RunningClock } from '../county/clocks.ts';
import type { CaseDeadline } from '../county/deadline.ts';
import type { ViewContext } from '../county/showing.ts';
import type { CalendarDay } from '../kernel/day.ts';
import { fixedDeadlineOf } from '../kernel/fixed-day.ts';
import { decided } from '../law/instruments.ts';
import type { AgreedItem } from './agreed/agreed.ts';
import { type GrassrootsClock, grassrootsClocks } from './clocks.ts';
import { type Grassroots, type GrassrootsConsultation, lastItemEndedOn } from './grassroots.ts';

type Running = RunningClock<GrassrootsClock>;

const untilSession = (state: GrassrootsConsultation): readonly Running[] => {
  const { id: target, accepted, called, referral, ended } = state;
  const screened = accepted?.on ?? referral?.on;
  return [
    { kind: 'screen', target, start: state.raisedOn, due: state.screenBy, doneOn: screened },
    ...(accepted
      ? [
          {
            kind: 'prepare' as const,
            target,
            start: accepted.on,
            due: accepted.prepareBy,
            doneOn: called?.calledOn ?? ended?.on,
          },
        ]
      : []),
    ...(called
      ? [
          {
            kind: 'notice' as const,
            target,
            start: called.heldOn,
            due: called.noticeBy,
            doneOn: called.calledOn,
          },
        ]
      : []),
  ];
};

const ofItem = (item: AgreedItem, listedOn: CalendarDay): readonly Running[] => [
  ...(item.own
    ? [
        {
          kind: 'ownDecision' as const,
          target: item.id,
          start: listedOn,
          due: item.own.due,
          doneOn: item.own.recordedOn ?? item.ended?.on,
        },
      ]
    : []),
  ...item.reports.map(({ on: start, rateBy: due, ratedOn: doneOn }) => ({
    kind: 'rate' as const,
    target: item.id,
    start,
    due,
    doneOn,
  })),
];

const afterSession = (state: GrassrootsConsultation): readonly Running[] => {
  const { id: target, listBy, listedOn, ended, feedbackBy, feedback, recordedOn } = state;
  const over = lastItemEndedOn(state);
  return [
    ...(listBy && recordedOn
      ? [
          {
            kind: 'list' as const,
            target,
            start: recordedOn,
            due: listBy,
            doneOn: listedOn ?? ended?.on,
          },
        ]
      : []),
    ...(listedOn ? state.agreed.flatMap((item) => ofItem(item, listedOn)) : []),
    ...(over && feedbackBy
      ? [{ kind: 'feedback' as const, target, start: over, due: feedbackBy, doneOn: feedback?.on }]
      : []),
    ...(feedback
      ? [
          {
            kind: 'close' as const,
            target,
            start: feedback.on,
            due: feedback.closeBy,
            doneOn: ended?.on,
          },
        ]
      : []),
  ];
};

const named = (
  state: GrassrootsConsultation,
  calendar: ViewContext['calendar'],
): readonly CaseDeadline[] => {
  const { called, held, ended } = state;
  const session = called && {
    kind: 'grassroots.hold',
    title: { zh: '协商会召开日期', en: 'day of the session' },
    start: called.calledOn,
    startFact: { zh: '召集协商会', en: 'the session called' },
    due: called.heldOn,
    basis: decided('协商会按通知的日期召开'),
  };
  const heldOn = held?.on ?? ended?.on;
  return [
    ...(session
      ? [
          {
            ...fixedDeadlineOf(session, calendar),
            target: state.id,
            recorded: session.due,
            ...(heldOn ? { doneOn: heldOn } : {}),
          },
        ]
      : []),
    ...state.agreed.map((item) => itemDeadline(item, calendar)),
  ];
};

const itemDeadline = (
  { id: target, due, since: start, reports, stage, ended }: AgreedItem,
  calendar: ViewContext['calendar'],
): CaseDeadline => {
  const doneOn = stage === 'open' ? undefined : (reports.at(-1)?.on ?? ended?.on);
  return {
    ...fixedDeadlineOf(
      {
        kind: 'grassroots.item',
        title: { zh: '清单事项办理期限', en: 'agreed item' },
        start,
        startFact: { zh: '列入清单或退回办理', en: 'listed, or sent back' },
        due: due.by,
        basis: decided('办理期限由成果清单写明,不因休息日顺延'),
      },
      calendar,
    ),
    target,
    recorded: due.by,
    ...(doneOn ? { doneOn } : {}),
  };
};

const runningIn = (state: Grassroots): readonly Running[] =>
  state.stage === 'none' ? [] : [...untilSession(state), ...afterSession(state)];

/** Where the due days of a grass-roots consultation lie that are counted. */
export const recordedIn = (state: Grassroots) => grassrootsClocks.recorded(runningIn(state));

/** Every deadline of a grass-roots consultation with its certificate. */
export const grassrootsDeadlines = (
  state: Grassroots,
  { register, calendar }: ViewContext,
): readonly CaseDeadline[] =>
  state.stage === 'none'
    ? []
    : [
        ...grassrootsClocks.certified(runningIn(state), register, calendar),
        ...named(state, calendar),
      ];
