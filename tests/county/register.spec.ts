import {
  type CountyEvent,
  day,
  isSeated,
  type Member,
  MemberId,
  huailaiDemoProfile as profile,
  profileOf,
  countyRules as rules,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  adopted,
  body,
  ended,
  member,
  nextSession,
  nextTerm,
  testCounty,
  unit,
} from '../support/county.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { registerWith } from '../support/register.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';

const whole = testCounty('rules-county');
const found = { type: 'FoundCounty', name: '规则县', profile } as const;
const adopt = (version: number) =>
  ({ type: 'AdoptProfile', profile: { ...profile, version } }) as const;
const openTerm = (no: number, startsOn: string) =>
  ({ type: 'OpenTerm', term: { no, startsOn: day(startsOn) } }) as const;

const registerUnits = (...ids: readonly string[]) =>
  ({
    type: 'RegisterUnits',
    units: ids.map((id) => ({ id: unit(id), name: id, kind: 'government' as const })),
  }) as const;
const registerBodies = (...ids: readonly string[]) =>
  ({
    type: 'RegisterBodies',
    bodies: ids.map((id) => ({ id: body(id), name: id, kind: 'sector' as const })),
  }) as const;

const seat: Member = {
  id: member(5),
  name: '委员5',
  term: 11,
  sector: body('agriculture-sector'),
  standing: false,
};
const seatMembers = (...changes: readonly Partial<Member>[]) =>
  ({ type: 'SeatMembers', members: changes.map((change) => ({ ...seat, ...change })) }) as const;
const end = (n: number) =>
  ({
    type: 'EndMembership',
    member: member(n),
    reason: 'resigned',
    on: day('2026-06-01'),
  }) as const;

const rename = (id: string, name = '卫生健康和体育局') =>
  ({ type: 'RenameUnit', unit: unit(id), name, on: day('2026-03-01') }) as const;
const succeed = (id: string, successor: string) =>
  ({
    type: 'SucceedUnit',
    unit: unit(id),
    successor: unit(successor),
    on: day('2026-03-01'),
  }) as const;
const move = (n: number, to: Partial<Pick<Member, 'sector' | 'committee' | 'group'>>) =>
  ({ type: 'MoveMember', member: member(n), ...to }) as const;

const renamed: CountyEvent = {
  type: 'UnitRenamed',
  unit: unit('health-bureau'),
  name: '卫生健康和体育局',
  on: day('2026-03-01'),
};
const roadsSucceeded: CountyEvent = {
  type: 'UnitSucceeded',
  unit: unit('roads-bureau'),
  successor: unit('agriculture-bureau'),
  on: day('2026-03-01'),
};
const educationSector: CountyEvent = {
  type: 'BodiesRegistered',
  bodies: [{ id: body('education-sector'), name: '教育界', kind: 'sector' }],
};

const county = registerWith(...whole);

describe('建立名册', () => {
  it('begins a county under its id', () =>
    registerWith()
      .when(found)
      .yields({ type: 'CountyFounded', id: 'rules-county', name: '规则县' }));

  it('says so where a county is invented', () =>
    registerWith()
      .when({ ...found, invented: '人物均为虚构。' })
      .yields({ type: 'CountyFounded', invented: '人物均为虚构。' }));

  it('happens once', () => county.when(found).refusedBy(noSuchStep));

  it('comes before everything else', () =>
    registerWith().when(openTerm(11, '2022-01-05')).refusedBy(noSuchStep));

  it('is for the registrar', () =>
    registerWith().when(found, as('proposal_committee')).refusedBy(notYourStep));
});

describe('县情配置', () => {
  it('is replaced under a higher version', () =>
    county.when(adopt(2)).yields({ type: 'ProfileAdopted', profile: { version: 2 } }));

  it('is not replaced under the same version', () =>
    county.when(adopt(1)).refusedBy(rules.profileMovesOn));

  it('is not replaced under a version between', () =>
    registerWith(...whole, { type: 'ProfileAdopted', profile: { ...profile, version: 5 } })
      .when(adopt(4))
      .refusedBy(rules.profileMovesOn));

  it('is for the registrar', () => county.when(adopt(2), as('member')).refusedBy(notYourStep));

  it('is kept with every version that was ever in force', () => {
    const later = registerAfter(adopted({}));
    expect(later.profile.version).toBe(2);
    expect(profileOf(later, 1)).toEqual(profile);
    expect(profileOf(later, 9)).toBe(later.profile);
  });
});

describe('单位与集体提案者', () => {
  it('registers new units', () =>
    county.when(registerUnits('tax-office')).yields({ type: 'UnitsRegistered' }));

  it('does not register a unit twice', () =>
    county.when(registerUnits('tax-office', 'health-bureau')).refusedBy(rules.unitsAreNew));

  it('does not register a unit twice within one list', () =>
    county.when(registerUnits('tax-office', 'tax-office')).refusedBy(rules.unitsAreNew));

  it('registers new bodies', () =>
    county.when(registerBodies('education-sector')).yields({ type: 'BodiesRegistered' }));

  it('does not register a body twice', () =>
    county.when(registerBodies('agriculture-sector')).refusedBy(rules.bodiesAreNew));

  it('does not register a body twice within one list', () =>
    county
      .when(registerBodies('education-sector', 'education-sector'))
      .refusedBy(rules.bodiesAreNew));

  it('takes a word that every object knows for an id like any other', () => {
    county.when(registerUnits('constructor')).yields({ type: 'UnitsRegistered' });
    county.when(registerBodies('constructor')).yields({ type: 'BodiesRegistered' });
  });
});

describe('委员', () => {
  it('is seated in an open term and a registered sector', () =>
    county.when(seatMembers({})).yields({ type: 'MembersSeated' }));

  it('may have a committee, a group and an employer', () =>
    county
      .when(
        seatMembers({
          committee: body('economy-committee'),
          group: body('group-1'),
          employer: unit('health-bureau'),
        }),
      )
      .yields({ type: 'MembersSeated' }));

  it.each([
    ['an id that is taken', { id: member(1) }],
    ['a term that has not begun', { term: 12 }],
    ['a sector that is no sector', { sector: body('economy-committee') }],
    ['a sector nobody registered', { sector: body('chess-club') }],
    ['a committee that is none', { committee: body('group-1') }],
    ['a group that is none', { group: body('economy-committee') }],
    ['an employer nobody registered', { employer: unit('moon-bureau') }],
    ['an employer that is a word every object knows', { employer: unit('constructor') }],
  ])('does not have %s', (_what, change) =>
    county.when(seatMembers(change)).refusedBy(rules.membersAreKnown),
  );

  it('is seated in the next term as soon as it is open', () =>
    registerWith(...whole, nextTerm)
      .when(seatMembers({ term: 12 }))
      .yields({ type: 'MembersSeated' }));

  it('is not listed twice', () =>
    county.when(seatMembers({}, {})).refusedBy(rules.membersAreKnown));

  it('ends with a reason and a day', () =>
    county.when(end(1)).yields({ type: 'MembershipEnded', member: 'm1', on: '2026-06-01' }));

  it('does not end twice', () =>
    registerWith(...whole, ended(1, '2026-05-01'))
      .when(end(1))
      .refusedBy(rules.membershipNotEnded));

  it('does not end for somebody who never was', () =>
    county.when(end(9)).refusedBy(rules.membershipNotEnded));

  it('does not end for a word that every object knows', () =>
    county
      .when({ ...end(1), member: MemberId.parse('constructor') })
      .refusedBy(rules.membershipNotEnded));

  it('holds the seat until the day before it ends, in the term that runs', () => {
    const later = registerAfter(ended(1, '2026-06-01'), nextTerm);
    expect(isSeated(later, 'm1', day('2022-01-04'))).toBe(false);
    expect(isSeated(later, 'm1', day('2022-01-05'))).toBe(true);
    expect(isSeated(later, 'm1', day('2026-05-31'))).toBe(true);
    expect(isSeated(later, 'm1', day('2026-06-01'))).toBe(false);
    expect(isSeated(later, 'm2', day('2027-01-04'))).toBe(true);
    expect(isSeated(later, 'm2', day('2027-01-05'))).toBe(false);
  });
});

describe('单位更名', () => {
  it('gives a unit another name from a day on', () =>
    county.when(rename('health-bureau')).yields({ ...renamed }));

  it('keeps the names it bore before, oldest first', () => {
    const register = registerAfter(renamed, {
      ...renamed,
      name: '卫生健康委',
      on: day('2026-06-01'),
    });
    expect(register.units['health-bureau']).toMatchObject({
      name: '卫生健康委',
      formerNames: [
        { name: '卫生健康局', until: '2026-03-01' },
        { name: '卫生健康和体育局', until: '2026-06-01' },
      ],
    });
  });

  it('is not for a unit nobody registered', () => {
    county.when(rename('moon-bureau')).refusedBy(rules.unitIsKnown);
    county.when(rename('constructor')).refusedBy(rules.unitIsKnown);
  });

  it('is not for a unit whose duties have passed on', () =>
    registerWith(...whole, roadsSucceeded)
      .when(rename('roads-bureau', '交通局'))
      .refusedBy(rules.unitIsKnown));
});

describe('单位职能划转', () => {
  it('passes the duties of a unit to another', () =>
    county.when(succeed('roads-bureau', 'agriculture-bureau')).yields({ ...roadsSucceeded }));

  it('is kept with the unit, which stays on the register', () =>
    expect(registerAfter(roadsSucceeded).units['roads-bureau']).toMatchObject({
      name: '交通运输局',
      successor: { unit: 'agriculture-bureau', on: '2026-03-01' },
    }));

  it('passes the duties of several units to one', () =>
    registerWith(...whole, roadsSucceeded)
      .when(succeed('health-bureau', 'agriculture-bureau'))
      .yields({ type: 'UnitSucceeded', unit: 'health-bureau' }));

  it('passes on again what a successor had taken over', () =>
    registerWith(...whole, roadsSucceeded)
      .when(succeed('agriculture-bureau', 'shacheng'))
      .yields({ type: 'UnitSucceeded', unit: 'agriculture-bureau' }));

  it('happens once to a unit', () =>
    registerWith(...whole, roadsSucceeded)
      .when(succeed('roads-bureau', 'health-bureau'))
      .refusedBy(rules.unitNotSucceeded));

  it('is not for a unit nobody registered', () =>
    county.when(succeed('moon-bureau', 'health-bureau')).refusedBy(rules.unitNotSucceeded));

  it.each([
    ['the unit itself', 'roads-bureau'],
    ['a unit nobody registered', 'moon-bureau'],
    ['a word that every object knows', 'constructor'],
  ])('does not pass duties to %s', (_what, successor) =>
    county.when(succeed('roads-bureau', successor)).refusedBy(rules.successorIsAnother),
  );

  it('does not pass duties to a unit that has none any more, and so never round in a circle', () =>
    registerWith(...whole, roadsSucceeded)
      .when(succeed('agriculture-bureau', 'roads-bureau'))
      .refusedBy(rules.successorIsAnother));

  it('names both reasons at once', () =>
    county
      .when(succeed('moon-bureau', 'moon-bureau'))
      .refusedBy(rules.unitNotSucceeded, rules.successorIsAnother));
});

describe('委员调整界别、专委会、小组', () => {
  it('moves a member to another sector', () =>
    registerWith(...whole, educationSector)
      .when(move(1, { sector: body('education-sector') }))
      .yields({ type: 'MemberMoved', member: 'm1', sector: 'education-sector' }));

  it('moves a member to a committee and a group, and leaves the sector', () => {
    const place = { committee: body('economy-committee'), group: body('group-1') };
    county.when(move(1, place)).yields({ type: 'MemberMoved', member: 'm1', ...place });
    const register = registerAfter({ type: 'MemberMoved', member: member(1), ...place });
    expect(register.members['m1']).toMatchObject({ ...place, sector: 'agriculture-sector' });
    expect(register.members['m2']).not.toHaveProperty('group');
  });

  it.each([
    ['a sector that is none', { sector: body('economy-committee') }],
    ['a sector nobody registered', { sector: body('chess-club') }],
    ['a committee that is none', { committee: body('group-1') }],
    ['a group that is none', { group: body('agriculture-sector') }],
    ['a word that every object knows', { sector: body('constructor') }],
  ])('does not move a member to %s', (_what, to) =>
    county.when(move(1, to)).refusedBy(rules.movesToKnownBodies),
  );

  it('does not move to known bodies a member who never was', () =>
    county.when(move(9, { group: body('group-1') })).refusedBy(rules.membershipRuns));

  it('does not move a member who has left', () =>
    registerWith(...whole, ended(1, '2026-01-05'))
      .when(move(1, { group: body('group-1') }))
      .refusedBy(rules.membershipRuns));

  it('names both reasons at once', () =>
    county
      .when(move(9, { group: body('chess-club') }))
      .refusedBy(rules.membershipRuns, rules.movesToKnownBodies));

  it('refuses an unknown committee as well as an unknown group', () =>
    county
      .when(move(1, { committee: body('chess-club'), group: body('group-1') }))
      .refusedBy(rules.movesToKnownBodies));
});

describe('住县的上级政协委员', () => {
  const upper = seatMembers({ level: 'city' });

  it('is registered with the level of the committee', () =>
    county.when(upper).yields({ type: 'MembersSeated', members: [{ id: 'm5', level: 'city' }] }));

  it('has no seat in the county', () => {
    const register = registerAfter({ type: 'MembersSeated', members: upper.members });
    expect(isSeated(register, 'm5', day('2026-06-01'))).toBe(false);
  });
});

describe('名册由政协办公室登记', () => {
  it.each([
    ['open a term', openTerm(12, '2027-01-05')],
    ['call a session', { type: 'CallSession', session: nextSession.session } as const],
    ['register units', registerUnits('tax-office')],
    ['register bodies', registerBodies('education-sector')],
    ['seat members', seatMembers({})],
    ['end a membership', end(1)],
    ['rename a unit', rename('health-bureau')],
    ['name the successor of a unit', succeed('roads-bureau', 'agriculture-bureau')],
    ['move a member', move(1, { committee: body('economy-committee') })],
  ])('nobody else may %s', (_what, command) => {
    county.when(command, as('member')).refusedBy(notYourStep);
    county.when(command, as('supervising_office')).refusedBy(notYourStep);
    county.when(command, as('handling_unit', 'health-bureau')).refusedBy(notYourStep);
  });
});
