import {
  type Actor,
  countedMatters,
  day,
  mayReadMatter,
  membersServing,
  pointOf,
  monitoringShowing as showing,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../../support/county.ts';
import * as facts from '../../support/monitoring-facts.ts';
import { aroundOn, matterAfter } from '../../support/monitoring-standing.ts';
import { as } from '../../support/scenario.ts';

const { register } = aroundOn('2026-03-31');
const matter = matterAfter(...facts.toFeedback);
const unassigned = matterAfter(facts.reported);
const mayRead = (actor: Actor, one = matter) => mayReadMatter(one, actor, register);

describe('监测点事项的查阅范围', () => {
  it.each([
    as('supervising_office'),
    as('party_office'),
    as('government_office'),
    as('leadership'),
    as('cppcc_office'),
  ])('takes in the offices: $role', (actor) => expect(mayRead(actor, unassigned)).toBe(true));

  it('takes in who reported it, a member or a platform', () => {
    expect(mayRead(as('member', 'm1'), unassigned)).toBe(true);
    const byPlatform = matterAfter({ ...facts.reported, reporter: 'shacheng-room' });
    expect(mayRead(as('platform', 'shacheng-room'), byPlatform)).toBe(true);
    expect(mayRead(as('member', 'm1'), byPlatform)).toBe(false);
  });

  it('takes in the unit that has it, once it has it', () => {
    expect(mayRead(as('handling_unit', 'health-bureau'))).toBe(true);
    expect(mayRead(as('handling_unit', 'health-bureau'), unassigned)).toBe(false);
  });

  it.each([
    as('member', 'm2'),
    as('handling_unit', 'roads-bureau'),
    as('platform', 'shacheng-room'),
    as('special_committee', 'economy-committee'),
    as('collective', 'women'),
    as('proposal_committee'),
    as('expert', 'x1'),
    as('registrar'),
    as('public'),
  ])('takes in nobody else: $role', (actor) => expect(mayRead(actor)).toBe(false));

  it('passes to the unit that took over the duties', () => {
    const reformed = aroundOn('2026-03-31', {
      type: 'UnitSucceeded',
      unit: unit('health-bureau'),
      successor: unit('roads-bureau'),
      on: day('2026-03-20'),
    }).register;
    const successor = as('handling_unit', 'roads-bureau');
    expect(mayReadMatter(matter, successor, reformed)).toBe(true);
    expect(showing.readable(successor, undefined)).toEqual([{ unit: ['roads-bureau'] }]);
  });

  it('is told from what the matter holds: never public, never secret', () => {
    expect(showing.scopeFacts(matter)).toEqual({
      stage: ['fed_back'],
      person: ['m1'],
      unit: ['health-bureau'],
      public: ['no'],
      secret: ['no'],
    });
    expect(showing.scopeFacts(unassigned)).toMatchObject({ stage: ['reported'], unit: [] });
  });
});

describe('监测点统计的范围', () => {
  const shut = aroundOn('2026-03-31', facts.chosen('statisticsOpen', false)).register;

  it('is everything where the county opens its figures', () =>
    expect(countedMatters(as('public'), register)).toEqual([{}]));

  it('is what one may read where it does not', () => {
    expect(countedMatters(as('public'), shut)).toEqual([]);
    expect(countedMatters(as('member', 'm1'), shut)).toEqual([{ person: ['m1'] }]);
    expect(countedMatters(as('cppcc_office'), shut)).toEqual([{}]);
  });
});

describe('驻点委员', () => {
  const serving = (actor: Actor, county = register) => {
    const park = pointOf(county, 'park');
    return park && membersServing(park, actor, county);
  };

  it.each([as('member', 'm3'), as('cppcc_office'), as('platform', 'shacheng-room')])(
    'are known to members, offices and platforms: $role',
    (actor) => expect(serving(actor)).toEqual(['m1', 'm2']),
  );

  it.each([as('handling_unit', 'health-bureau'), as('public')])(
    'are not told to who would learn from it who reported: $role',
    (actor) => expect(serving(actor)).toEqual([]),
  );

  it('are no secret where the county tells units who reported', () => {
    const open = aroundOn('2026-03-31', facts.chosen('reporterShownToUnit', true)).register;
    expect(serving(as('handling_unit', 'health-bureau'), open)).toEqual(['m1', 'm2']);
    expect(serving(as('public'), open)).toEqual(['m1', 'm2']);
  });
});
