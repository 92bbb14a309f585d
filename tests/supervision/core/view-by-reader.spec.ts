import { huailaiDemoProfile, type SupervisionEvent, SupervisionView } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import * as facts from '../../support/supervision-facts.ts';
import * as two from '../../support/supervision-of-several.ts';
import * as shown from '../../support/supervision-views.ts';

const { around, heads, visit, meeting, briefing, toPassed } = shown;
const { toHealth, toRoads, answered, unanswered, ofRoads } = shown;
const actors = {
  office: as('cppcc_office'),
  supervisor: as('member', 'm1'),
  another: as('special_committee', 'another-committee'),
  member: as('member', 'm4'),
  sector: as('collective', 'agriculture-sector'),
  health: as('handling_unit', 'health-bureau'),
  roads: as('handling_unit', 'roads-bureau'),
  government: as('government_office'),
  inspection: as('supervising_office'),
  public: as('public'),
} as const;
type Name = keyof typeof actors;
const names = Object.keys(actors) as readonly Name[];
const seen = (history: readonly SupervisionEvent[], name: Name, at = around) =>
  shown.seenBy(actors[name], history, at);

describe('两个被监督单位', () => {
  it('see each what concerns itself, and nothing of the other', () => {
    const view = seen(two.toBothAnswered, 'health');
    expect(view).toEqual({
      ...heads,
      responsible: ['卫生健康局分管副局长'],
      briefings: [briefing],
      visits: [{ ...visit, visitors: [] }],
      advice: [toHealth],
      items: [answered, unanswered],
    });
    expect(seen(two.toBothAnswered, 'roads')).toMatchObject({
      briefings: [{ id: 'B2', text: '通村道路养护情况。', materials: [] }],
      visits: [{ ...meeting, visitors: [] }],
      advice: [toRoads],
      items: [ofRoads],
    });
  });

  it('see no visit that may have been to the other', () => {
    const { unit: _, ...nowhere } = two.visitedHealth;
    const history = two.toBothVisited.map((one) => (one === two.visitedHealth ? nowhere : one));
    expect(seen(history, 'health').visits).toEqual([]);
    expect(seen(history, 'roads').visits).toHaveLength(1);
    expect(seen(history, 'member').visits).toHaveLength(2);
  });

  it('see no appraisal of the other', () => {
    const history = [...two.toBothAnswered, ...toPassed];
    expect(seen(history, 'health').appraisals).toHaveLength(1);
    expect(seen(history, 'roads').appraisals).toEqual([]);
  });

  it('see nothing of visits where the county keeps them back', () => {
    const { supervision } = huailaiDemoProfile;
    const visitsShownToUnit = { ...supervision.visitsShownToUnit, value: false };
    const profile = {
      ...huailaiDemoProfile,
      version: 2,
      supervision: { ...supervision, visitsShownToUnit },
    };
    const register = registerAfter({ type: 'ProfileAdopted', profile });
    const at = { ...around, register };
    expect(seen(two.toBothAnswered, 'health', at).visits).toEqual([]);
    expect(seen(two.toBothAnswered, 'member', at).visits).toHaveLength(2);
  });

  it('see no advice of the other that is handed over before their own', () =>
    expect(seen([...two.toBothSigned, two.roadsHanded], 'health').advice).toEqual([]));
});

describe('抄送单位', () => {
  it('sees the advice it got a copy of, and the points of that advice', () => {
    expect(seen(two.toBothAnswered, 'government')).toEqual({
      ...heads,
      advice: [toHealth],
      items: [answered, unanswered],
    });
    expect(seen(two.toBothAnswered, 'inspection')).toEqual({
      ...heads,
      advice: [toRoads],
      items: [ofRoads],
    });
  });

  it('sees a ballot once it was published', () => {
    expect(seen([...facts.toReceived, ...toPassed.slice(0, 3)], 'government').appraisals).toEqual(
      [],
    );
    expect(seen([...facts.toReceived, ...toPassed], 'government').appraisals).toHaveLength(1);
  });
});

describe('监督以外的委员', () => {
  const history = [...two.toBothAnswered, ...toPassed, facts.closed];

  it.each(['another', 'sector'] as const)('%s sees a closed case without names', (name) =>
    expect(seen(history, name)).toEqual({
      ...heads,
      stage: 'closed',
      endedOn: '2026-09-14',
      visits: [
        { ...visit, visitors: [] },
        { ...meeting, visitors: [] },
      ],
      advice: [toHealth, toRoads],
      items: [answered, unanswered, ofRoads],
      appraisals: [expect.objectContaining({ id: 'P1', publishedOn: '2026-06-10' })],
      summary: facts.closed.summary,
    }),
  );
});

describe('公众', () => {
  it('sees that a case was closed, and its summary', () =>
    expect(seen([...two.toBothAnswered, facts.closed], 'public')).toEqual({
      ...heads,
      stage: 'closed',
      endedOn: '2026-09-14',
      summary: facts.closed.summary,
    }));
});

describe('所见内容的形式', () => {
  const failed = [facts.counted(facts.badBallot), facts.failedPublished, facts.tracked];
  const histories: readonly (readonly SupervisionEvent[])[] = [
    [...two.toBothAnswered, ...toPassed, facts.closed],
    [...facts.toReceived, facts.appraisalProposed, facts.appraisalAgreed, ...failed],
    [...facts.toRectified, facts.recheckPassed],
    [...facts.toDrafted, ...facts.toAgreed.slice(-2)],
  ];

  it.each(names)('is described for %s field by field: nothing shown is left out', (name) => {
    for (const history of histories) {
      const view = seen(history, name);
      expect(SupervisionView.parse(view)).toEqual(view);
    }
  });
});
