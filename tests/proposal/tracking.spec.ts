import {
  stateCouncilCalendar as calendar,
  day,
  deadlinesOf,
  filingOf,
  nextStepOf,
  type ProposalEvent,
  showsEvent,
  speaksFor,
  standingPromises,
  statusOfProposal,
  visibilityOfProposal,
  visibleLookBacks,
  visiblePromises,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { nextSession, nextTerm } from '../support/county.ts';
import { sentBack } from '../support/facts.ts';
import {
  foundBroken,
  lookedBack,
  lowered,
  promiseConfirmed,
  promiseMade,
  promiseSentBack,
  repliedWithPromise,
  reportedKept,
  reportedNotKept,
  reportedRescheduled,
  toPromise,
  toPromised,
  toResolved,
  toTracking,
  withTwoPromises,
} from '../support/promise-facts.ts';
import { as, given, on } from '../support/scenario.ts';
import { registerAfter, standing, taken } from '../support/standing.ts';

const health = as('handling_unit', 'health-bureau');
const until = (by: string) => ({ by: day(by), version: 1 });
const unitOwes = (kind: string, by: string) => ({
  party: 'handling_unit',
  who: ['health-bureau'],
  kind: `proposal.${kind}`,
  due: until(by),
});
const officeOwes = (by: string) => ({
  party: 'supervising_office',
  who: [],
  kind: 'proposal.confirmPromise',
  due: until(by),
});
const owed = (events: readonly ProposalEvent[], register = registerAfter()) =>
  nextStepOf(standing(...events), day('2026-06-01'), register, calendar);
const twoPromises = toTracking.map((event) =>
  event.type === 'ReplySubmitted' ? withTwoPromises : event,
);

describe('办结之后的跟踪办理', () => {
  it.each([
    ['a promise', toTracking, unitOwes('promise', '2026-10-30')],
    ['the earlier of two promises', twoPromises, unitOwes('promise', '2026-10-30')],
    ['a report', [...toTracking, reportedKept], officeOwes('2026-11-03')],
    [
      'a report beside a promise for later',
      [...twoPromises, reportedKept],
      officeOwes('2026-11-03'),
    ],
    [
      'a report that was sent back',
      [...toTracking, reportedKept, promiseSentBack],
      unitOwes('promise', '2026-10-30'),
    ],
    [
      'a promise that was postponed',
      [...toTracking, reportedRescheduled, promiseConfirmed],
      unitOwes('promise', '2027-03-31'),
    ],
    [
      'the second promise once the first was kept',
      [...twoPromises, reportedKept, promiseConfirmed],
      unitOwes('promise', '2026-12-31'),
    ],
    [
      'a new promise after a look-back',
      [...toResolved, lookedBack, lowered],
      unitOwes('makePromise', '2026-07-20'),
    ],
    [
      'what was promised after a look-back',
      [...toResolved, lookedBack, lowered, promiseMade],
      unitOwes('promise', '2026-12-31'),
    ],
  ])('one party owes the next step: %s', (_what, events, step) => {
    expect(owed(events)).toEqual(step);
    expect(statusOfProposal(standing(...events))).toBe('tracking');
  });

  it.each([
    ['was kept', [...toTracking, reportedKept, promiseConfirmed]],
    ['was explained', [...toTracking, reportedNotKept, promiseConfirmed]],
    ['was found broken', [...toTracking, foundBroken]],
    ['was never made', toResolved],
  ])('ends when the promise %s', (_how, events) => {
    expect(owed(events)).toBeUndefined();
    expect(statusOfProposal(standing(...events))).toBe('closed');
  });

  it('waits for the main line while the case is open', () =>
    expect(owed([...toPromise])?.kind).toBe('proposal.close'));
});

describe('承诺事项的期限', () => {
  const table = (events: readonly ProposalEvent[]) =>
    deadlinesOf(standing(...events), registerAfter(), calendar, day('2026-12-01'))
      .filter(({ kind }) => /promise/i.test(kind))
      .map(({ kind, target, start, due, recorded, doneOn }) => {
        expect(recorded).toBe(due);
        return [kind.replace('proposal.', ''), target, start, due, doneOn ?? 'open'].join(' ');
      });

  it('does not run before the reply was delivered', () =>
    expect(table([...toPromised])).toEqual([]));

  it('is the day the reply named, from its delivery', () =>
    expect(table([...toPromise])).toEqual(['promise R1-P1 2026-04-22 2026-10-30 open']));

  it('ends with the report, which is confirmed within ten working days', () =>
    expect(table([...toTracking, reportedKept])).toEqual([
      'promise R1-P1 2026-04-22 2026-10-30 2026-10-20',
      'confirmPromise R1-P1 2026-10-20 2026-11-03 open',
    ]));

  it('runs on when the report was sent back', () =>
    expect(table([...toTracking, reportedKept, promiseSentBack])).toEqual([
      'promise R1-P1 2026-04-22 2026-10-30 open',
      'confirmPromise R1-P1 2026-10-20 2026-11-03 2026-10-26',
    ]));

  it('shows both days of a promise that was postponed', () =>
    expect(table([...toTracking, reportedRescheduled, promiseConfirmed])).toEqual([
      'promise R1-P1 2026-04-22 2026-10-30 2026-10-20',
      'promise R1-P1 2026-10-26 2027-03-31 open',
      'confirmPromise R1-P1 2026-10-20 2026-11-03 2026-10-26',
    ]));

  it('ends when the promise is found broken', () =>
    expect(table([...toTracking, foundBroken])).toEqual([
      'promise R1-P1 2026-04-22 2026-10-30 2026-11-02',
    ]));

  it('gives ten working days to promise anew after a look-back', () =>
    expect(table([...toResolved, lookedBack, lowered])).toEqual([
      'makePromise R1 2026-07-06 2026-07-20 open',
    ]));

  it('counts what was promised anew from that day', () =>
    expect(table([...toResolved, lookedBack, lowered, promiseMade])).toEqual([
      'promise R1-P1 2026-07-20 2026-12-31 open',
      'makePromise R1 2026-07-06 2026-07-20 2026-07-20',
    ]));
});

describe('换届', () => {
  const late = {
    ...repliedWithPromise,
    promises: [{ id: 'R1-P1', text: '更新设备。', due: until('2027-06-30'), stage: 'open' }],
  } as const;
  const carried = toTracking.map((event) => (event.type === 'ReplySubmitted' ? late : event));
  const reported = { ...reportedKept, on: day('2027-03-01'), confirmBy: until('2027-03-15') };

  it('leaves the promise owed in the new term', () =>
    expect(owed(carried, registerAfter(nextTerm, nextSession))).toEqual(
      unitOwes('promise', '2027-06-30'),
    ));

  it('lets the unit report to the new term', () =>
    given(...carried)
      .inCounty(nextTerm, nextSession)
      .when(
        { type: 'ReportPromiseKept', promise: 'R1-P1', text: reported.text },
        on('2027-03-01', 'handling_unit', 'health-bureau'),
      )
      .yields(reported));

  it('lets the office confirm in the new term', () =>
    given(...carried, reported)
      .inCounty(nextTerm, nextSession)
      .when({ type: 'ConfirmPromise', promise: 'R1-P1' }, on('2027-03-02', 'supervising_office'))
      .yields({ type: 'PromiseConfirmed', on: '2027-03-02' }));

  it('leaves the proposal its term and its number', () => {
    const after = taken(...carried, reported, { ...promiseConfirmed, on: day('2027-03-02') });
    expect([after.receipt.term, after.receipt.session, filingOf(after)?.number]).toEqual([
      11, 5, 1,
    ]);
  });
});

describe('谁看得到承诺', () => {
  const seen = (who: typeof health, ...events: readonly ProposalEvent[]) => {
    const state = taken(...events);
    const view = visibilityOfProposal(state, who, day('2026-10-21'));
    return visiblePromises(state, view).map(({ id, stage, stands, reports = [] }) => [
      id,
      stage,
      stands,
      reports.length,
    ]);
  };
  const stranger = as('member', 'm3');
  const everyone = as('public');

  it.each([
    ['another member', stranger],
    ['the proposer', as('member', 'm1')],
  ])('whoever sees the delivered reply: %s', (_who, actor) => {
    expect(seen(actor, ...toPromised)).toEqual([]);
    expect(seen(actor, ...toPromise)).toEqual([['R1-P1', 'open', true, 0]]);
  });

  it('not the public, before the reply is published', () =>
    expect(seen(as('public'), ...toPromise)).toEqual([]));

  it('those who approve a reply see what it would promise', () =>
    expect(seen(as('supervising_office'), ...toPromised)).toEqual([['R1-P1', 'open', false, 0]]));

  it('a version that was sent back promises nothing', () =>
    expect(standingPromises(taken(...toPromised, sentBack))).toEqual([]));

  it('a report is for those who handle the case until it is confirmed', () => {
    const events = [...toTracking, reportedKept];
    expect(seen(health, ...events)).toEqual([['R1-P1', 'kept_reported', true, 1]]);
    expect(seen(stranger, ...events)).toEqual([['R1-P1', 'open', true, 0]]);
    expect(seen(stranger, ...events, promiseConfirmed)).toEqual([['R1-P1', 'kept', true, 1]]);
  });

  it.each([
    [reportedKept, false],
    [promiseSentBack, false],
    [lookedBack, false],
    [lowered, false],
    [promiseConfirmed, true],
    [foundBroken, true],
    [promiseMade, true],
  ])('the history shows the public $type: %s', (event, shown) => {
    const view = visibilityOfProposal(taken(...toTracking), everyone, day('2026-10-21'));
    expect(showsEvent(event, view, everyone)).toBe(shown);
  });

  it('a look-back is for those concerned', () => {
    const state = taken(...toResolved, lookedBack);
    const shown = (actor: typeof health) =>
      visibleLookBacks(state, visibilityOfProposal(state, actor, day('2026-07-03'))).length;
    expect([shown(health), shown(as('member', 'm1')), shown(everyone)]).toEqual([1, 1, 0]);
  });
});

describe('谁代表承办单位', () => {
  const [assignment] = taken(...toTracking).assignments;

  it.each([
    ['an officer of the unit', health, true],
    ['an officer of another unit', as('handling_unit', 'roads-bureau'), false],
    ['the office', as('supervising_office'), false],
  ])('the unit that has the assignment: %s', (_who, actor, speaks) =>
    expect(speaksFor(assignment, { actor, register: registerAfter() })).toBe(speaks),
  );
});
