import {
  type CalendarDay,
  type CountyCommand,
  type CountyEvent,
  day,
  endOfMembership,
  registerOfDay,
  countyRules as rules,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { ended, member, point, testCounty, unit } from '../support/county.ts';
import { registerWith } from '../support/register.ts';
import { registerAfter } from '../support/standing.ts';

// The county's first term began on 5 January 2022; the registrar asks on 5 January 2026.
const FIRST = day('2022-01-05');
const LAST = day('2028-01-05');

const whole = testCounty('rules-county');
const park = {
  id: point('park'),
  name: '园区监测点',
  kind: 'industrial_park' as const,
  place: '沙城镇',
  members: [member(1)],
  from: FIRST,
};
const setUp: CountyEvent = { type: 'MonitoringPointsRegistered', points: [park] };
const county = registerWith(...whole, setUp);

const [health, roads] = [unit('health-bureau'), unit('roads-bureau')];
const end = (on: CalendarDay): CountyCommand => ({
  type: 'EndMembership',
  member: member(1),
  reason: 'resigned',
  on,
});
const rename = (on: CalendarDay): CountyCommand => ({
  type: 'RenameUnit',
  unit: health,
  name: '卫健局',
  on,
});
const succeed = (on: CalendarDay): CountyCommand => ({
  type: 'SucceedUnit',
  unit: roads,
  successor: health,
  on,
});
const withdraw = (on: CalendarDay): CountyCommand => ({
  type: 'WithdrawMonitoringPoint',
  point: park.id,
  on,
});
const another = (from: CalendarDay): CountyCommand => ({
  type: 'RegisterMonitoringPoints',
  points: [{ ...park, id: point('mill'), from }],
});

describe('名册变动的日期', () => {
  it.each([
    ['the end of a membership', end, 'MembershipEnded', rules.dayWithinReach],
    ['a renaming', rename, 'UnitRenamed', rules.dayWithinReach],
    ['a succession', succeed, 'UnitSucceeded', rules.dayWithinReach],
    ['a point that is withdrawn', withdraw, 'MonitoringPointWithdrawn', rules.dayWithinReach],
    ['a point that is set up', another, 'MonitoringPointsRegistered', rules.pointsWithinReach],
  ] as const)('of %s lies between the first term and two years ahead', (_of, on, type, rule) => {
    county.when(on(FIRST)).yields({ type });
    county.when(on(LAST)).yields({ type });
    county.when(on(day('2028-01-06'))).refusedBy(rule);
  });

  it.each([
    ['an end', end],
    ['a renaming', rename],
    ['a succession', succeed],
  ])('of %s does not lie before the register began', (_of, on) =>
    county.when(on(day('2022-01-04'))).refusedBy(rules.dayWithinReach),
  );

  it('of a point neither: it is entered from the first day there is', () => {
    county.when(another(day('2022-01-04'))).refusedBy(rules.pointsWithinReach);
    county.when(withdraw(day('2022-01-04'))).refusedBy(rules.pointRuns, rules.dayWithinReach);
  });

  it('lies from today on where no term was opened yet', () => {
    const units: CountyEvent = {
      type: 'UnitsRegistered',
      units: [{ id: health, name: '卫生健康局', kind: 'government' }],
    };
    const founded = registerWith(...whole.slice(0, 1), units);
    founded.when(rename(day('2026-01-05'))).yields({ type: 'UnitRenamed' });
    founded.when(rename(day('2026-01-04'))).refusedBy(rules.dayWithinReach);
  });
});

describe('先后有序', () => {
  const renamed: CountyEvent = {
    type: 'UnitRenamed',
    unit: health,
    name: '卫健局',
    on: day('2026-03-01'),
  };
  const succeeded: CountyEvent = {
    type: 'UnitSucceeded',
    unit: roads,
    successor: health,
    on: day('2026-06-01'),
  };

  it('a unit takes up a name after it took up the one before', () => {
    const kept = registerWith(...whole, renamed);
    kept.when(rename(day('2026-03-02'))).yields({ type: 'UnitRenamed' });
    kept.when(rename(day('2026-03-01'))).refusedBy(rules.renamingsFollow);
  });

  it('a unit may be renamed until its duties pass on', () => {
    const kept = registerWith(...whole, succeeded);
    const roadsRenamed = (on: string): CountyCommand => ({
      type: 'RenameUnit',
      unit: roads,
      name: '交通局',
      on: day(on),
    });
    kept.when(roadsRenamed('2026-05-31')).yields({ type: 'UnitRenamed' });
    kept.when(roadsRenamed('2026-06-01')).refusedBy(rules.unitIsKnown);
  });

  it('a unit succeeds another until its own duties pass on, and never in a circle', () => {
    const kept = registerWith(...whole, succeeded);
    const toRoads = (from: string, on: string): CountyCommand => ({
      type: 'SucceedUnit',
      unit: unit(from),
      successor: roads,
      on: day(on),
    });
    kept.when(toRoads('agriculture-bureau', '2026-05-31')).yields({ type: 'UnitSucceeded' });
    kept.when(toRoads('agriculture-bureau', '2026-06-01')).refusedBy(rules.successorIsAnother);
    kept.when(toRoads('health-bureau', '2026-05-31')).refusedBy(rules.successorIsAnother);
  });

  it('a member is moved until the day on which the membership ends', () => {
    const move: CountyCommand = { type: 'MoveMember', member: member(1) };
    registerWith(...whole, ended(1, '2026-01-06'))
      .when(move)
      .yields({ type: 'MemberMoved' });
    registerWith(...whole, ended(1, '2026-01-05'))
      .when(move)
      .refusedBy(rules.membershipRuns);
  });
});

describe('资格终止自当日起', () => {
  it('is told of from its day', () => {
    const register = registerAfter(ended(1, '2026-06-01'));
    expect(endOfMembership(registerOfDay(register, day('2026-05-31')), 'm1')).toBeUndefined();
    expect(endOfMembership(registerOfDay(register, day('2026-06-01')), 'm1')).toMatchObject({
      reason: 'resigned',
    });
    expect(endOfMembership(register, 'm2')).toBeUndefined();
  });
});
