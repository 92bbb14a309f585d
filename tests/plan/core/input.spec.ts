import { annualPlan, huailaiDemoProfile, planPatterns, readProfile } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { grapes } from '../../support/plan-facts.ts';

const { plan } = huailaiDemoProfile;

const read = (type: string, input: object) => annualPlan.commands[type]?.input.safeParse(input);
const readPlan = (change: object) =>
  readProfile({ ...huailaiDemoProfile, plan: { ...plan, ...change } }).plan;

describe('计划命令的填写', () => {
  it('keeps what is said of an item, and from which plan it is carried over', () => {
    const entry = { ...grapes, carriedOverFrom: { plan: 'consultation-2025', item: 'I2' } };
    expect(read('DraftItem', entry)?.data).toEqual(entry);
  });

  it('keeps what is said of each item that is left', () => {
    const left = [
      { item: 'I1', reason: '主办部门机构改革。' },
      { item: 'I2', reason: '条件未具备。' },
    ];
    expect(read('BalancePlan', { left })?.data).toEqual({ left });
  });

  it('names a topic by one character at least and twenty at most', () => {
    const reads = (topic: string) => read('TakeUpTopic', { topic })?.success;
    expect(['', 'T', 'T'.repeat(20), 'T'.repeat(21)].map(reads)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('县情配置中的计划', () => {
  it('names each office that issues once', () => {
    const issuedBy = (value: readonly string[]) => ({ issuedBy: { ...plan.issuedBy, value } });
    expect(() => readPlan(issuedBy(['cppcc_office', 'cppcc_office']))).toThrow();
    expect(readPlan(issuedBy(['cppcc_office'])).issuedBy.value).toEqual(['cppcc_office']);
  });

  it('keeps the patterns a county wants of a year', () => {
    const patterns = Object.values(planPatterns);
    expect(readPlan({ patterns }).patterns).toEqual(patterns);
  });

  it.each(['Budget', '1_budget', 'budget-1', 'budget 1', ''])(
    'calls a matter, or a demand of a pattern, by a word: not %j',
    (id) => {
      const [matter] = plan.mustConsult;
      expect(() => readPlan({ mustConsult: [{ ...matter, id }] })).toThrow();
      const { baoding } = planPatterns;
      const [demand] = baoding.requirements;
      const patterns = [{ ...baoding, requirements: [{ ...demand, id }] }];
      expect(() => readPlan({ patterns })).toThrow();
    },
  );

  it.each(['1124+N', 'N 1124', '1124-N', '1124-n+'])('calls a pattern by a word: not %j', (id) =>
    expect(() => readPlan({ patterns: [{ ...planPatterns.baoding, id }] })).toThrow(),
  );
});
