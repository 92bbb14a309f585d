import {
  BodyId,
  type CountyEvent,
  CountyId,
  day,
  type Events,
  huailaiDemoProfile,
  instant,
  MemberId,
  UnitId,
} from '@xieshang/core';

/** Ids of the county the specs are set in. Nobody in it exists. */
export const member = (n: number) => MemberId.parse(`m${n}`);
export const body = (id: string) => BodyId.parse(id);
export const unit = (id: string) => UnitId.parse(id);

/**
 * The county the specs are set in: one term, the second session of 2026 with its cut-off at noon of
 * 20 January, four members, a body of every kind, and four units.
 */
export const testCounty = (id: string): readonly CountyEvent[] => [
  {
    type: 'CountyFounded',
    id: CountyId.parse(id),
    name: '规则县',
    invented: '规则测试用县,人物均为虚构。',
    profile: huailaiDemoProfile,
  },
  { type: 'TermOpened', term: { no: 11, startsOn: day('2022-01-05') } },
  {
    type: 'SessionCalled',
    session: {
      term: 11,
      no: 5,
      opensOn: day('2026-01-18'),
      closesOn: day('2026-01-22'),
      cutOff: instant('2026-01-20T12:00:00+08:00'),
    },
  },
  {
    type: 'UnitsRegistered',
    units: [
      { id: unit('health-bureau'), name: '卫生健康局', kind: 'government' },
      { id: unit('roads-bureau'), name: '交通运输局', kind: 'government' },
      { id: unit('agriculture-bureau'), name: '农业农村局', kind: 'government' },
      { id: unit('shacheng'), name: '沙城镇', kind: 'township' },
    ],
  },
  {
    type: 'BodiesRegistered',
    bodies: [
      { id: body('party-a'), name: '民盟县总支', kind: 'party' },
      { id: body('women'), name: '县妇联', kind: 'peoples_organisation' },
      { id: body('economy-committee'), name: '经济委员会', kind: 'special_committee' },
      { id: body('agriculture-sector'), name: '农业界', kind: 'sector' },
      { id: body('group-1'), name: '第一活动小组', kind: 'member_group' },
    ],
  },
  {
    type: 'MembersSeated',
    members: [1, 2, 3, 4].map((n) => ({
      id: member(n),
      name: `委员${n}`,
      term: 11,
      sector: body('agriculture-sector'),
      standing: false,
    })),
  },
];

/** Facts of another proposal beside the one a spec is about. */
export interface Beside {
  readonly caseId: string;
  readonly events: readonly Events['proposal'][];
}
