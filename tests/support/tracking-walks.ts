import {
  type CountyEvent,
  day,
  fold,
  instruction,
  type Tracking,
  type TrackingCommand,
  type TrackingEvent,
  trackingReport,
  trackingShowing,
} from '@xieshang/core';
import type { Walked, Wish } from './case-walks.ts';
import { nextSession, nextTerm } from './county.ts';
import { as } from './scenario.ts';
import { registerAfter } from './standing.ts';
import {
  earlier,
  handled,
  justOpened,
  openedEarlier,
  other,
  ours,
  REPORT,
} from './tracking-facts.ts';

const reason = '另有安排。';

/** A second session, for what misses the first. */
const secondSession: CountyEvent = {
  ...nextSession,
  session: {
    ...nextSession.session,
    no: 2,
    opensOn: day('2028-01-10'),
    closesOn: day('2028-01-13'),
    cutOff: '2028-01-12T04:00:00.000Z' as never,
  },
};

const inputs: Readonly<Record<string, (wish: Wish<Tracking>, many: boolean) => readonly object[]>> =
  {
    OpenTrackingReport: () => [{ year: 2026 }],
    // Whoever took up both has nothing to name.
    TakeUpFollowUps: ({ state }, many) =>
      [
        { followUps: [ours] },
        { followUps: [other] },
        { followUps: [ours, other] },
        ...(many ? [{ followUps: [earlier] }, { followUps: ['i9'] }] : []),
      ].filter(() => many || state.stage === 'none' || state.followUps.length < 2),
    CloseFollowUpCollection: () => [{}, { reason }],
    DrawUpTrackingReport: () => [{ text: '情况如下。' }],
    ReturnTrackingReport: ({ state }, many) =>
      state.stage !== 'none' && state.returns.length < (many ? 3 : 1) ? [{ reason }] : [],
    SendTrackingReport: () => [{ to: 'party_committee' }, { to: 'government' }],
    NamePlenary: () => [
      { term: 12, session: 1 },
      { term: 12, session: 2 },
    ],
    AnswerTrackingReport: () => [{ text: '已部署落实。' }],
  };

/** The report of a year, to be walked. */
export const trackingWalk = (many: boolean): Walked<Tracking, TrackingCommand, TrackingEvent> => ({
  subject: trackingReport,
  showing: trackingShowing,
  caseId: REPORT,
  begin: day('2026-12-01'),
  actors: [
    as('cppcc_office'),
    as('leadership'),
    as('party_office'),
    as('government_office'),
    as('member', 'm1'),
    as('special_committee', 'economy-committee'),
    as('handling_unit', 'health-bureau'),
    as('handling_unit', 'roads-bureau'),
    as('public'),
  ],
  register: registerAfter(nextTerm, nextSession, secondSession),
  cases: {
    instruction: {
      [ours]: fold(instruction, handled),
      [other]: fold(instruction, justOpened),
      [earlier]: fold(instruction, openedEarlier),
    },
  },
  samples: (wish) =>
    (inputs[wish.type]?.(wish, many) ?? [{}]).map(
      (input) => ({ type: wish.type, ...input }) as TrackingCommand,
    ),
  outline: (state) => {
    if (state.stage === 'none') return state;
    const { stage, followUps, collected, returns, sent, plenary, printed, answers } = state;
    return {
      stage,
      taken: followUps.map(({ followUp }) => followUp).toSorted(),
      leftOut: collected?.leftOut.length,
      returned: returns.length,
      sent: sent.map(({ to }) => to).toSorted(),
      plenary: plenary && [plenary.session, plenary.closesOn],
      late: printed?.late,
      answers: answers.map(({ from }) => from).toSorted(),
      published: state.publishedOn !== undefined,
    };
  },
});
