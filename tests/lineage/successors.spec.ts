import {
  type Actor,
  actsFor,
  type CaseField,
  type CaseSubject,
  type CountyEvent,
  stateCouncilCalendar as calendar,
  day,
  fold,
  opens,
  type RegisterOfDay,
  type Showing,
  type Subject,
  showings,
  subjects,
  supervisionShowing,
  unitsActedFor,
  worksFor,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { table, to } from '../support/consultation-facts.ts';
import { toListed } from '../support/grassroots-facts.ts';
import { upTo } from '../support/instruction-facts.ts';
import { assigned, reported } from '../support/monitoring-facts.ts';
import { opened as planOpened } from '../support/plan-facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';
import { stateAfter } from '../support/supervision-context.ts';
import { toInformed, toReceived } from '../support/supervision-facts.ts';
import { inOffice, merged, seated } from '../support/supervisors-facts.ts';

const HEIR = 'agriculture-bureau';
const heir = as('handling_unit', HEIR);
const stranger = as('handling_unit', 'shacheng');
const today = day('2026-12-01');

const planWithTopic = [
  planOpened,
  {
    type: 'TopicProposed',
    on: day('2026-01-08'),
    id: 'T1',
    title: '村级诊所',
    theme: 'livelihood',
    reasons: '设备陈旧。',
    source: 'government',
    by: { role: 'handling_unit', unit: 'health-bureau' },
  },
  { type: 'TopicCollectionClosed', on: day('2026-01-20') },
] as const;

/** A case of each subject that a unit may read for being concerned, and that unit. */
const concerning: readonly (readonly [CaseSubject, string, readonly object[]])[] = [
  ['annual_plan', 'health-bureau', planWithTopic],
  ['consultation', 'health-bureau', to('linked')],
  ['grassroots_consultation', 'roads-bureau', toListed],
  ['supervision', 'health-bureau', toReceived],
  ['supervisor_group', 'health-bureau', inOffice],
  ['instruction', 'health-bureau', upTo('adopted')],
  ['monitoring_report', assigned.unit, [reported, assigned]],
];

const learnt = (
  name: CaseSubject,
  history: readonly object[],
  actor: Actor,
  register: RegisterOfDay,
) => {
  const subject = subjects[name] as unknown as Subject<unknown, never, never>;
  const showing = showings[name] as unknown as Showing<unknown, object>;
  const state = fold(subject, history as never);
  const around = { today, register, calendar };
  const reads = opens<CaseField>(showing.readable(actor, register), showing.scopeFacts(state));
  return {
    reads,
    view: reads && showing.project(state, actor, around),
    events: history.map((event) => reads && showing.showsEvent(event, state, actor, around)),
    steps: reads && showing.showsSteps(state, actor, around),
  };
};

describe.each(concerning)('机构改革: a case of %s', (name, unit, history) => {
  const before = registerAfter(...table);
  const after = registerAfter(...table, merged('2026-11-30', unit, HEIR));
  const predecessor = as('handling_unit', unit);

  it('is read by the unit it concerns, and not by the one that is to succeed it', () => {
    expect(learnt(name, history, predecessor, before).reads).toBe(true);
    expect(learnt(name, history, heir, before).reads).toBe(false);
  });

  it('is read by the successor as by the unit, in full and with its history', () =>
    expect(learnt(name, history, heir, after)).toEqual(learnt(name, history, predecessor, before)));

  it('is read by no other unit for that', () =>
    expect(learnt(name, history, stranger, after)).toEqual(
      learnt(name, history, stranger, before),
    ));
});

describe('承继单位', () => {
  const twice = registerAfter(
    merged('2026-03-01', 'health-bureau', 'roads-bureau'),
    merged('2026-06-01', 'roads-bureau', HEIR),
  );

  it('acts for every unit it has the duties of, however many reforms lie between', () => {
    expect(actsFor('health-bureau', heir, twice)).toBe(true);
    expect(actsFor('roads-bureau', heir, twice)).toBe(true);
    expect(actsFor(HEIR, heir, twice)).toBe(true);
    expect(actsFor('shacheng', heir, twice)).toBe(false);
    expect([...unitsActedFor(heir, twice)].sort()).toEqual([HEIR, 'health-bureau', 'roads-bureau']);
  });

  it('leaves nothing to the unit that was succeeded', () => {
    const roads = as('handling_unit', 'roads-bureau');
    expect(actsFor('roads-bureau', roads, twice)).toBe(false);
    expect(actsFor('health-bureau', roads, twice)).toBe(false);
  });

  it('is a unit: nobody else acts for another unit', () => {
    expect(actsFor('health-bureau', as('cppcc_office'), twice)).toBe(false);
    expect(unitsActedFor(as('member', 'm1'), twice)).toEqual([]);
    expect(unitsActedFor(heir, undefined)).toEqual([HEIR]);
  });
});

describe('承继单位任职的监督员', () => {
  const works: CountyEvent = seated(1, { employer: HEIR });
  const heads: CountyEvent = seated(1, { heads: HEIR });
  const reform = merged('2026-03-10', 'health-bureau', HEIR);

  it.each([
    ['works for', works],
    ['heads', heads],
  ])('is biased once the unit they %s succeeds the one they supervise', (_what, seat) => {
    expect(worksFor(registerAfter(seat), 'm1', ['health-bureau'])).toBe(false);
    expect(worksFor(registerAfter(seat, reform), 'm1', ['roads-bureau'])).toBe(false);
    expect(worksFor(registerAfter(seat, reform), 'm1', ['roads-bureau', 'health-bureau'])).toBe(
      true,
    );
    expect(worksFor(registerAfter(seat, reform), 'm9', ['health-bureau'])).toBe(false);
  });

  it('is no longer shown who wrote and who visited', () => {
    const supervisor = as('member', 'm1');
    const state = stateAfter(...toReceived);
    const sees = (register: RegisterOfDay) =>
      supervisionShowing.project(state, supervisor, { today, register, calendar });
    const plain = supervisionShowing.project(state, as('member', 'm4'), {
      today,
      register: registerAfter(),
      calendar,
    });
    expect(sees(registerAfter(works)).supervisors).toHaveLength(3);
    expect(sees(registerAfter(works, reform))).toEqual(plain);
  });

  it('is no longer shown any step', () => {
    const state = stateAfter(...toInformed);
    const told = (register: RegisterOfDay) =>
      supervisionShowing.showsSteps(state, as('member', 'm1'), { today, register, calendar });
    expect(told(registerAfter(works))).toBe(true);
    expect(told(registerAfter(works, reform))).toBe(false);
  });
});
