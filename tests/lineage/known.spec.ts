import { type KnownCases, knownCase } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const cases: KnownCases = {
  consultation: { c1: { stage: 'held', title: '村级诊所' } },
};
const of = (subject: string, id: string) => knownCase(cases, { subject, id });

describe('他案', () => {
  it('is found by its subject and its id', () =>
    expect(of('consultation', 'c1')).toEqual({ stage: 'held', title: '村级诊所' }));

  it('is not found under another id or subject', () => {
    expect(of('consultation', 'c2')).toBeUndefined();
    expect(of('supervision', 'c1')).toBeUndefined();
  });

  it('is not found by the name of a property that every object has', () => {
    expect(of('consultation', 'constructor')).toBeUndefined();
    expect(of('consultation', 'toString')).toBeUndefined();
  });
});
