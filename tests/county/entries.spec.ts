import {
  Body,
  bodyKinds,
  county,
  day,
  Expert,
  endReasons,
  huailaiDemoProfile,
  instant,
  Liaison,
  levelOf,
  Member,
  MonitoringPoint,
  memberLevels,
  Platform,
  platformKinds,
  recorded,
  Session,
  Term,
  Unit,
  unitKinds,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { notice } from '../support/holidays.ts';

/** A zod schema, as far as its names are read. */
interface Shape {
  readonly def: {
    readonly type: string;
    readonly innerType?: Shape;
    readonly element?: Shape;
    readonly shape?: Readonly<Record<string, Shape>>;
  };
  readonly options?: readonly string[];
  meta(): { readonly id?: string; readonly description?: string } | undefined;
}

const fieldsOf = ({ def: { shape = {} } }: Shape) => Object.entries(shape);
/** Every shape inside one, with itself. */
const inside = (shape: Shape): readonly Shape[] => {
  const { innerType, element } = shape.def;
  const under = [innerType, element, ...fieldsOf(shape).map(([, field]) => field)];
  return [shape, ...under.flatMap((one) => (one ? inside(one) : []))];
};

const unit = { id: 'tax-office', name: '税务局', kind: 'vertical_agency' };
const body = { id: 'education-sector', name: '教育界', kind: 'sector' };
const member = {
  ...{ id: 'm5', name: '委员5', term: 11, sector: 'agriculture-sector', standing: true },
  ...{ committee: 'economy-committee', group: 'group-1', employer: 'health-bureau' },
  ...{ heads: 'health-bureau', level: 'city' },
};
const expert = { id: 'x1', name: '虚构专家', field: '葡萄栽培', employer: 'health-bureau' };
const platform = {
  ...{ id: 'room', name: '沙城镇协商议事室', kind: 'council_room', place: '某社区' },
  ...{ township: 'shacheng', convener: 'm1', members: ['m2'] },
};
const point = {
  ...{ id: 'grape-farm', name: '葡萄种植基地', kind: 'enterprise', place: '桑园镇' },
  ...{ members: ['m1'], from: day('2026-01-05') },
};
const liaison = { committee: 'economy-committee', units: ['health-bureau'] };
const term = { no: 12, startsOn: '2027-01-05' };
const session = {
  ...{ term: 12, no: 1, opensOn: '2027-01-18', closesOn: '2027-01-22' },
  cutOff: instant('2027-01-20T12:00:00+08:00'),
};
const entries = [
  ['a unit', Unit, unit],
  ['a body', Body, body],
  ['a member', Member, member],
  ['an expert', Expert, expert],
  ['a platform', Platform, platform],
  ['a monitoring point', MonitoringPoint, point],
  ['a liaison', Liaison, liaison],
  ['a term', Term, term],
  ['a session', Session, session],
] as const;

describe('登记的内容', () => {
  it.each(entries)('of %s is kept in full', (_what, shape, entry) =>
    expect(shape.parse(entry)).toEqual(entry),
  );

  it.each(entries)('of %s names each field', (_what, shape, entry) => {
    for (const name of Object.keys(entry)) {
      const { [name as keyof typeof entry]: _, ...rest } = entry;
      const optional = /^(standing|committee|group|employer|heads|level)$/.test(name);
      const missing = shape.safeParse(rest).success;
      expect([name, missing]).toEqual([name, optional && _what !== 'a liaison']);
    }
  });

  it('of a member is a county seat, and no standing one, unless it says so', () => {
    const { standing: _, level: __, ...plain } = member;
    expect(Member.parse(plain)).toEqual({ ...plain, standing: false });
    expect(levelOf(recorded(Member.parse(plain)))).toBe('county');
    expect(levelOf(recorded(Member.parse(member)))).toBe('city');
  });

  it('has names that are not blank and not too long', () => {
    expect(Unit.safeParse({ ...unit, name: ' ' }).success).toBe(false);
    expect(Unit.safeParse({ ...unit, name: '局'.repeat(61) }).success).toBe(false);
    expect(Member.safeParse({ ...member, term: 0 }).success).toBe(false);
    expect(Liaison.safeParse({ ...liaison, units: [] }).success).toBe(false);
    expect(Platform.safeParse({ ...platform, members: Array(61).fill('m2') }).success).toBe(false);
  });

  it('has one of the kinds there are', () => {
    expect(unitKinds).toEqual([
      ...['party_mass', 'government', 'npc', 'cppcc', 'court', 'procuratorate'],
      ...['vertical_agency', 'township', 'military', 'other'],
    ]);
    expect(bodyKinds).toEqual([
      ...['party', 'peoples_organisation', 'special_committee', 'sector'],
      ...['member_group', 'joint_group'],
    ]);
    expect(platformKinds).toEqual([
      ...['liaison_station', 'liaison_group', 'member_studio', 'council_room'],
    ]);
    expect(memberLevels).toEqual(['county', 'city', 'province', 'national']);
    expect(endReasons).toEqual(['resigned', 'persuaded_to_resign', 'revoked', 'deceased']);
  });
});

describe('名册的事项', () => {
  const asked = {
    FoundCounty: { name: '规则县', invented: '人物均为虚构。', profile: huailaiDemoProfile },
    AdoptProfile: { profile: huailaiDemoProfile },
    OpenTerm: { term },
    CallSession: { session },
    RegisterUnits: { units: [unit] },
    RenameUnit: { unit: 'health-bureau', name: '卫健委', on: day('2026-03-01') },
    SucceedUnit: { unit: 'health-bureau', successor: 'tax-office', on: day('2026-03-01') },
    RegisterBodies: { bodies: [body] },
    SeatMembers: { members: [member] },
    MoveMember: { member: 'm1', sector: 's', committee: 'c', group: 'g' },
    EndMembership: { member: 'm1', reason: 'resigned', on: day('2026-06-01') },
    RegisterExperts: { experts: [expert] },
    ReleaseExpert: { expert: 'x1', on: day('2026-06-01') },
    RegisterPlatforms: { platforms: [platform] },
    ClosePlatform: { platform: 'room', on: day('2026-06-01') },
    RegisterMonitoringPoints: { points: [point] },
    WithdrawMonitoringPoint: { point: 'grape-farm', on: day('2026-06-01') },
    SetLiaison: { liaison: [liaison] },
    CorrectTerm: { no: 11, to: term, reason: '登记有误' },
    CancelTerm: { no: 12, reason: '登记有误' },
    CorrectSession: { term: 12, no: 1, to: session, reason: '改期' },
    CancelSession: { term: 12, no: 1, reason: '登记有误' },
    CorrectEntries: {
      ...{ units: [unit], bodies: [body], members: [member], experts: [expert] },
      ...{ platforms: [platform], points: [point], reason: '登记有误' },
    },
    CancelChange: { change: 'membership_end', entry: 'm1', reason: '登记有误' },
    RecordHolidayNotice: notice,
  } as const;

  it('are these', () => expect(Object.keys(county.commands)).toEqual(Object.keys(asked)));

  it.each(Object.entries(asked))('%s has the input of its command', (type, input) =>
    expect(county.commands[type]?.input.parse(input)).toEqual(input),
  );

  it.each([
    ['RegisterUnits', { units: [] }],
    ['RegisterBodies', { bodies: [] }],
    ['SeatMembers', { members: [] }],
    ['RegisterExperts', { experts: [] }],
    ['RegisterPlatforms', { platforms: [] }],
    ['SetLiaison', { liaison: [] }],
    ['EndMembership', { ...asked.EndMembership, reason: 'bored' }],
  ] as const)('%s is not asked of nothing: %j', (type, input) =>
    expect(county.commands[type]?.input.safeParse(input).success).toBe(false),
  );

  it('have a name of their own for every list of choices and every group of fields', () => {
    const known = new Map<string, string>();
    const shapes = Object.entries(county.commands)
      .flatMap(([, { input }]) => fieldsOf(input as unknown as Shape))
      .filter(([name]) => name !== 'profile')
      .flatMap(([, field]) => inside(field))
      .filter(({ def: { type } }) => type === 'object' || type === 'enum');
    for (const shape of shapes) {
      const id = shape.meta()?.id ?? '';
      expect(id).toMatch(/^[A-Z][A-Za-z]+$/);
      const holds = JSON.stringify([shape.options, fieldsOf(shape).map(([name]) => name)]);
      expect(known.get(id) ?? holds).toBe(holds);
      known.set(id, holds);
    }
    const profile = fieldsOf(county.commands['AdoptProfile']?.input as unknown as Shape)[0]?.[1];
    expect(profile?.meta()).toMatchObject({ id: 'CountyProfile' });
  });

  it('name everybody and everything by the name of its id', () => {
    const names = Object.values(county.commands)
      .flatMap(({ input }) => fieldsOf(input as unknown as Shape))
      .filter(([name]) => ['unit', 'successor', 'member', 'sector'].includes(name))
      .map(([, field]) => field);
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((field) => !field.meta()?.description)).toEqual([]);
  });
});

describe('名册', () => {
  it('starts without a state, and looks at no other case', () => {
    expect(county.initial).toEqual({ stage: 'none' });
    expect(county.name).toBe('county');
    expect(
      county.othersNamed({ type: 'AdoptProfile', profile: huailaiDemoProfile }, county.initial),
    ).toEqual([]);
  });
});
