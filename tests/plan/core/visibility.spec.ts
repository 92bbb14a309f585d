import {
  type AnnualPlanEvent,
  annualPlan,
  annualPlanShowing,
  annualPlanWorkflow,
  available,
  day,
  opens,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { contextAt } from '../../support/case-walks.ts';
import {
  cancelled,
  carriedOut,
  registered,
  toDecided,
  toDrafted,
  toInForce,
} from '../../support/plan-facts.ts';
import { planAfter, planAround, toEverybodysTopics } from '../../support/plan-standing.ts';
import { planWalk } from '../../support/plan-walks.ts';
import { as } from '../../support/scenario.ts';

const around = planAround('2026-06-01');
const balanced: AnnualPlanEvent = {
  type: 'PlanBalanced',
  on: day('2026-06-01'),
  balance: { carriedOut: ['I1'], postponed: [], cancelled: ['I2'], open: [] },
  left: [],
};
const drafted = [...toEverybodysTopics, ...toDrafted.slice(3)];
const closed = [...toInForce, carriedOut, ...cancelled, balanced];

describe('谁能查阅计划', () => {
  // biome-ignore format: a table is read by its columns
  it.each([
    ['cppcc_office',       'm1',                true,  true,  true],
    ['leadership',         'm1',                true,  true,  true],
    ['party_office',       'm1',                true,  true,  true],
    ['government_office',  'm1',                true,  true,  true],
    ['special_committee',  'economy-committee', true,  true,  true],
    ['member',             'm1',                true,  true,  true],
    ['member',             'm2',                true,  false, true],
    ['collective',         'party-a',           true,  true,  true],
    ['collective',         'women',             true,  false, true],
    ['handling_unit',      'health-bureau',     true,  true,  true],
    ['handling_unit',      'roads-bureau',      true,  false, true],
    ['proposal_committee', 'm1',                false, false, true],
    ['supervising_office', 'm1',                false, false, true],
    ['platform',           'studio-1',          false, false, true],
    ['expert',             'e1',                false, false, true],
    ['registrar',          'm1',                false, false, true],
    ['public',             'm1',                false, false, true],
  ] as const)(
    'is for the %s %s: while topics are collected %s, while it is drafted %s, once it is issued %s',
    (role, who, collecting, drafting, issued) => {
      const reads = (facts: readonly AnnualPlanEvent[]) =>
        opens(
          annualPlanShowing.readable(as(role, who), around.register),
          annualPlanShowing.scopeFacts(planAfter(...facts)),
        );
      expect(reads(toEverybodysTopics)).toBe(collecting);
      expect(reads(drafted)).toBe(drafting);
      expect(reads(toInForce)).toBe(issued);
      expect(reads(closed)).toBe(issued);
    },
  );

  it('is found by its stage, by who proposed a topic, and by whether it is public', () => {
    expect(annualPlanShowing.scopeFacts(planAfter(...drafted, ...drafted.slice(1, 2)))).toEqual({
      stage: ['drafted'],
      person: ['m1', 'party-a', 'economy-committee'],
      unit: ['health-bureau'],
      public: ['no'],
      secret: ['no'],
    });
    expect(annualPlanShowing.scopeFacts(planAfter(...closed)).public).toEqual(['yes']);
  });
});

describe('谁看到哪些议题', () => {
  // biome-ignore format: a table is read by its columns
  it.each([
    ['cppcc_office',      'm1',                ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']],
    ['leadership',        'm1',                ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']],
    ['member',            'm1',                ['T1']],
    ['member',            'm2',                []],
    ['collective',        'party-a',           ['T3']],
    ['collective',        'women',             []],
    ['handling_unit',     'health-bureau',     ['T4']],
    ['handling_unit',     'roads-bureau',      []],
    ['special_committee', 'economy-committee', ['T5']],
    ['government_office', 'm1',                ['T6']],
    ['party_office',      'm1',                ['T7']],
  ] as const)('shows the %s %s %j', (role, who, topics) =>
    expect(
      annualPlanShowing.project(planAfter(...toEverybodysTopics), as(role, who), around)['topics'],
    ).toMatchObject(topics.map((id) => ({ id }))),
  );
});

describe('谁知道哪些办理环节', () => {
  const told = (command: string, part: string, ...who: Parameters<typeof as>) =>
    annualPlanShowing.showsAction({ command, part }, planAfter(...toDecided), as(...who), around);

  it.each([
    'cppcc_office',
    'leadership',
    'party_office',
    'government_office',
    'special_committee',
  ] as const)('tells the %s of every step, and who owes the next', (role) => {
    const who = as(role, 'economy-committee');
    expect(told('ProposeTopic', 'topic', role, 'economy-committee')).toBe(true);
    expect(told('AgreePlan', 'case', role, 'economy-committee')).toBe(true);
    expect(told('RecordMatterDecided', 'matter', role, 'economy-committee')).toBe(true);
    expect(annualPlanShowing.showsSteps(planAfter(...toDecided), who, around)).toBe(true);
  });

  it.each([
    ['member', 'm1'],
    ['collective', 'party-a'],
    ['handling_unit', 'health-bureau'],
  ] as const)('tells the %s %s of the steps they take, and of no other', (role, who) => {
    expect(told('ProposeTopic', 'topic', role, who)).toBe(true);
    expect(told('TakeUpTopic', 'topic', role, who)).toBe(false);
    expect(told('AgreePlan', 'case', role, who)).toBe(false);
    expect(annualPlanShowing.showsSteps(planAfter(...toInForce), as(role, who), around)).toBe(
      false,
    );
  });

  it('tells the public of none', () => {
    expect(told('ProposeTopic', 'topic', 'public')).toBe(false);
    expect(annualPlanShowing.showsSteps(planAfter(...toInForce), as('public'), around)).toBe(false);
  });

  it('offers each step on its own topic, item, amendment or matter', () => {
    const state = planAfter(...toInForce, ...cancelled.slice(0, 1), registered, carriedOut);
    const open = (role: 'cppcc_office' | 'party_office') =>
      available(annualPlanWorkflow, {
        state,
        ctx: contextAt(planWalk(false), as(role), day('2026-06-01')),
      }).flatMap(({ allowed, command, part, target }) =>
        allowed ? [[command, part, target]] : [],
      );
    expect(open('cppcc_office')).toEqual([
      ['RecordItemCarriedOut', 'item', 'I2'],
      ['ProposeItemAddition', 'amendment', undefined],
    ]);
    expect(open('party_office')).toEqual([
      ['ApproveAmendment', 'amendment', 'V1'],
      ['RefuseAmendment', 'amendment', 'V1'],
      ['RegisterMatter', 'matter', undefined],
      ['TieMatterToItem', 'matter', 'M1'],
      ['RecordMatterDecided', 'matter', 'M1'],
    ]);
  });
});

describe('尚未启动的计划', () => {
  const before = annualPlan.initial;

  it('is opened by the office, and has nothing else to be done', () => {
    const all = available(annualPlanWorkflow, {
      state: before,
      ctx: contextAt(planWalk(false), as('cppcc_office'), day('2026-01-05')),
    });
    expect(all.filter(({ allowed }) => allowed).map(({ command }) => command)).toEqual([
      'OpenPlan',
    ]);
    expect(all.some((one) => 'target' in one)).toBe(false);
  });

  it('is not shown, and nothing runs and nobody owes', () => {
    const [opened] = toInForce;
    expect(() => annualPlanShowing.heading(before)).toThrow();
    expect(opened && annualPlanShowing.showsEvent(opened, before, as('cppcc_office'), around)).toBe(
      false,
    );
    expect(annualPlanShowing.scopeFacts(before)).toMatchObject({ stage: ['none'], person: [] });
    expect(annualPlanShowing.deadlines(before, around)).toEqual([]);
    expect(annualPlanShowing.nextStep(before, around)).toBeUndefined();
  });

  it('has no history', () => {
    for (const fact of toInForce.slice(1)) expect(() => annualPlan.evolve(before, fact)).toThrow();
  });
});
