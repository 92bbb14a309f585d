import { accepted, fold, refused, type Violation } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const words = { zh: '锁', en: 'lock' };
const violation: Violation = { rule: 'door.lock.key', title: words, message: words, cites: [] };

describe('裁断', () => {
  it('accepts with the events, in their order', () =>
    expect(accepted('first', 'second')).toEqual({ ok: true, events: ['first', 'second'] }));

  it('refuses with every violation', () =>
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

  it('starts from the initial state', () => expect(fold(written, [])).toBe(''));

  it('applies the facts in their order', () =>
    expect(fold(written, [{ type: 'Hung' }, { type: 'Shut' }])).toBe('Hung;Shut;'));
});
