import { type AnnualPlanEvent, day, annualPlanRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { body, platform, unit } from '../support/county.ts';
import { platformsRegistered } from '../support/grassroots-facts.ts';
import { given, grapes, opened, toAnswered, toInForce, villages } from '../support/plan-facts.ts';
import {
  approved,
  inspection,
  SUPERVISION_PLAN,
  supervisionDrafting,
} from '../support/plan-standing.ts';
import { givenOf, on } from '../support/scenario.ts';

const office = (when: string) => on(when, 'cppcc_office');
const { body: _, ...noBody } = grapes;
const draft = { type: 'DraftItem', ...grapes } as const;
const committee = body('economy-committee');
const studio = platform('studio-1');

describe('牵头单位', () => {
  const grassroots = { ...noBody, type: 'DraftItem', form: 'grassroots' } as const;

  // biome-ignore format: a table is read by its columns
  it.each([
    ['the leadership together with a platform', { ...villages, type: 'DraftItem', platform: studio }],
    ['a committee without its name',            { ...noBody, type: 'DraftItem' }],
    ['a committee that is not on the register', { ...draft, body: body('no-committee') }],
    ['a committee together with a platform',    { ...draft, platform: studio }],
    ['a platform without its name',             { ...grassroots, leader: 'platform' }],
    ['a platform that is not on the register',  { ...grassroots, leader: 'platform', platform: platform('nowhere') }],
    ['a platform together with a body',         { ...grassroots, leader: 'platform', platform: studio, body: committee }],
  ] as const)('is not %s', (_title, command) =>
    given(...toAnswered)
      .inCounty(platformsRegistered)
      .when(command, office('2026-01-22'))
      .refusedBy(rules.leaderOnRegister),
  );

  it('is the leadership without any name, or a committee by its own', async () => {
    await given(...toAnswered)
      .when({ ...villages, type: 'DraftItem' }, office('2026-01-22'))
      .yields({ type: 'ItemDrafted' });
    await given(...toAnswered)
      .when({ ...draft, form: 'sector' }, office('2026-01-22'))
      .yields({ type: 'ItemDrafted', entry: { leader: 'special_committee', body: committee } });
  });
});

describe('有关单位和所依据的议题', () => {
  const health = unit('health-bureau');

  it('are named once each', async () => {
    await given(...toAnswered)
      .when({ ...draft, units: [health, health] }, office('2026-01-22'))
      .refusedBy(rules.unitsOnRegister);
    await given(...toAnswered)
      .when({ ...draft, topics: ['T1', 'T1'] }, office('2026-01-22'))
      .refusedBy(rules.topicsTakenUp);
  });

  it('are none that were declined, or never proposed', async () => {
    await given(...toAnswered)
      .when({ ...draft, topics: ['T1', 'T2'] }, office('2026-01-22'))
      .refusedBy(rules.topicsTakenUp);
    await given(...toAnswered)
      .when({ ...draft, topics: ['T9'] }, office('2026-01-22'))
      .refusedBy(rules.topicsTakenUp);
  });
});

describe('民主监督计划的事项', () => {
  const supervision = givenOf('annual_plan', SUPERVISION_PLAN);
  const item = { type: 'DraftItem', ...inspection } as const;

  it('take forms of supervision', () =>
    supervision(...supervisionDrafting)
      .when(item, office('2026-01-22'))
      .yields({ type: 'ItemDrafted', entry: inspection }));

  it('take no form of consultation', () =>
    supervision(...supervisionDrafting)
      .when({ ...item, form: 'counterpart' }, office('2026-01-22'))
      .refusedBy(rules.formOfItsKind));

  it('have no timing of consultation', () =>
    supervision(...supervisionDrafting)
      .when({ ...item, timing: 'before_decision' }, office('2026-01-22'))
      .refusedBy(rules.timingOfItsKind));

  const postponedIn = (opening: Partial<typeof opened>): readonly AnnualPlanEvent[] => [
    { ...opened, ...opening },
    ...toInForce.slice(1),
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
    approved('V1'),
  ];
  const earlier = 'supervision-2025' as never;
  const over = { ...item, carriedOverFrom: { plan: earlier, item: 'I2' } };
  const beside = (opening: Partial<typeof opened>) =>
    supervision(...supervisionDrafting).beside(
      'supervision-2025',
      ...postponedIn({ id: earlier, ...opening }),
    );

  it('are carried over from a supervision plan of an earlier year', () =>
    beside({ kind: 'supervision', year: 2025 })
      .when(over, office('2026-01-22'))
      .yields({ type: 'ItemDrafted', entry: { carriedOverFrom: over.carriedOverFrom } }));

  it('are not carried over from a consultation plan', () =>
    beside({ kind: 'consultation', year: 2025 })
      .when(over, office('2026-01-22'))
      .refusedBy(rules.carriedOverRightly));

  it('are not carried over from a plan of the same year', () =>
    beside({ kind: 'supervision', year: 2026 })
      .when(over, office('2026-01-22'))
      .refusedBy(rules.carriedOverRightly));
});
