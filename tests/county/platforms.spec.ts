import { type Expert, countyRules as rules, unitsOfToday, unitToday } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { body, expert, member, platform, testCounty, unit } from '../support/county.ts';
import { notYourStep } from '../support/refusals.ts';
import { registerWith } from '../support/register.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';

const whole = testCounty('rules-county');
const county = registerWith(...whole);

const adviser = { id: expert('x1'), name: '虚构专家', field: '葡萄栽培' };
const room = {
  id: platform('shacheng-room'),
  name: '沙城镇协商议事室',
  kind: 'council_room' as const,
  place: '某社区',
  township: unit('shacheng'),
  convener: member(1),
  members: [member(2)],
};

const registerExperts = (...changes: readonly Partial<Expert>[]) =>
  ({
    type: 'RegisterExperts',
    experts: changes.map((change) => ({ ...adviser, ...change })),
  }) as const;
const registerPlatforms = (...changes: readonly Partial<typeof room>[]) =>
  ({
    type: 'RegisterPlatforms',
    platforms: changes.map((change) => ({ ...room, ...change })),
  }) as const;
const tie = (committee: string, ...units: readonly string[]) => ({
  committee: body(committee),
  units: units.map(unit),
});
const setLiaison = (...liaison: readonly ReturnType<typeof tie>[]) =>
  ({ type: 'SetLiaison', liaison }) as const;

describe('智库专家', () => {
  it('are registered with their field', () =>
    county.when(registerExperts({})).yields({ type: 'ExpertsRegistered', experts: [adviser] }));

  it.each([
    ['twice in one list', registerExperts({}, {})],
    ['who are members', registerExperts({ id: expert('m1') })],
    ['of an employer nobody knows', registerExperts({ employer: unit('chess-club') })],
  ])('are not registered %s', (_what, command) =>
    county.when(command).refusedBy(rules.expertsAreNew),
  );

  it('are not registered under an id that is taken', () =>
    registerWith(...whole, { type: 'ExpertsRegistered', experts: [adviser] })
      .when(registerExperts({}))
      .refusedBy(rules.expertsAreNew));
});

describe('基层协商议事平台', () => {
  it('is registered with its township and its convener', () =>
    county.when(registerPlatforms({})).yields({ type: 'PlatformsRegistered', platforms: [room] }));

  it('is not registered twice', () =>
    registerWith(...whole, { type: 'PlatformsRegistered', platforms: [room] })
      .when(registerPlatforms({}))
      .refusedBy(rules.platformsAreNew));

  it.each([
    ['a unit that is no township', { township: unit('health-bureau') }],
    ['a convener who is no member', { convener: member(9) }],
    ['members nobody seated', { members: [member(9)] }],
  ])('does not belong to %s', (_what, change) =>
    county.when(registerPlatforms(change)).refusedBy(rules.platformIsPlaced),
  );
});

describe('对口联系表', () => {
  it('ties a special committee to units, and takes the place of the table before', () => {
    county
      .when(setLiaison(tie('economy-committee', 'roads-bureau')))
      .yields({ type: 'LiaisonSet' });
    const register = registerAfter(
      {
        type: 'LiaisonSet',
        liaison: [{ committee: body('economy-committee'), units: [unit('roads-bureau')] }],
      },
      {
        type: 'LiaisonSet',
        liaison: [{ committee: body('economy-committee'), units: [unit('health-bureau')] }],
      },
    );
    expect(register.liaison).toEqual({ 'economy-committee': ['health-bureau'] });
  });

  it.each([
    ['a body that is no special committee', tie('party-a', 'roads-bureau')],
    ['a unit nobody knows', tie('economy-committee', 'chess-club')],
  ])('does not name %s', (_what, entry) =>
    county.when(setLiaison(entry)).refusedBy(rules.liaisonIsKnown),
  );

  it('lists a committee once', () => {
    const entry = tie('economy-committee', 'roads-bureau');
    county.when(setLiaison(entry, entry)).refusedBy(rules.liaisonIsKnown);
  });
});

describe('机构改革后的承继单位', () => {
  const register = registerAfter({
    type: 'UnitSucceeded',
    unit: unit('roads-bureau'),
    successor: unit('agriculture-bureau'),
    on: whole[1]?.type === 'TermOpened' ? whole[1].term.startsOn : ('' as never),
  });

  it('has the duties of the unit it took over', () => {
    expect(unitToday(register, 'roads-bureau')).toBe('agriculture-bureau');
    expect(unitToday(register, 'health-bureau')).toBe('health-bureau');
    expect(unitsOfToday(register, 'agriculture-bureau')).toEqual([
      'agriculture-bureau',
      'roads-bureau',
    ]);
  });
});

it.each([
  ['register experts', registerExperts({})],
  ['register platforms', registerPlatforms({})],
  ['publish a liaison table', setLiaison(tie('economy-committee', 'shacheng'))],
])('only the registrar may %s', (_what, command) => {
  county.when(command, as('cppcc_office')).refusedBy(notYourStep);
});
