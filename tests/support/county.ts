import {
  BodyId,
  type CaseSubject,
  type CountyEvent,
  CountyId,
  day,
  type Events,
  ExpertId,
  huailaiDemoProfile,
  instant,
  MemberId,
  MonitoringPointId,
  type Period,
  PlatformId,
  type ProposalProfile,
  ProposerId,
  type ReviewStage,
  readProfile,
  UnitId,
} from '@xieshang/core';

/** Ids of the county the specs are set in. Nobody in it exists. */
export const member = (n: number) => MemberId.parse(`m${n}`);
export const body = (id: string) => BodyId.parse(id);
export const unit = (id: string) => UnitId.parse(id);
export const platform = (id: string) => PlatformId.parse(id);
export const point = (id: string) => MonitoringPointId.parse(id);
export const expert = (id: string) => ExpertId.parse(id);
export const proposer = (id: string) => ProposerId.parse(id);

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

/** Facts of another case beside the one a spec is about. */
export interface Beside {
  readonly subject: CaseSubject;
  readonly caseId: string;
  readonly events: readonly Events[CaseSubject][];
}

/** The membership of a member ends on a day. */
export const ended = (n: number, on: string): CountyEvent => ({
  type: 'MembershipEnded',
  member: member(n),
  reason: 'resigned',
  on: day(on),
});

/** The twelfth term opens on 5 January 2027. */
export const nextTerm: Extract<CountyEvent, { readonly type: 'TermOpened' }> = {
  type: 'TermOpened',
  term: { no: 12, startsOn: day('2027-01-05') },
};

/** Its first session: 18 to 22 January 2027, cut-off at noon of the twentieth. */
export const nextSession: Extract<CountyEvent, { readonly type: 'SessionCalled' }> = {
  type: 'SessionCalled',
  session: {
    term: 12,
    no: 1,
    opensOn: day('2027-01-18'),
    closesOn: day('2027-01-22'),
    cutOff: instant('2027-01-20T12:00:00+08:00'),
  },
};

/** The county adopts a second version of its profile. */
export const adopted = (change: Partial<ProposalProfile>): CountyEvent => ({
  type: 'ProfileAdopted',
  profile: readProfile({
    ...huailaiDemoProfile,
    version: 2,
    proposal: { ...huailaiDemoProfile.proposal, ...change },
  }),
});

/** The county decides one flag the other way, in a second version of its profile. */
export const flagged = (flag: keyof ProposalProfile['flags'], value: boolean): CountyEvent => {
  const { flags } = huailaiDemoProfile.proposal;
  return adopted({ flags: { ...flags, [flag]: { ...flags[flag], value } } });
};

/** The county fixes one period anew, in a second version of its profile. */
export const periodFixed = (name: keyof ProposalProfile['periods'], value: Period): CountyEvent => {
  const { periods } = huailaiDemoProfile.proposal;
  return adopted({ periods: { ...periods, [name]: { ...periods[name], value } } });
};

/** The county reviews in stages, in a second version of its profile. */
export const reviewedIn = (stages: {
  readonly plenary: readonly ReviewStage[];
  readonly recess: readonly ReviewStage[];
}): CountyEvent => {
  const { reviewStages } = huailaiDemoProfile.proposal;
  return adopted({
    reviewStages: {
      plenary: { ...reviewStages.plenary, value: stages.plenary },
      recess: { ...reviewStages.recess, value: stages.recess },
    },
  });
};
