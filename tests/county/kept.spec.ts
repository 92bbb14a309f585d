import {
  type CountyEvent,
  county,
  countyWorkflow,
  day,
  fold,
  huailaiDemoProfile,
  isOfHigherLevel,
  isSeated,
  type Member,
  unitsOfToday,
  unitToday,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { body, ended, expert, member, platform, testCounty, unit } from '../support/county.ts';
import { registerAfter } from '../support/standing.ts';

const whole = testCounty('rules-county');
const founded = whole.slice(0, 1);
const seat = (n: number, change: Partial<Member> = {}): Member => ({
  id: member(n),
  name: `委员${n}`,
  term: 11,
  sector: body('agriculture-sector'),
  standing: false,
  ...change,
});
const seated = (...members: readonly Member[]): CountyEvent => ({ type: 'MembersSeated', members });
const ctx = {
  caseId: 'rules-county',
  actor: { role: 'registrar', id: 'registrar' },
  now: '2026-01-05T12:00:00+08:00',
  today: '2026-01-05',
} as never;

describe('名册所存', () => {
  it('holds only the profile at first', () =>
    expect(fold(county, founded)).toEqual({
      stage: 'founded',
      id: 'rules-county',
      name: '规则县',
      invented: '规则测试用县,人物均为虚构。',
      profile: huailaiDemoProfile,
      profiles: [huailaiDemoProfile],
      terms: [],
      sessions: [],
      units: {},
      bodies: {},
      members: {},
      experts: {},
      platforms: {},
      points: {},
      liaison: {},
    }));

  it('holds nothing of a county that was not founded', () => {
    expect(fold(county, whole.slice(1))).toEqual({ stage: 'none' });
    const [table] = countyWorkflow.tables;
    expect(table?.partsOf({ stage: 'none' })).toEqual([]);
    expect(
      table?.targetOf({ type: 'AdoptProfile' } as never, { stage: 'none' }, ctx),
    ).toBeUndefined();
  });

  it('is one register, which is kept for good', () => {
    const [table] = countyWorkflow.tables;
    const register = registerAfter();
    expect(table?.part).toBe('case');
    expect(table?.final).toEqual(['founded']);
    expect(table?.partsOf(register)).toEqual([{ id: 'rules-county', stage: 'founded' }]);
    expect(table?.targetOf({ type: 'AdoptProfile' } as never, register, ctx)).toBe('rules-county');
  });

  it('is each expert and each platform under its id', () => {
    const adviser = { id: expert('x1'), name: '虚构专家', field: '葡萄栽培' };
    const room = {
      id: platform('room'),
      name: '议事室',
      kind: 'council_room' as const,
      place: '某社区',
      township: unit('shacheng'),
      convener: member(1),
      members: [],
    };
    const register = registerAfter(
      { type: 'ExpertsRegistered', experts: [adviser] },
      { type: 'PlatformsRegistered', platforms: [room] },
    );
    expect(register.experts).toEqual({ x1: adviser });
    expect(register.platforms).toEqual({ room });
    expect(Object.keys(register.units)).toHaveLength(4);
    expect(Object.keys(register.bodies)).toHaveLength(6);
  });

  it('is why and when a membership ended, and the member is named still', () =>
    expect(registerAfter(ended(1, '2026-06-01')).members['m1']).toEqual({
      ...seat(1),
      ended: { on: '2026-06-01', reason: 'resigned' },
    }));

  it('does not change for unknown people and units', () => {
    const before = registerAfter();
    const strangers: readonly CountyEvent[] = [
      ended(9, '2026-06-01'),
      { type: 'MemberMoved', member: member(9), group: body('group-1') },
      { type: 'UnitRenamed', unit: unit('moon-bureau'), name: '月球局', on: day('2026-03-01') },
      {
        type: 'UnitSucceeded',
        unit: unit('moon-bureau'),
        successor: unit('health-bureau'),
        on: day('2026-03-01'),
      },
    ];
    for (const one of strangers) expect(registerAfter(one)).toEqual(before);
  });
});

describe('名册所记的事', () => {
  const state = fold(county, whole);

  it.each([
    [
      { type: 'MoveMember', member: member(1), group: body('group-1') },
      { type: 'MemberMoved', member: 'm1', group: 'group-1' },
    ],
    [
      { type: 'EndMembership', member: member(1), reason: 'revoked', on: day('2026-06-01') },
      { type: 'MembershipEnded', member: 'm1', reason: 'revoked', on: '2026-06-01' },
    ],
    [
      { type: 'RenameUnit', unit: unit('roads-bureau'), name: '交通局', on: day('2026-03-01') },
      { type: 'UnitRenamed', unit: 'roads-bureau', name: '交通局', on: '2026-03-01' },
    ],
    [
      {
        type: 'SetLiaison',
        liaison: [{ committee: body('economy-committee'), units: [unit('roads-bureau')] }],
      },
      {
        type: 'LiaisonSet',
        liaison: [{ committee: 'economy-committee', units: ['roads-bureau'] }],
      },
    ],
  ] as const)('is no more than what was asked: %j', (command, event) =>
    expect(county.decide(state, command, ctx)).toEqual({ ok: true, events: [event] }),
  );

  it('says nothing of an invented county where it is none', () =>
    expect(
      county.decide(
        county.initial,
        { type: 'FoundCounty', name: '规则县', profile: huailaiDemoProfile },
        ctx,
      ),
    ).toEqual({
      ok: true,
      events: [
        {
          type: 'CountyFounded',
          id: 'rules-county',
          name: '规则县',
          profile: huailaiDemoProfile,
        },
      ],
    }));
});

describe('住县的上级政协委员', () => {
  const upper = registerAfter(seated(seat(5, { level: 'city' }), seat(6, { level: 'county' })));

  it('are of a higher level until that seat is given up', () => {
    const left = registerAfter(seated(seat(5, { level: 'city' })), ended(5, '2026-06-01'));
    expect(isOfHigherLevel(upper, 'm5', day('2026-12-31'))).toBe(true);
    expect(isOfHigherLevel(left, 'm5', day('2026-05-31'))).toBe(true);
    expect(isOfHigherLevel(left, 'm5', day('2026-06-01'))).toBe(false);
  });

  it('are no members of the county, and nobody whom it does not know', () => {
    for (const id of ['m1', 'm6', 'm9'])
      expect(isOfHigherLevel(upper, id, day('2026-03-01'))).toBe(false);
    expect(isSeated(upper, 'm6', day('2026-03-01'))).toBe(true);
    expect(isSeated(upper, 'm9', day('2026-03-01'))).toBe(false);
  });

  it('hold no seat before any term was opened', () => {
    const none = fold(county, [...founded, seated(seat(1))]);
    if (none.stage === 'none') throw new Error('the county is founded');
    expect(isSeated(none, 'm1', day('2026-03-01'))).toBe(false);
  });
});

describe('一再划转的单位', () => {
  const on = day('2026-03-01');
  const register = registerAfter(
    {
      type: 'UnitSucceeded',
      unit: unit('roads-bureau'),
      successor: unit('agriculture-bureau'),
      on,
    },
    { type: 'UnitSucceeded', unit: unit('agriculture-bureau'), successor: unit('shacheng'), on },
  );

  it('has its duties with the last that took them over', () => {
    expect(unitToday(register, 'roads-bureau')).toBe('shacheng');
    expect(unitsOfToday(register, 'shacheng')).toEqual([
      ...['shacheng', 'roads-bureau', 'agriculture-bureau'],
    ]);
    expect(unitsOfToday(register, 'health-bureau')).toEqual(['health-bureau']);
  });

  it('is itself where nobody registered it, whatever word it is', () => {
    expect(unitToday(register, 'moon-bureau')).toBe('moon-bureau');
    expect(unitToday(register, 'constructor')).toBe('constructor');
  });
});
