import type { SupervisionEvent } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { as } from '../../support/scenario.ts';
import * as facts from '../../support/supervision-facts.ts';
import * as two from '../../support/supervision-of-several.ts';
import * as variants from '../../support/supervision-variants.ts';
import * as shown from '../../support/supervision-views.ts';

const { heads, visit, meeting, briefing, toHealth, toRoads } = shown;
const { answered, unanswered, ofRoads } = shown;
const actors = {
  office: as('cppcc_office'),
  supervisor: as('member', 'm1'),
  health: as('handling_unit', 'health-bureau'),
} as const;
const seen = (history: readonly SupervisionEvent[], name: keyof typeof actors) =>
  shown.seenBy(actors[name], history);

describe('监督内部', () => {
  const written = { member: 'm1' };
  const ours = { committee: 'economy-committee' };

  it('sees the whole of it, with those who wrote it', () =>
    expect(seen([...two.toBothAnswered, facts.instructionNamed], 'office')).toEqual({
      ...heads,
      responsible: ['卫生健康局分管副局长'],
      plan: 'plan-2026',
      item: 'I1',
      workPlan: facts.opened.workPlan,
      groups: ['g1', 'g2'],
      supervisors: two.openedForTwo.supervisors,
      briefings: [briefing, expect.objectContaining({ id: 'B2' })],
      visits: [
        { ...visit, visitors: ['m1', 'm2'], found: facts.visited.found, ...written },
        { ...meeting, visitors: ['m4'], found: two.metOnRoads.found, ...ours },
      ],
      advice: [
        { ...toHealth, group: 'g1', agreed: 2, ...written },
        { ...toRoads, agreed: 1, ...ours },
      ],
      items: [answered, unanswered, ofRoads],
      instructions: ['n1'],
    }));

  it('sees an advice that is being written, and nothing of a delivery yet', () => {
    const { handedOverOn: _, receiveBy: __, receivedOn: ___, ...bare } = toHealth;
    expect(seen([...two.toBothVisited, two.toHealth], 'supervisor').advice).toEqual([
      { ...bare, stage: 'drafted', copies: [], group: 'g1', ...written },
    ]);
  });

  it('sees why an advice was sent back', () => {
    expect(seen([...facts.toAdopted, variants.sentBack], 'supervisor').advice).toMatchObject([
      { stage: 'drafted', sentBack: '补充依据。' },
    ]);
  });

  it('sees why a plan of work was returned, and why a case was cancelled', () => {
    expect(seen([facts.opened, facts.planReturned, variants.cancelled], 'office')).toMatchObject({
      stage: 'cancelled',
      returned: facts.planReturned.reason,
      cancelled: '议题合并。',
      endedOn: '2026-03-06',
    });
  });

  it('sees who inspects, and what another theme is', () => {
    const inspected = {
      ...facts.opened,
      form: 'inspection',
      inspection: { kind: 'members' },
      theme: 'other',
      themeWords: '基层减负',
    } as const;
    expect(seen([inspected], 'office')).toMatchObject({
      form: 'inspection',
      inspectionKind: 'members',
      theme: 'other',
      themeWords: '基层减负',
    });
  });

  it('sees what was asked for and not given yet', () =>
    expect(seen(facts.toInformed, 'office').briefings).toEqual([
      { id: 'B1', stage: 'asked', unit: 'health-bureau', briefBy: '2026-03-23', materials: [] },
    ]));

  it('sees the plan of an appraisal before there is a ballot, and how it was tracked', () => {
    const { plan } = facts.appraisalProposed;
    const bare = { id: 'P1', unit: 'health-bureau', plan, reportedTo: [] };
    expect(seen(facts.toAgreed, 'office').appraisals).toEqual([{ ...bare, stage: 'agreed' }]);
    const failed = [facts.counted(facts.badBallot), facts.failedPublished, facts.tracked];
    expect(seen([...facts.toAgreed, ...failed], 'office').appraisals).toEqual([
      {
        ...bare,
        stage: 'tracked',
        ballot: {
          due: 50,
          present: 40,
          issued: 40,
          returned: 40,
          verySatisfied: 10,
          satisfied: 10,
          basicallySatisfied: 3,
          dissatisfied: 13,
          abstained: 4,
          unknownToVoter: 0,
          valid: true,
          share: 57.5,
          passes: false,
        },
        publishedOn: '2026-06-10',
        trackedOn: '2026-07-06',
        tracking: facts.tracked.text,
        reportedTo: ['party_committee', 'government'],
      },
    ]);
  });
});

describe('回头看的查阅', () => {
  const history = [
    ...facts.toReceived,
    variants.overdueReported,
    facts.answered,
    facts.rectified,
    facts.recheckFailed,
  ];
  const report = {
    on: '2026-08-31',
    text: facts.rectified.text,
    late: false,
    recheckedOn: '2026-09-10',
    passed: false,
    found: facts.recheckFailed.found,
  };

  it('tells within who looked again', () =>
    expect(seen(history, 'office').items).toMatchObject([
      { overdueReportedOn: '2026-05-30', reports: [{ ...report, member: 'm2' }] },
    ]));

  it('tells the unit what was found, and not who found it', () =>
    expect(seen(history, 'health').items[0]?.reports).toEqual([report]));
});
