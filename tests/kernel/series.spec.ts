import { nextIn, numbersAfter } from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('编号', () => {
  it('starts at one', () =>
    expect(nextIn({}, 'proposal.filing/11-5')).toEqual({
      series: 'proposal.filing/11-5',
      number: 1,
    }));

  it('numbers each series by itself', () =>
    expect(nextIn({ 'proposal.filing/11-5': 7 }, 'proposal.filing/11-6').number).toBe(1));

  it('is not changed by a fact that takes no number', () => {
    const numbers = { a: 3 };
    expect(numbersAfter(numbers, { type: 'ContactRecorded' })).toBe(numbers);
    expect(numbersAfter(numbers, { type: 'Counted', number: 4 })).toBe(numbers);
    expect(numbersAfter(numbers, { type: 'Listed', series: 'a' })).toBe(numbers);
  });

  it('is gapless in each series, however series are mixed', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (order) => {
        let numbers = {};
        const given: Record<string, number[]> = {};
        for (const series of order) {
          const next = nextIn(numbers, series);
          given[series] = [...(given[series] ?? []), next.number];
          numbers = numbersAfter(numbers, next);
        }
        for (const list of Object.values(given)) expect(list).toEqual(list.map((_, at) => at + 1));
      }),
    ));
});
