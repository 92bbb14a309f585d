import {
  type CountyCommand,
  type CountyEvent,
  day,
  isInThinkTank,
  isOpenPlatform,
  type Register,
  type RegisterOfDay,
  registerOfDay,
  countyRules as rules,
  standingOf,
  unitToday,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  body,
  ended,
  expert,
  member,
  platform,
  point,
  testCounty,
  unit,
} from '../support/county.ts';
import { notYourStep } from '../support/refusals.ts';
import { registerWith } from '../support/register.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';

const reason = '登记有误';
const on = day('2026-03-01');
const health = unit('health-bureau');
const adviser = { id: expert('x1'), name: '虚构专家', field: '葡萄栽培' };
const room = {
  id: platform('room'),
  name: '沙城镇协商议事室',
  kind: 'council_room' as const,
  place: '某社区',
  township: unit('shacheng'),
  convener: member(1),
  members: [member(2)],
};
const park = {
  id: point('park'),
  name: '园区监测点',
  kind: 'industrial_park' as const,
  place: '沙城镇',
  members: [member(1)],
  from: day('2026-01-05'),
};
const entries: readonly CountyEvent[] = [
  { type: 'ExpertsRegistered', experts: [adviser] },
  { type: 'PlatformsRegistered', platforms: [room] },
  { type: 'MonitoringPointsRegistered', points: [park] },
];
const whole = [...testCounty('rules-county'), ...entries];
const county = registerWith(...whole);

const before = registerAfter(...entries);
const first = <One>(list: Readonly<Record<string, One>>, id: string): One => {
  const one = list[id];
  if (!one) throw new Error(`the county has no ${id}`);
  return one;
};
const clinic = { id: health, name: '卫生健康委', kind: 'government' as const };
const sector = { ...first(before.bodies, 'agriculture-sector'), name: '农业和农村界' };
const lady = { ...first(before.members, 'm2'), name: '虚构女士', standing: true };

/** What can be corrected, by the list it stands on. */
const slips = {
  units: { units: [clinic] },
  bodies: { bodies: [sector] },
  members: { members: [lady] },
  experts: { experts: [{ ...adviser, field: '葡萄酒' }] },
  platforms: { platforms: [{ ...room, members: [member(3)] }] },
  points: { points: [{ ...park, from: day('2026-01-06') }] },
} as const;
type List = keyof typeof slips;
const lists = Object.keys(slips) as List[];

const correct = (to: object): CountyCommand => ({ type: 'CorrectEntries', ...to, reason });
const corrected = (to: object): CountyEvent => ({ type: 'EntriesCorrected', on, ...to, reason });

describe('更正名册登记', () => {
  it.each(lists)('puts a slip in %s right', (list) =>
    county.when(correct(slips[list])).yields({ type: 'EntriesCorrected', ...slips[list] }),
  );

  it.each(lists)('keeps of %s what was recorded before', (list) => {
    const register = registerAfter(...entries, corrected(slips[list]));
    const [to] = slips[list as 'units'][list as 'units'];
    expect(register[list][to.id]).toEqual(to);
    const was = before[list][to.id];
    expect(
      register.corrections?.map(({ on: _, reason: __, ...one }) => Object.values(one)),
    ).toEqual([[was]]);
    expect(register.corrections?.[0]).toMatchObject({ on, reason });
  });

  it('leaves what became of an entry as it is', () => {
    const renamed: CountyEvent = { type: 'UnitRenamed', unit: health, name: '卫健局', on };
    const register = registerAfter(
      renamed,
      ended(2, '2026-06-01'),
      corrected({ units: [{ ...clinic, name: '卫健委' }], members: [lady] }),
    );
    expect(register.units[health]).toMatchObject({
      name: '卫健委',
      formerNames: [{ name: '卫生健康局', until: on }],
    });
    expect(register.members['m2']).toMatchObject({ name: '虚构女士', ended: { on: '2026-06-01' } });
  });

  it('takes a member out of a committee they were put into by mistake', () => {
    const moved: CountyEvent = {
      type: 'MemberMoved',
      member: member(2),
      committee: body('economy-committee'),
    };
    const register = registerAfter(moved, corrected({ members: [lady] }));
    expect(register.members['m2']).not.toHaveProperty('committee');
  });

  it.each([
    ['nothing', {}],
    ['an empty list', { units: [] }],
    ['what nobody registered', { units: [{ ...clinic, id: unit('moon-bureau') }] }],
    ['a word that every object knows', { units: [{ ...clinic, id: unit('constructor') }] }],
    ['an entry twice', { units: [clinic, clinic] }],
  ])('is not of %s', (_what, to) => county.when(correct(to)).refusedBy(rules.entriesAreKnown));

  it.each([
    ['a sector its members lose', { bodies: [{ ...sector, kind: 'member_group' as const }] }],
    ['a term nobody opened', { members: [{ ...lady, term: 12 }] }],
    ['an employer nobody knows', { members: [{ ...lady, employer: unit('moon-bureau') }] }],
    ['a township that is none', { platforms: [{ ...room, township: health }] }],
    ['a township its platforms lose', { units: [{ ...clinic, id: unit('shacheng') }] }],
    ['a point served by nobody known', { points: [{ ...park, members: [member(9)] }] }],
    ['a point set up out of reach', { points: [{ ...park, from: day('2022-01-04') }] }],
    ['an expert of an unknown unit', { experts: [{ ...adviser, employer: unit('moon') }] }],
  ])('does not leave %s', (_what, to) =>
    county.when(correct(to)).refusedBy(rules.correctedEntriesArePlaced),
  );

  it('does not set up a point after it was withdrawn', () => {
    const withdrawn = registerWith(...whole, {
      type: 'MonitoringPointWithdrawn',
      point: park.id,
      on,
    });
    const from = (one: string) => correct({ points: [{ ...park, from: day(one) }] });
    withdrawn.when(from('2026-03-01')).yields({ type: 'EntriesCorrected' });
    withdrawn.when(from('2026-03-02')).refusedBy(rules.correctedEntriesArePlaced);
  });

  it('leaves a liaison table whose committees are committees', () => {
    const committee = first(before.bodies, 'economy-committee');
    registerWith(...whole, {
      type: 'LiaisonSet',
      liaison: [{ committee: body('economy-committee'), units: [health] }],
    })
      .when(correct({ bodies: [{ ...committee, kind: 'joint_group' }] }))
      .refusedBy(rules.correctedEntriesArePlaced);
  });

  it('is for the registrar', () =>
    county.when(correct(slips.units), as('cppcc_office')).refusedBy(notYourStep));
});

const closed: CountyEvent = { type: 'PlatformClosed', platform: room.id, on };
const released: CountyEvent = { type: 'ExpertReleased', expert: adviser.id, on };

/** Every change that can be taken back: how it came, of which entry, and what is asked of the register. */
const changes = {
  unit_renaming: {
    fact: { type: 'UnitRenamed', unit: health, name: '卫健局', on },
    entry: 'health-bureau',
    asked: ({ units }: Register): unknown => units[health],
  },
  unit_succession: {
    fact: { type: 'UnitSucceeded', unit: health, successor: unit('shacheng'), on },
    entry: 'health-bureau',
    asked: (register: RegisterOfDay): unknown => [
      register.units[health],
      unitToday(register, health),
    ],
  },
  membership_end: {
    fact: ended(1, '2026-03-01'),
    entry: 'm1',
    asked: ({ members }: Register): unknown => members['m1'],
  },
  point_withdrawal: {
    fact: { type: 'MonitoringPointWithdrawn', point: park.id, on },
    entry: 'park',
    asked: ({ points }: Register): unknown => points[park.id],
  },
  platform_closing: {
    fact: closed,
    entry: 'room',
    asked: ({ platforms }: Register): unknown => platforms[room.id],
  },
  expert_leaving: {
    fact: released,
    entry: 'x1',
    asked: ({ experts }: Register): unknown => experts[adviser.id],
  },
} as const satisfies Readonly<
  Record<string, { fact: CountyEvent; entry: string; asked(register: RegisterOfDay): unknown }>
>;
type Change = keyof typeof changes;
const kinds = Object.keys(changes) as Change[];
const cancel = (change: Change, entry: string): CountyCommand => ({
  type: 'CancelChange',
  change,
  entry,
  reason,
});

describe('撤销变动登记', () => {
  it.each(kinds)('takes back a %s', (change) => {
    const { fact, entry, asked } = changes[change];
    registerWith(...whole, fact)
      .when(cancel(change, entry))
      .yields({ type: 'ChangeCancelled', change, entry, reason });
    const cancelled: CountyEvent = { type: 'ChangeCancelled', on, change, entry, reason };
    const changed = registerAfter(...entries, fact);
    const back = registerAfter(...entries, fact, cancelled);
    expect(asked(changed)).not.toEqual(asked(before));
    expect(asked(back)).toEqual(asked(before));
    expect(back.corrections).toHaveLength(1);
    expect(back.corrections?.[0]).toMatchObject({ on, reason });
  });

  it.each(kinds)('takes back no %s that was not recorded', (change) => {
    county.when(cancel(change, changes[change].entry)).refusedBy(rules.changeIsRecorded);
    county.when(cancel(change, 'nobody')).refusedBy(rules.changeIsRecorded);
    county.when(cancel(change, 'constructor')).refusedBy(rules.changeIsRecorded);
  });

  it('takes back the last renaming of several, and then the one before', () => {
    const again: CountyEvent = {
      type: 'UnitRenamed',
      unit: health,
      name: '卫健委',
      on: day('2026-06-01'),
    };
    const cancelled: CountyEvent = {
      type: 'ChangeCancelled',
      on,
      change: 'unit_renaming',
      entry: 'health-bureau',
      reason,
    };
    const { fact } = changes.unit_renaming;
    expect(registerAfter(fact, again, cancelled).units[health]).toEqual(
      registerAfter(fact).units[health],
    );
    expect(registerAfter(fact, again, cancelled, cancelled).units[health]).toEqual(
      before.units[health],
    );
  });

  it('lets the change be recorded anew, as it was', () => {
    const { fact } = changes.membership_end;
    const cancelled: CountyEvent = {
      type: 'ChangeCancelled',
      on,
      change: 'membership_end',
      entry: 'm1',
      reason,
    };
    registerWith(...whole, fact, cancelled)
      .when({ type: 'EndMembership', member: member(1), reason: 'deceased', on: day('2026-04-01') })
      .yields({ type: 'MembershipEnded', on: '2026-04-01' });
  });

  it('is for the registrar', () =>
    registerWith(...whole, closed)
      .when(cancel('platform_closing', 'room'), as('cppcc_office'))
      .refusedBy(notYourStep));
});

describe('平台撤销、专家退出', () => {
  const close = (id = 'room'): CountyCommand => ({
    type: 'ClosePlatform',
    platform: platform(id),
    on,
  });
  const release = (id = 'x1'): CountyCommand => ({ type: 'ReleaseExpert', expert: expert(id), on });

  it('is recorded with its day', () => {
    county.when(close()).yields({ type: 'PlatformClosed', platform: 'room', on });
    county.when(release()).yields({ type: 'ExpertReleased', expert: 'x1', on });
  });

  it('happens once, and to those on the register', () => {
    registerWith(...whole, closed)
      .when(close())
      .refusedBy(rules.platformNotClosed);
    registerWith(...whole, released)
      .when(release())
      .refusedBy(rules.expertNotReleased);
    for (const id of ['nobody', 'constructor']) {
      county.when(close(id)).refusedBy(rules.platformNotClosed);
      county.when(release(id)).refusedBy(rules.expertNotReleased);
    }
  });

  it.each([
    ['2026-02-28', true],
    ['2026-03-01', false],
  ])('holds from its day: on %s open %s', (today, open) => {
    const register = registerOfDay(registerAfter(...entries, closed, released), day(today));
    expect(isOpenPlatform(register, 'room')).toBe(open);
    expect(isInThinkTank(register, 'x1')).toBe(open);
    expect(standingOf(as('expert', 'x1'), register)).toBe(open ? 'holds' : 'none');
    // A closed platform ends what it has begun.
    expect(standingOf(as('platform', 'room'), register)).toBe('holds');
  });

  it('is nothing for one nobody registered', () => {
    expect(isOpenPlatform(before, 'constructor')).toBe(false);
    expect(isInThinkTank(before, 'constructor')).toBe(false);
  });
});
