import { shareOf } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

describe('比例', () => {
  it.each([
    [78, 110, '70.9%', true],
    [72, 110, '65.5%', true],
    [1, 2, '50%', false],
    [1, 8, '12.5%', false],
    [0, 7, '0%', false],
    [7, 7, '100%', false],
    [1, 3, '33.3%', true],
    [2, 3, '66.7%', true],
  ])('%i of %i is printed as %s', (n, d, rounded, isRounded) =>
    expect(shareOf(n, d)).toEqual({ exact: [n, d], rounded, isRounded }),
  );

  it('never prints 100% where one is missing, nor 0% where there is one', () => {
    expect(shareOf(9999, 10000)?.rounded).toBe('99.9%');
    expect(shareOf(1, 10000)?.rounded).toBe('0.1%');
  });

  it.each([
    [1199, 2000, 60, '59.9%'],
    [1200, 2000, 60, '60%'],
    [1201, 2000, 60, '60.1%'],
    [66_641, 100_000, 66.64, '66.7%'],
    [2, 3, 95, '66.7%'],
  ])('%i of %i, measured by %d%%, reads %s: as its verdict says', (n, d, threshold, rounded) =>
    expect(shareOf(n, d, threshold)?.rounded).toBe(rounded),
  );

  it('of nothing is none', () => expect(shareOf(0, 0)).toBeUndefined());
});
