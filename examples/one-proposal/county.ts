import {
  type Actor,
  BodyId,
  type CountyCommand,
  CountyId,
  day,
  huailaiDemoProfile,
  instant,
  MemberId,
  UnitId,
} from '@xieshang/core';

/** The county of this example. Nobody in it exists. */
export const COUNTY = CountyId.parse('example-county');

const seat = MemberId.parse('m-1');
const roads = UnitId.parse('roads-bureau');

/** Who acts, each in one capacity. */
export const who = {
  registrar: { role: 'registrar', id: 'registrar' },
  member: { role: 'member', id: 'teacher', member: seat },
  committee: { role: 'proposal_committee', id: 'committee-clerk' },
  office: { role: 'supervising_office', id: 'office-clerk' },
  unit: { role: 'handling_unit', id: 'roads-clerk', unit: roads },
} as const satisfies Readonly<Record<string, Actor>>;

/** What the registrar asks for so that a member can propose: a term, a plenary, a unit, a seat. */
export const founding: readonly CountyCommand[] = [
  {
    type: 'FoundCounty',
    name: '示例县',
    invented: '示例用县,人物均为虚构。',
    profile: huailaiDemoProfile,
  },
  { type: 'OpenTerm', term: { no: 1, startsOn: day('2022-01-05') } },
  {
    type: 'CallSession',
    session: {
      term: 1,
      no: 5,
      opensOn: day('2026-01-18'),
      closesOn: day('2026-01-22'),
      cutOff: instant('2026-01-20T12:00:00+08:00'),
    },
  },
  { type: 'RegisterUnits', units: [{ id: roads, name: '交通运输局', kind: 'government' }] },
  {
    type: 'RegisterBodies',
    bodies: [{ id: BodyId.parse('education'), name: '教育界', kind: 'sector' }],
  },
  {
    type: 'SeatMembers',
    members: [
      {
        id: seat,
        name: '虚构委员',
        term: 1,
        sector: BodyId.parse('education'),
        standing: false,
      },
    ],
  },
];
