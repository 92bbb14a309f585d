import { type KnownCases, knownCase } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const cases: KnownCases = {
  consultation: { c1: { stage: 'held', title: '村级诊所' } },
};
const of = (subject: string, id: string) => knownCase(cases, { subject, id });

describe('他案', () => {
  it('is known by its subject and its id', () =>
    expect(of('consultation', 'c1')).toEqual({ stage: 'held', title: '村级诊所' }));

  it('is not known under another id, or as one of another subject', () => {
    expect(of('consultation', 'c2')).toBeUndefined();
    expect(of('supervision', 'c1')).toBeUndefined();
  });

  it('is not known by a word that every object knows', () => {
    expect(of('consultation', 'constructor')).toBeUndefined();
    expect(of('consultation', 'toString')).toBeUndefined();
  });
});
