import { annualPlan, annualPlanRules as rules } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { given, toDecided, toDrafting, toItems, toTopics } from '../support/plan-facts.ts';
import { toEverybodysTopics } from '../support/plan-standing.ts';
import { on } from '../support/scenario.ts';

const office = (when: string) => on(when, 'cppcc_office');

describe('不存在的计划', () => {
  it('looks like one that may not be read, to the office too', () =>
    given()
      .when({ type: 'SubmitPlanDraft' }, office('2026-01-28'))
      .refusedBy(rules.mayReadThePlan));

  it('begins as nothing at all', () => expect(annualPlan.initial).toEqual({ stage: 'none' }));
});

describe('议题和草案', () => {
  it('keeps with a topic the unit that proposed it', () =>
    given(...toTopics)
      .when(
        {
          type: 'ProposeTopic',
          title: '基层医疗',
          theme: 'livelihood',
          reasons: '村医不足。',
          source: 'government',
        },
        on('2026-01-12', 'handling_unit', 'health-bureau'),
      )
      .yields({
        type: 'TopicProposed',
        id: 'T3',
        by: { role: 'handling_unit', unit: 'health-bureau' },
      }));

  it('answers each topic before the draft goes on, and not only some', () =>
    given(
      ...toEverybodysTopics.slice(0, 4),
      ...toDrafting.slice(-1),
      ...toItems.slice(toDrafting.length),
    )
      .when({ type: 'SubmitPlanDraft' }, office('2026-01-28'))
      .refusedBy(rules.topicsAnswered));

  it('records a meeting on its own day', () =>
    given(...toDecided)
      .when(
        { type: 'AdoptPlan', body: 'standing_committee', heldOn: '2026-02-26' as never },
        on('2026-02-26', 'leadership'),
      )
      .yields({ type: 'PlanAdopted', heldOn: '2026-02-26' }));
});
