import { type AnnualPlanEvent, AnnualPlanId, day, annualPlanRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { body, platform, unit } from '../support/county.ts';
import { platformsRegistered } from '../support/grassroots-facts.ts';
import {
  given,
  grapes,
  opened,
  toAnswered,
  toDrafting,
  toInForce,
  toItems,
  toTopics,
  villages,
} from '../support/plan-facts.ts';
import { noSuchStep } from '../support/refusals.ts';
import { givenOf, on } from '../support/scenario.ts';

const office = (when: string) => on(when, 'cppcc_office');
const draft = { type: 'DraftItem', ...grapes } as const;
const another = { ...draft, topics: [] } as const;

describe('拟列计划事项', () => {
  it('puts an item into the draft, due at the end of its month', () =>
    given(...toAnswered)
      .when(draft, office('2026-01-22'))
      .yields({
        type: 'ItemDrafted',
        item: 'I1',
        entry: grapes,
        due: { by: '2026-05-31', version: 1 },
      }));

  it('waits until the collection is closed', () =>
    given(...toTopics)
      .when(another, office('2026-01-12'))
      .refusedBy(noSuchStep));

  it('rests on topics that were taken up', () =>
    given(...toDrafting)
      .when(draft, office('2026-01-22'))
      .refusedBy(rules.topicsTakenUp));

  it('takes a form of its kind of plan', () =>
    given(...toAnswered)
      .when({ ...another, form: 'inspection' }, office('2026-01-22'))
      .refusedBy(rules.formOfItsKind));

  it('is led by those whom its form allows', () =>
    given(...toAnswered)
      .when({ ...another, form: 'plenary' }, office('2026-01-22'))
      .refusedBy(rules.formHasItsLeader));

  it('names a leader of the register that is what it is said to be', async () => {
    await given(...toAnswered)
      .when({ ...another, body: body('agriculture-sector') }, office('2026-01-22'))
      .refusedBy(rules.leaderOnRegister);
    await given(...toAnswered)
      .when({ type: 'DraftItem', ...villages, body: body('group-1') }, office('2026-01-22'))
      .refusedBy(rules.leaderOnRegister);
  });

  it('may be led by a platform at the grass roots', () => {
    const { body: _, ...rest } = another;
    return given(...toAnswered)
      .inCounty(platformsRegistered)
      .when(
        { ...rest, form: 'grassroots', leader: 'platform', platform: platform('studio-1') },
        office('2026-01-22'),
      )
      .yields({ type: 'ItemDrafted' });
  });

  it('names units of the register', () =>
    given(...toAnswered)
      .when({ ...another, units: [unit('no-bureau')] }, office('2026-01-22'))
      .refusedBy(rules.unitsOnRegister));

  it('says whether it comes before the decision', () => {
    const { timing: _, ...rest } = another;
    return given(...toAnswered)
      .when({ ...rest, type: 'DraftItem' }, office('2026-01-22'))
      .refusedBy(rules.timingOfItsKind);
  });

  it('is revised and dropped while it is drafted', async () => {
    await given(...toItems)
      .when({ ...draft, type: 'ReviseItem', item: 'I1', month: 6 }, office('2026-01-23'))
      .yields({ type: 'ItemRevised', item: 'I1', due: { by: '2026-06-30' } });
    await given(...toItems)
      .when({ type: 'DropItem', item: 'I2', reason: '并入他项。' }, office('2026-01-23'))
      .yields({ type: 'ItemDropped', item: 'I2' });
  });
});

describe('由上年延期而来的事项', () => {
  const postponed: readonly AnnualPlanEvent[] = [
    ...toInForce,
    {
      type: 'AmendmentProposed',
      on: day('2026-05-11'),
      amendment: {
        id: 'V1',
        kind: 'postpone',
        item: 'I2',
        reason: '条件未具备。',
        ruleBy: { by: day('2026-05-25'), version: 1 },
      },
    },
    { type: 'AmendmentApproved', on: day('2026-05-14'), amendment: 'V1' },
  ];
  const next = AnnualPlanId.parse('consultation-2027');
  const nextYear: readonly AnnualPlanEvent[] = [
    { ...opened, id: next, year: 2027 },
    { type: 'TopicCollectionClosed', on: day('2026-12-20') },
  ];
  const before = AnnualPlanId.parse('consultation-2026');
  const over = (item: string) =>
    ({ type: 'DraftItem', ...villages, carriedOverFrom: { plan: before, item } }) as const;

  it('are taken up in a later plan', () =>
    givenOf(
      'annual_plan',
      next,
    )(...nextYear)
      .beside(before, ...postponed)
      .when(over('I2'), office('2026-12-22'))
      .yields({ type: 'ItemDrafted', entry: { carriedOverFrom: { plan: before, item: 'I2' } } }));

  it('were postponed there', () =>
    givenOf(
      'annual_plan',
      next,
    )(...nextYear)
      .beside(before, ...postponed)
      .when(over('I1'), office('2026-12-22'))
      .refusedBy(rules.carriedOverRightly));

  it('come from a plan that is there', () =>
    givenOf(
      'annual_plan',
      next,
    )(...nextYear)
      .when(over('I2'), office('2026-12-22'))
      .refusedBy(rules.carriedOverRightly));
});

describe('草案送政府协商', () => {
  const submit = { type: 'SubmitPlanDraft' } as const;

  it('asks for an answer within ten working days', () =>
    given(...toItems)
      .when(submit, office('2026-01-28'))
      .yields({ type: 'PlanDraftSubmitted', agreeBy: { by: '2026-02-11', version: 1 } }));

  it('waits until every topic has its answer, and the draft its items', () =>
    given(...toDrafting)
      .when(submit, office('2026-01-28'))
      .refusedBy(rules.topicsAnswered, rules.hasItems));

  it('carries every topic that was taken up', () =>
    given(...toAnswered, {
      type: 'ItemDrafted',
      on: day('2026-01-22'),
      item: 'I1',
      entry: villages,
      due: { by: day('2026-09-30'), version: 1 },
    })
      .when(submit, office('2026-01-28'))
      .refusedBy(rules.topicsCarried));

  const many = (n: number): readonly AnnualPlanEvent[] =>
    Array.from({ length: n }, (_, at) => ({
      type: 'ItemDrafted',
      on: day('2026-01-23'),
      item: `I${at + 3}`,
      entry: villages,
      due: { by: day('2026-09-30'), version: 1 },
    }));

  it('has fifteen items at most', () =>
    given(...toItems, ...many(13))
      .when(submit, office('2026-01-28'))
      .yields({ type: 'PlanDraftSubmitted' }));

  it('does not have sixteen', () =>
    given(...toItems, ...many(14))
      .when(submit, office('2026-01-28'))
      .refusedBy(rules.withinCap));

  it('does not count what was dropped', () =>
    given(...toItems, ...many(14), {
      type: 'ItemDropped',
      on: day('2026-01-24'),
      item: 'I3',
      reason: '并入他项。',
    })
      .when(submit, office('2026-01-28'))
      .yields({ type: 'PlanDraftSubmitted' }));
});
