import {
  awardIn,
  awardPlaces,
  stateCouncilCalendar as calendar,
  calledIn,
  collectiveShareOf,
  day,
  examinationDeadline,
  gradeOf,
  handlingScoreOf,
  huailaiDemoProfile,
  issuerDemanded,
  keyFigures,
  ownKeyItemsDemanded,
  type ProposalEvent,
  readProfile,
  tierOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../support/county.ts';
import {
  dissatisfied,
  drafted,
  jointToDelivery,
  ratedByFirst,
  toDelivery,
  toUnit,
} from '../support/facts.ts';
import { dissatisfiedWithRoads, toBothDelivered } from '../support/handling-facts.ts';
import {
  leftKeyList,
  nominated,
  nominatedTracked,
  planApproved,
  planned,
  supervised,
  toKey,
} from '../support/key-facts.ts';
import { standing, taken } from '../support/standing.ts';

const profile = huailaiDemoProfile.proposal;
const health = unit('health-bureau');
const roads = unit('roads-bureau');

/** Found at supervision: these faults of the health bureau. */
const found = (...faults: readonly (typeof supervised.faults)[number]['fault'][]) =>
  [
    planned,
    planApproved,
    { ...supervised, faults: faults.map((fault) => ({ unit: health, fault })) },
  ] as const satisfies readonly ProposalEvent[];

describe('等次', () => {
  it.each([
    [100, '优秀'],
    [96.2, '优秀'],
    [90, '优秀'],
    [89.99, '良好'],
    [80, '良好'],
    [79.9, '一般'],
    [60, '一般'],
    [59.9, '较差'],
    [0, '较差'],
  ])('of %d points is %s', (score, words) => expect(gradeOf(score, profile).zh).toBe(words));
});

describe('办理考核得分', () => {
  it('is a hundred for a unit that nothing was found against', () =>
    expect(handlingScoreOf(health, [taken(...toDelivery)], profile)).toMatchObject({
      score: 100,
      deductions: [],
    }));

  it('loses points for what was found against the unit, and for its own replies alone', () => {
    const scoreOf = (who: typeof health, ...events: readonly ProposalEvent[]) =>
      handlingScoreOf(who, [taken(...events)], profile).deductions.map(({ fault }) => fault);
    expect(scoreOf(roads, ...toUnit, ...found('no_plan'))).toEqual([]);
    const rated = [...toBothDelivered, ratedByFirst, dissatisfiedWithRoads];
    expect(scoreOf(health, ...rated)).toEqual([]);
    expect(scoreOf(roads, ...rated)).toEqual(['dissatisfied']);
    expect(scoreOf(roads, ...toBothDelivered, { ...ratedByFirst, reply: 'R2' })).toEqual([]);
  });

  it('loses points for each fault, and says for what and where', () =>
    expect(
      handlingScoreOf(
        health,
        [taken(...toUnit, ...found('solvable_unsolved', 'no_plan', 'empty_reply'))],
        profile,
      ),
    ).toMatchObject({
      score: 94,
      deductions: [
        { proposal: 'p1', fault: 'solvable_unsolved', points: 3 },
        { proposal: 'p1', fault: 'no_plan', points: 2 },
        { proposal: 'p1', fault: 'empty_reply', points: 1 },
      ],
    }));

  it('loses two tenths for a case whose proposer is dissatisfied', () =>
    expect(
      handlingScoreOf(health, [taken(...jointToDelivery, ratedByFirst, dissatisfied)], profile),
    ).toMatchObject({ score: 99.8, deductions: [{ fault: 'dissatisfied', points: 0.2 }] }));

  it('loses them once for a case, however many are dissatisfied', () => {
    const first = { ...ratedByFirst, result: 'dissatisfied' } as const;
    const state = taken(...jointToDelivery, first, dissatisfied);
    expect(handlingScoreOf(health, [state], profile).score).toBe(99.8);
  });

  it('loses them for each case, in tenths that add up', () => {
    const state = taken(...jointToDelivery, ratedByFirst, dissatisfied);
    expect(handlingScoreOf(health, [state, state, state], profile).score).toBe(99.4);
  });

  it('counts a fault that was found twice in a case once', () => {
    const again = found('no_plan').map((event) => ({ ...event, supervision: 'S2' }));
    const state = taken(...toUnit, ...found('no_plan'), ...(again as readonly ProposalEvent[]));
    expect(handlingScoreOf(health, [state], profile).score).toBe(98);
  });

  it('leaves the faults of another unit with that unit', () =>
    expect(
      handlingScoreOf(roads, [taken(...toUnit, ...found('no_plan'))], profile).deductions,
    ).toEqual([]));

  it('never falls below nothing', () => {
    const state = taken(...toUnit, ...found('solvable_unsolved', 'no_plan'));
    const many = Array.from({ length: 30 }, () => state);
    expect(handlingScoreOf(health, many, profile)).toMatchObject({
      score: 0,
      grade: { zh: '较差' },
    });
  });
});

describe('约谈', () => {
  const scored = (name: string, score: number) => ({
    unit: unit(name),
    score,
    grade: gradeOf(score, profile),
    deductions: score < 100 ? [{ proposal: 'p1', fault: 'no_plan', points: 2 } as const] : [],
  });
  const names = (scores: readonly (readonly [string, number])[]) =>
    calledIn(
      scores.map(([name, score]) => scored(name, score)),
      profile,
    ).map((one) => one.unit);

  it('calls in the three units with the lowest scores', () =>
    expect(
      names([
        ['a', 98],
        ['b', 70],
        ['c', 95],
        ['d', 80],
      ]),
    ).toEqual(['b', 'd', 'c']));

  it('calls in all that share the third place', () =>
    expect(
      names([
        ['a', 95],
        ['b', 70],
        ['c', 95],
        ['d', 80],
      ]),
    ).toEqual(['b', 'd', 'a', 'c']));

  it('calls in nobody who lost no points', () =>
    expect(
      names([
        ['a', 100],
        ['b', 99.8],
        ['c', 100],
      ]),
    ).toEqual(['b']));
});

describe('办理考核期限', () => {
  it('is a month after the end of handling', () =>
    expect(examinationDeadline(day('2026-08-31'), profile, calendar)).toMatchObject({
      kind: 'proposal.examination',
      due: '2026-09-30',
    }));
});

describe('评优比例', () => {
  const award = awardIn(profile, 'outstanding');

  it.each([
    [200, 20],
    [199, 19],
    [10, 1],
    [9, 1],
  ])('of %d received %d may win', (received, places) =>
    expect(award && awardPlaces(award, received)).toBe(places),
  );

  it('differs from place to place, from one per cent to ten', () =>
    expect(Object.values(keyFigures.awardShare).map(({ value }) => value.to)).toEqual([1, 5, 10]));

  it('wants a fifth of the winners to be collective proposals', () => {
    const won = (collective: number, of: number) =>
      collectiveShareOf(
        Array.from({ length: of }, (_, at) => ({
          source: at < collective ? ('party' as const) : ('joint_members' as const),
        })),
        profile,
      );
    expect(won(1, 5)).toEqual({ awarded: 5, collective: 1, percent: 20, enough: true });
    expect(won(1, 6).enough).toBe(false);
    expect(won(0, 0).enough).toBe(true);
  });
});

describe('提案层次与答复名义', () => {
  const tracked = [nominatedTracked, { ...toKey[4], body: 'proposal_committee' }] as const;

  it('is the county government for a key proposal of the tiers the county names', () => {
    expect(issuerDemanded(taken(...toKey), profile)).toBe('county_government');
    expect(tierOf(taken(...toKey))).toBe('key_supervised');
  });

  it.each([
    ['an ordinary proposal', toKey.slice(0, 3)],
    ['a candidate', [...toKey.slice(0, 3), nominated]],
    ['one that left the list', [...toKey, leftKeyList]],
    ['one of another tier', [...toKey.slice(0, 3), ...tracked]],
    ['a draft', [drafted]],
  ] as const)('is the unit for %s', (_what, events) =>
    expect(issuerDemanded(standing(...(events as readonly ProposalEvent[])), profile)).toBe('unit'),
  );
});

describe('承办单位自定重点件', () => {
  it.each([
    [4, 0],
    [5, 1],
    [6, 2],
    [10, 2],
    [11, 3],
  ])('of %d items are %d', (items, own) => expect(ownKeyItemsDemanded(items, profile)).toBe(own));
});

describe('县情配置:重点提案、评议、评优', () => {
  const json = () => JSON.parse(JSON.stringify(huailaiDemoProfile));

  it('lists a tier once', () => {
    const twice = json();
    twice.proposal.keyProposals.tiers.push(twice.proposal.keyProposals.tiers[0]);
    expect(() => readProfile(twice)).toThrow();
  });

  it('wants the points of the criteria to make a hundred', () => {
    const more = json();
    more.proposal.appraisal.handlingCriteria.value[0].points = 31;
    expect(() => readProfile(more)).toThrow();
  });

  it('wants grades that fall, the last one to nothing', () => {
    const gap = json();
    gap.proposal.appraisal.grades.at(-1).from = 10;
    expect(() => readProfile(gap)).toThrow();
    const rising = json();
    rising.proposal.appraisal.grades.reverse();
    expect(() => readProfile(rising)).toThrow();
  });
});
