import {
  type BallotSheet,
  ballotIsValid,
  supervisionFigures as figures,
  judgedBallot,
  rankAppraisals,
  satisfactionShare,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { goodBallot } from '../../support/supervision-facts.ts';

const { satisfied, denominator, threshold, ranked } = figures;
const sheet: BallotSheet = {
  due: 50,
  present: 40,
  issued: 40,
  returned: 36,
  counts: {
    very_satisfied: 9,
    satisfied: 9,
    basically_satisfied: 3,
    dissatisfied: 9,
    abstained: 6,
    unknown_to_voter: 0,
  },
};

const rule = {
  satisfied: satisfied.three.value,
  denominator: 'returned',
  threshold: threshold.wufeng.value,
} as const;

describe('满意率', () => {
  it.each([
    [denominator.issued, 52.5],
    [denominator.returned, 58.3],
    [denominator.withoutAbstentions, 70],
  ])('depends on what it is taken of: $place', (of, share) =>
    expect(satisfactionShare(sheet, { ...rule, denominator: of.value })).toBe(share),
  );

  it('leaves the barely satisfied out where a county does', () =>
    expect(satisfactionShare(sheet, { ...rule, satisfied: satisfied.two.value })).toBe(50));

  it('is nought where nobody voted', () =>
    expect(
      satisfactionShare(
        { ...sheet, issued: 0, returned: 0, counts: { ...sheet.counts, abstained: 0 } },
        { ...rule, satisfied: [] },
      ),
    ).toBe(0));

  it.each([
    [1199, 59.9, false],
    [1200, 60, true],
    [1201, 60.1, true],
  ])('never contradicts its verdict: %i of 2000', (content, share, passes) => {
    const counts = { ...sheet.counts, very_satisfied: content, dissatisfied: 2000 - content };
    const many = { due: 2000, present: 2000, issued: 2000, returned: 2000 };
    const judged = judgedBallot({ ...many, counts }, goodBallot.on, {
      satisfied: ['very_satisfied'],
      denominator: 'returned',
      threshold: 60,
    });
    expect([judged.share, judged.passes]).toEqual([share, passes]);
  });
});

describe('测评有效', () => {
  it('wants more than half of those due', () => {
    expect(ballotIsValid({ ...sheet, present: 25, issued: 25, returned: 25 })).toBe(false);
    expect(ballotIsValid({ ...sheet, present: 26, issued: 26, returned: 26 })).toBe(true);
  });

  it('wants no more back than went out', () =>
    expect(ballotIsValid({ ...sheet, issued: 35 })).toBe(false));
});

describe('前三名、后三名', () => {
  const units = [91, 88, 75, 75, 60, 55, 40].map((share, at) => ({ unit: `u${at + 1}`, share }));
  const names = (list: readonly { readonly unit: string }[]) => list.map(({ unit }) => unit);

  it('share a place where they tie', () => {
    const { top, bottom } = rankAppraisals(units, ranked.county.value);
    expect(names(top)).toEqual(['u1', 'u2', 'u3', 'u4']);
    expect(names(bottom)).toEqual(['u7', 'u6', 'u5']);
  });

  it('are all where there are fewer', () => {
    const { top, bottom } = rankAppraisals(units.slice(0, 2), ranked.county.value);
    expect([names(top), names(bottom)]).toEqual([
      ['u1', 'u2'],
      ['u2', 'u1'],
    ]);
  });

  it('are none where there are none', () =>
    expect(rankAppraisals([], ranked.county.value)).toEqual({ top: [], bottom: [] }));
});
