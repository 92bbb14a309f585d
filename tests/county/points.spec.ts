import { day, isActivePoint, MonitoringPoint, pointOf, countyRules as rules } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { member, point, testCounty } from '../support/county.ts';
import { notYourStep } from '../support/refusals.ts';
import { registerWith } from '../support/register.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';

const whole = testCounty('rules-county');
const county = registerWith(...whole);

const park: MonitoringPoint = {
  id: point('park'),
  name: '园区监测点',
  kind: 'industrial_park',
  place: '沙城镇',
  members: [member(1)],
  from: day('2026-03-01'),
};
const setUp = { type: 'MonitoringPointsRegistered', points: [park] } as const;
const withdrawn = {
  type: 'MonitoringPointWithdrawn',
  point: park.id,
  on: day('2026-06-01'),
} as const;

const register = (...changes: readonly Partial<MonitoringPoint>[]) =>
  ({
    type: 'RegisterMonitoringPoints',
    points: changes.map((change) => ({ ...park, ...change })),
  }) as const;
const withdraw = (on: string, which = 'park') =>
  ({ type: 'WithdrawMonitoringPoint', point: point(which), on: day(on) }) as const;

describe('监测点', () => {
  it('is registered with its kind, its place and who serves it', () =>
    county.when(register({})).yields({ type: 'MonitoringPointsRegistered', points: [park] }));

  it('is not registered twice in one list', () =>
    county.when(register({}, {})).refusedBy(rules.pointsAreNew));

  it('is not registered under an id that is taken', () =>
    registerWith(...whole, setUp)
      .when(register({}))
      .refusedBy(rules.pointsAreNew));

  it('is not served by somebody nobody seated', () =>
    county.when(register({ members: [member(1), member(9)] })).refusedBy(rules.pointIsServed));

  it('is served by somebody', () =>
    expect(MonitoringPoint.safeParse({ ...park, members: [] }).success).toBe(false));

  it('is withdrawn on the day it was set up at the earliest', () => {
    const kept = registerWith(...whole, setUp);
    kept
      .when(withdraw('2026-03-01'))
      .yields({ type: 'MonitoringPointWithdrawn', point: park.id, on: day('2026-03-01') });
    kept.when(withdraw('2026-02-28')).refusedBy(rules.pointRuns);
  });

  it.each([
    ['that nobody knows', withdraw('2026-06-01', 'bazaar')],
    ['whose id is a word every object knows', withdraw('2026-06-01', 'constructor')],
  ])('is not withdrawn when it is one %s', (_what, command) =>
    registerWith(...whole, setUp)
      .when(command)
      .refusedBy(rules.pointRuns),
  );

  it('is withdrawn once', () =>
    registerWith(...whole, setUp, withdrawn)
      .when(withdraw('2026-07-01'))
      .refusedBy(rules.pointRuns));

  it('is kept by the registrar alone', () => {
    county.when(register({}), as('cppcc_office')).refusedBy(notYourStep);
    registerWith(...whole, setUp)
      .when(withdraw('2026-06-01'), as('cppcc_office'))
      .refusedBy(notYourStep);
  });

  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-05-31', true],
    ['2026-06-01', false],
  ])('on %s is active: %s', (on, active) => {
    const one = pointOf(registerAfter(setUp, withdrawn), 'park');
    expect(one && isActivePoint(one, day(on))).toBe(active);
  });

  it('stays active while nobody withdraws it', () => {
    expect(isActivePoint(park, day('2036-01-01'))).toBe(true);
  });

  it('does not change the others when it is withdrawn, nor anything when nobody knows it', () => {
    const mill = { ...park, id: point('mill') };
    const two = registerAfter({ ...setUp, points: [park, mill] }, withdrawn, {
      ...withdrawn,
      point: point('bazaar'),
    });
    expect(two.points).toEqual({ park: { ...park, withdrawnOn: withdrawn.on }, mill });
  });
});
