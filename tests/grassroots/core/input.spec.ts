import { grassrootsConsultation, huailaiDemoProfile, readProfile } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { parties } from '../../support/grassroots-facts.ts';

const { grassroots } = huailaiDemoProfile;
const readGrassroots = (change: object) =>
  readProfile({ ...huailaiDemoProfile, grassroots: { ...grassroots, ...change } }).grassroots;

const { commands } = grassrootsConsultation;

describe('基层协商命令的填写', () => {
  const record = {
    present: parties,
    observers: 2,
    statements: [{ by: 'residents', text: '先修最坏的一段。' }],
  };

  it('keeps who came and what was said', () =>
    expect(commands['RecordGrassrootsSession']?.input.parse(record)).toEqual(record));

  it('names one party at least, and sixty at most', () => {
    const reads = (n: number) =>
      commands['RecordGrassrootsSession']?.input.safeParse({
        ...record,
        present: Array.from({ length: n }, () => ({ kind: 'residents' })),
      })?.success;
    expect([0, 1, 60, 61].map(reads)).toEqual([false, true, true, false]);
  });

  it('keeps who does what until when, and what is the people’s own', () => {
    const items = [
      { text: '修补破损路面。', unit: 'roads-bureau', dueOn: '2026-04-30' },
      { text: '筹资设立管护基金。', dueOn: '2026-06-30', ownMatter: 'public_fund' },
    ];
    expect(commands['IssueAgreedList']?.input.parse({ items })).toEqual({ items });
  });
});

describe('县情配置中的基层协商', () => {
  it('lists each step of a procedure once', () => {
    const [first, ...rest] = grassroots.procedures;
    const withSteps = (steps: readonly string[]) => ({
      procedures: [{ ...first, steps }, ...rest],
    });
    expect(() => readGrassroots(withSteps(['topic', 'session', 'topic']))).toThrow();
    expect(readGrassroots(withSteps(['topic', 'session'])).procedures[0]?.steps).toEqual([
      'topic',
      'session',
    ]);
  });

  it.each(['Fund', '1_fund', 'fund-1', 'fund 1', ''])(
    'calls what is the people’s own by a word: not %j',
    (id) => {
      const [own] = grassroots.ownMatters;
      expect(() => readGrassroots({ ownMatters: [{ ...own, id }] })).toThrow();
    },
  );
});
