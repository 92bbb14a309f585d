import { everything, opens, type Scope } from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const facts = { stage: ['filed'], unit: ['a', 'b'] };

describe('查阅范围', () => {
  it('without a clause opens nothing', () => expect(opens([], facts)).toBe(false));

  it('with a clause without a condition opens everything', () =>
    expect(opens(everything, {})).toBe(true));

  it('opens where one clause holds', () =>
    expect(opens([{ stage: ['draft'] }, { unit: ['b'] }], facts)).toBe(true));

  it('opens a clause where every field it names has one of the values', () => {
    expect(opens([{ stage: ['filed'], unit: ['b', 'c'] }], facts)).toBe(true);
    expect(opens([{ stage: ['filed'], unit: ['c'] }], facts)).toBe(false);
  });

  it('opens nothing through a clause that lists no values', () =>
    expect(opens([{ stage: [] }], facts)).toBe(false));

  it('opens no fewer cases when a clause is added', () => {
    const clause = fc.record(
      { stage: fc.subarray(['filed', 'draft']), unit: fc.subarray(['a', 'c']) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(clause), clause, (scope: Scope<'stage' | 'unit'>, more) => {
        expect(opens([...scope, more], facts)).toBe(opens(scope, facts) || opens([more], facts));
      }),
    );
  });
});
