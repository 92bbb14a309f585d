import { figuresOf, huailaiDemoProfile as profile, readProfile } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

/** What the demo county chose at a path of its profile. */
const chosen = (path: string) => figuresOf(profile, path).map(({ value }) => value);
const names = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('演示县的选择', () => {
  it('has a name and a version', () =>
    expect(profile).toMatchObject({ id: 'huailai-demo', version: 1 }));

  it.each([
    ['proposal.flags.sectorMayProposeInRecess', false],
    ['proposal.flags.groupMayProposeInRecess', false],
    ['proposal.flags.cutOffIncluded', true],
    ['proposal.flags.mainLeaderSigns', true],
    ['proposal.flags.allowUpperLevelMembers', true],
    ['proposal.flags.conversionNeedsConsent', false],
    ['proposal.flags.coHandlersCountersign', false],
    ['proposal.maxReplies', 2],
    ['proposal.rehandleTriggers', ['dissatisfied']],
    ['proposal.reviewStages.plenary', []],
    ['proposal.reviewStages.recess', []],
    ['proposal.statistics.satisfied', ['satisfied', 'basically_satisfied']],
    ['proposal.keyProposals.countyIssues', ['number_one', 'key_supervised']],
    ['supervision.visitsShownToUnit', true],
    ['monitoring.maxRounds', 2],
    ['monitoring.reporterShownToUnit', false],
    ['supervisors.namesShownToUnit', true],
    ['consultation.flags.researchBeforeMeeting', true],
  ])('at %s is %j', (path, value) => expect(chosen(path)).toEqual([value]));

  it('lets these propose', () =>
    expect(chosen('proposal.sources')).toEqual([
      [
        ...['individual_member', 'joint_members', 'party', 'peoples_organisation'],
        ...['special_committee', 'sector', 'member_group', 'joint_group'],
      ],
    ]));

  it('limits nobody in how much they propose', () => expect(profile.proposal.limits).toEqual([]));

  it('writes these letters on replies', () =>
    expect(chosen('proposal.resultLetters')).toEqual([
      {
        ...{ resolved: 'A', adopted: 'A' },
        ...{ partly_resolved: 'B', in_progress: 'B', planned: 'B' },
        ...{ constrained: 'C', reference_only: 'C', infeasible: 'C' },
      },
    ]));

  it('does not file on these grounds', () =>
    expect(names(profile.proposal.refusalGrounds)).toEqual([
      ...['state_or_party_secret', 'prohibited_by_state', 'cpc_internal_personnel'],
      ...['party_internal_affairs', 'in_litigation_or_arbitration', 'academic_discussion'],
      ...['personal_matter', 'promotes_product_or_work', 'named_accusation'],
      ...['vague_no_suggestion', 'beyond_jurisdiction', 'multiple_matters'],
      ...['duplicate_no_new_content', 'already_regulated', 'ineligible_proposer', 'bad_format'],
    ]));

  it('supervises on the themes of its goals', () =>
    expect(chosen('supervision.themes')).toEqual([
      [
        ...['business_environment', 'ecological_restoration', 'grape_industry'],
        ...['production_safety', 'living_environment', 'livelihood', 'other'],
      ],
    ]));
});

describe('演示县的重点提案', () => {
  const { keyProposals, appraisal, awards } = profile.proposal;

  it('are urgent or of general concern, important, feasible, and solved within the year', () =>
    expect(keyProposals.tests.map(({ anyOf }) => anyOf)).toEqual([
      ['urgent', 'general_concern'],
      ['important'],
      ['feasible'],
      ['solvable_within_year'],
    ]));

  const chairs = ['chairperson', 'vice_chairperson'];
  const leaders = ['county_party_secretary', 'county_head', 'vice_county_head'];

  it.each([
    [
      'number_one',
      ['chairpersons', 'standing_committee', 'party_committee'],
      { supervises: ['chairperson'], handles: ['county_party_secretary', 'county_head'] },
    ],
    ['key_supervised', ['chairpersons'], { supervises: chairs, handles: leaders }],
    ['key_handled', ['chairpersons'], { supervises: chairs, handles: leaders }],
    ['tracked', ['proposal_committee'], { supervises: chairs, handles: [] }],
  ] as const)('of the tier %s are decided by %j and led by %j', (id, chain, who) =>
    expect(keyProposals.tiers.find((tier) => tier.id === id)).toMatchObject({
      chain,
      leaders: who,
    }),
  );

  it('stand in four tiers', () =>
    expect(names(keyProposals.tiers)).toEqual([
      ...['number_one', 'key_supervised', 'key_handled', 'tracked'],
    ]));

  it('are appraised by points that come to a hundred', () => {
    const points = (list: readonly { readonly id: string; readonly points: number }[]) =>
      list.map(({ id, points: most }) => `${id} ${most}`);
    expect(points(appraisal.proposalCriteria.value)).toEqual([
      ...['topic 25', 'analysis 25', 'suggestions 30', 'form 20'],
    ]);
    expect(points(appraisal.handlingCriteria.value)).toEqual([
      ...['attitude 30', 'communication 30', 'result 40'],
    ]);
    expect(appraisal.grades.map(({ from }) => from)).toEqual([90, 80, 60, 0]);
  });

  it('are outstanding where they are awarded', () =>
    expect(names(awards.list)).toEqual(['outstanding']));
});

describe('演示县的其他安排', () => {
  it('has a procedure for each kind of platform', () =>
    expect(names(profile.grassroots.procedures)).toEqual([
      ...['liaison_station', 'liaison_group', 'member_studio', 'council_room'],
    ]));

  it('knows the limits of statements', () =>
    expect(names(profile.consultation.statementLengths)).toEqual([
      ...['plenary_speech', 'standing_committee_oral', 'standing_committee_written'],
    ]));

  it('follows two patterns of a year', () =>
    expect(names(profile.plan.patterns)).toEqual(['1124-n', 'three-ones']));
});

describe('县情配置的读入', () => {
  const read = (change: object) => () => readProfile({ ...profile, ...change });

  it('parses a profile without loss', () =>
    expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile));

  it.each([
    ['an id in capitals', { id: 'Huailai' }],
    ['an id with a space before it', { id: ' huailai' }],
    ['an id with a space after it', { id: 'huailai ' }],
    ['version nought', { version: 0 }],
    ['half a version', { version: 1.5 }],
    ['no proposals', { proposal: undefined }],
    ['no consultations', { consultation: undefined }],
    ['no supervision', { supervision: undefined }],
    ['no instructions', { instruction: undefined }],
    ['no monitoring', { monitoring: undefined }],
    ['no plan', { plan: undefined }],
    ['no grass-roots consultation', { grassroots: undefined }],
    ['no supervisors', { supervisors: undefined }],
  ])('does not take one with %s', (_what, change) => expect(read(change)).toThrow());
});
