import { accepted, fold, refused, type Violation } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const words = { zh: '锁', en: 'lock' };
const violation: Violation = { rule: 'door.lock.key', title: words, message: words, cites: [] };

describe('裁断', () => {
  it('says yes with the facts, in their order', () =>
    expect(accepted('first', 'second')).toEqual({ ok: true, events: ['first', 'second'] }));

  it('says no with every reason', () =>
    expect(refused([violation, violation])).toEqual({
      ok: false,
      violations: [violation, violation],
    }));
});

describe('事实的归并', () => {
  const written = {
    initial: '',
    evolve: (state: string, { type }: { readonly type: string }) => `${state}${type};`,
  };

  it('begins with a case before its first fact', () => expect(fold(written, [])).toBe(''));

  it('takes the facts in their order', () =>
    expect(fold(written, [{ type: 'Hung' }, { type: 'Shut' }])).toBe('Hung;Shut;'));
});
