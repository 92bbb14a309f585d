import {
  stateCouncilCalendar as calendar,
  day,
  type GrassrootsEvent,
  grassrootsShowing,
  huailaiDemoProfile,
  lightAt,
  lightTimesOf,
  startOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  confirmed,
  ownRefusal,
  raised,
  reported,
  returned,
  toAccepted,
  toCalled,
  toEnded,
  toFeedback,
  toFound,
  toHeld,
  toListed,
} from '../../support/grassroots-facts.ts';
import {
  endedWithoutAgreement,
  grassrootsAfter,
  grassrootsAround,
  grassrootsClosed,
  moved,
  ownApproval,
  passedOn,
  referred,
  stopped,
} from '../../support/grassroots-standing.ts';

type Facts = readonly GrassrootsEvent[];
const around = grassrootsAround('2026-06-01');
const deadlines = (facts: Facts) => grassrootsShowing.deadlines(grassrootsAfter(...facts), around);

/** Each deadline with the day it runs from, its last day, and the day on which it was met. */
const running = (facts: Facts) =>
  deadlines(facts).map(({ kind, start, due, doneOn }) => [
    kind.replace('grassroots.', ''),
    start,
    due,
    doneOn,
  ]);

const screened = ['screen', '2026-03-02', '2026-03-09', '2026-03-04'];
const prepared = ['prepare', '2026-03-04', '2026-04-07', '2026-03-11'];
const noticed = ['notice', '2026-03-20', '2026-03-17', '2026-03-11'];

describe('期限从何起算', () => {
  // biome-ignore format: a table is read by its columns
  it.each<[string, Facts, (string | undefined)[][]]>([
    ['a topic that was raised',     [raised],            [['screen', '2026-03-02', '2026-03-09', undefined]]],
    ['one that was referred',       [raised, referred],  [screened]],
    ['one that was accepted',       toFound,             [screened, ['prepare', '2026-03-04', '2026-04-07', undefined]]],
    ['one that was stopped',        [...toAccepted, stopped], [screened, ['prepare', '2026-03-04', '2026-04-07', '2026-03-15']]],
    ['a session that was called',   toCalled,            [screened, prepared, noticed, ['hold', '2026-03-11', '2026-03-20', undefined]]],
    ['one that was moved',          [...toCalled, moved], [screened,
      ['prepare', '2026-03-04', '2026-04-07', '2026-03-19'],
      ['notice', '2026-03-27', '2026-03-24', '2026-03-19'],
      ['hold', '2026-03-19', '2026-03-27', undefined]]],
    ['one that was called off',     [...toCalled, stopped], [screened, prepared, noticed, ['hold', '2026-03-11', '2026-03-20', '2026-03-15']]],
    ['one that was held',           toHeld,              [screened, prepared, noticed,
      ['list', '2026-03-20', '2026-03-31', undefined],
      ['hold', '2026-03-11', '2026-03-20', '2026-03-20']]],
    ['one that came to nothing',    [...toHeld, endedWithoutAgreement], [screened, prepared, noticed,
      ['list', '2026-03-20', '2026-03-31', '2026-03-23'],
      ['hold', '2026-03-11', '2026-03-20', '2026-03-20']]],
  ])('is told of %s', (_title, facts, expected) => expect(running(facts)).toEqual(expected));

  const ofItems = (facts: Facts) =>
    deadlines(facts)
      .filter(({ target }) => target.startsWith('L'))
      .map(({ kind, target, start, due, doneOn }) => [
        target,
        kind.replace('grassroots.', ''),
        start,
        due,
        doneOn,
      ]);

  it('is the list for each of its items, and for what the people decide themselves', () =>
    expect(ofItems(toListed)).toEqual([
      ['L2', 'ownDecision', '2026-03-25', '2026-05-25', undefined],
      ['L1', 'item', '2026-03-25', '2026-04-30', undefined],
      ['L2', 'item', '2026-03-25', '2026-06-30', undefined],
      ['L3', 'item', '2026-03-25', '2026-04-15', undefined],
    ]));

  it('of their decision ends when it is recorded, or the item goes elsewhere', () => {
    const decision = (facts: Facts) => ofItems(facts)[0];
    const own = ['L2', 'ownDecision', '2026-03-25', '2026-05-25'];
    expect(decision([...toListed, ownApproval])).toEqual([...own, '2026-04-10']);
    expect(
      decision([...toListed, ownApproval, { ...passedOn, item: 'L2', on: day('2026-07-01') }]),
    ).toEqual([...own, '2026-04-10']);
    expect(decision([...toListed, { ...passedOn, item: 'L2' }])).toEqual([...own, '2026-05-04']);
  });

  it('is each report for its rating, and the return for the item anew', () =>
    expect(
      ofItems([
        ...toListed,
        reported,
        returned('2026-04-24', '2026-05-20'),
        { ...reported, on: day('2026-05-11'), rateBy: { by: day('2026-06-01'), version: 1 } },
      ]).filter(([target]) => target === 'L1'),
    ).toEqual([
      ['L1', 'rate', '2026-04-20', '2026-05-13', '2026-04-24'],
      ['L1', 'rate', '2026-05-11', '2026-06-01', undefined],
      ['L1', 'item', '2026-04-24', '2026-05-20', '2026-05-11'],
    ]));

  it('of an item that was sent back runs again', () =>
    expect(
      ofItems([...toListed, reported, returned('2026-04-24', '2026-05-20')]).find(
        ([target, kind]) => target === 'L1' && kind === 'item',
      ),
    ).toEqual(['L1', 'item', '2026-04-24', '2026-05-20', undefined]));

  it('of an item ends with its report, or with its being passed on', () => {
    const item = (facts: Facts) =>
      ofItems(facts)
        .find(([target]) => target === 'L1')
        ?.at(-1);
    expect(item([...toListed, passedOn])).toBe('2026-05-04');
    expect(ofItems([...toListed, reported, passedOn])).toContainEqual([
      'L1',
      'item',
      '2026-03-25',
      '2026-04-30',
      '2026-04-20',
    ]);
  });

  it('is the last item for the feedback, and the feedback for the closing', () => {
    const told = (facts: Facts) =>
      running(facts).filter(([kind]) => kind === 'feedback' || kind === 'close');
    expect(told([...toListed, ownRefusal])).toEqual([]);
    expect(told(toEnded)).toEqual([['feedback', '2026-04-28', '2026-05-14', undefined]]);
    expect(told([...toFeedback, grassrootsClosed])).toEqual([
      ['feedback', '2026-04-28', '2026-05-14', '2026-05-06'],
      ['close', '2026-05-06', '2026-05-19', '2026-05-08'],
    ]);
  });

  it('turns its light five working days before, two before, and once its day is over', () => {
    const warnings = grassrootsShowing.warnings(huailaiDemoProfile);
    const times = lightTimesOf(day('2026-04-30'), warnings, calendar);
    const at = (text: string) => lightAt(times, startOf(day(text)));
    expect([at('2026-04-22'), at('2026-04-23')]).toEqual(['none', 'first_warning']);
    expect([at('2026-04-27'), at('2026-04-28')]).toEqual(['first_warning', 'second_warning']);
    expect([at('2026-04-30'), at('2026-05-01')]).toEqual(['second_warning', 'overdue']);
  });
});

describe('下一步由谁办理', () => {
  const owed = (facts: Facts) => grassrootsShowing.nextStep(grassrootsAfter(...facts), around);

  it('is the platform for what waits for the people to decide, until their day', () =>
    expect(
      owed([...toListed, reported, confirmed('L1'), { ...reported, item: 'L3' }, confirmed('L3')]),
    ).toEqual({
      party: 'platform',
      who: ['studio-1'],
      kind: 'grassroots.ownDecision',
      due: { by: '2026-05-25', version: 1 },
    }));

  it('is once more the unit, by the new day, when its work was sent back', () =>
    expect(
      owed([
        ...toListed,
        { ...reported, item: 'L3' },
        confirmed('L3'),
        ownRefusal,
        reported,
        returned('2026-04-24', '2026-05-20'),
      ]),
    ).toEqual({
      party: 'handling_unit',
      who: ['roads-bureau'],
      kind: 'grassroots.item',
      due: { by: '2026-05-20', version: 1 },
    }));

  it('is the platform again by the day to which a session was moved', () =>
    expect(owed([...toCalled, moved])).toMatchObject({
      party: 'platform',
      kind: 'grassroots.hold',
      due: { by: '2026-03-27' },
    }));

  it.each([
    ['referred', [raised, referred]],
    ['stopped', [...toAccepted, stopped]],
    ['ended without agreement', [...toHeld, endedWithoutAgreement]],
    ['closed', [...toFeedback, grassrootsClosed]],
  ] as const)('is nobody once it was %s', (_title, facts) => expect(owed(facts)).toBeUndefined());
});
