import { AnnualPlanId, day, supervisionRules as rules, SupervisionId } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  latePlans,
  nextSupervision,
  openSupervision,
  SUPERVISION_PLAN,
  supervisionDrafted,
  supervisionInForce,
} from '../support/lineage-facts.ts';
import { PLAN, toInForce } from '../support/plan-facts.ts';
import { on } from '../support/scenario.ts';
import { given, planApproved, planReturned, opened as told } from '../support/supervision-facts.ts';

const plan = AnnualPlanId.parse(SUPERVISION_PLAN);
const open = openSupervision;
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const inMarch = committee('2026-03-02');
const anew = given().besideCase('annual_plan', SUPERVISION_PLAN, ...supervisionInForce);

const opened = (id: string, item = 'I1', under = plan) => ({
  ...told,
  id: SupervisionId.parse(id),
  plan: under,
  item,
});
const cancelled = {
  type: 'SupervisionCancelled',
  on: day('2026-03-03'),
  reason: '合并。',
} as const;

describe('依据年度监督计划', () => {
  it('opens a supervision on an item of the plan of supervision', () =>
    anew.when(open, inMarch).yields({ type: 'SupervisionOpened', plan, item: 'I1' }));

  it('opens none under a plan that is not there', () =>
    given().when(open, inMarch).refusedBy(rules.planIsInForce, rules.itemIsPlanned));

  it('opens none on an item that is not in the plan', () =>
    anew.when({ ...open, item: 'I9' }, inMarch).refusedBy(rules.itemIsPlanned));

  it('opens none on an item of a plan of consultation', () =>
    given()
      .besideCase('annual_plan', PLAN, ...toInForce)
      .when({ ...open, plan: AnnualPlanId.parse(PLAN) }, inMarch)
      .refusedBy(rules.planIsOfSupervision, rules.itemIsPlanned));
});

describe('一事项一次监督', () => {
  it('opens no second supervision on an item while the first stands', () =>
    anew.beside('s2', opened('s2')).when(open, inMarch).refusedBy(rules.itemIsFree));

  it('opens none while the first goes on', () =>
    anew
      .beside('s2', opened('s2'), planApproved)
      .when(open, committee('2026-03-06'))
      .refusedBy(rules.itemIsFree));

  it('opens one where the other was cancelled', () =>
    anew
      .beside('s2', opened('s2'), cancelled)
      .when(open, committee('2026-03-05'))
      .yields({ type: 'SupervisionOpened' }));

  it('opens one where the other was returned', () =>
    anew
      .beside('s2', opened('s2'), planReturned)
      .when(open, committee('2026-03-05'))
      .yields({ type: 'SupervisionOpened' }));

  it.each([
    ['another item', opened('s2', 'I2')],
    [
      'an item of that number in another plan',
      opened('s2', 'I1', AnnualPlanId.parse('supervision-2025')),
    ],
  ])('leaves alone what was opened on %s', (_name, other) =>
    anew.beside('s2', other).when(open, inMarch).yields({ type: 'SupervisionOpened' }),
  );

  it('takes the item that carries another one over for the same matter', () =>
    given()
      .besideCase('annual_plan', 'supervision-2027', ...nextSupervision)
      .beside('s2', opened('s2'), planApproved)
      .when(
        { ...open, plan: AnnualPlanId.parse('supervision-2027'), item: 'J1' },
        committee('2027-02-01'),
      )
      .refusedBy(rules.itemIsFree));

  const revise = { type: 'ReviseSupervisionWorkPlan', workPlan: '走访八个村。' } as const;

  it('revises what was returned', () =>
    given(opened('s1'), planReturned)
      .besideCase('annual_plan', SUPERVISION_PLAN, ...supervisionInForce)
      .when(revise, committee('2026-03-06'))
      .yields({ type: 'SupervisionWorkPlanRevised' }));

  it('does not revise it once another one was opened in its place', () =>
    given(opened('s1'), planReturned)
      .besideCase('annual_plan', SUPERVISION_PLAN, ...supervisionInForce)
      .beside('s2', opened('s2'))
      .when(revise, committee('2026-03-06'))
      .refusedBy(rules.itemIsStillFree));
});

describe('监督计划逾期未通过', () => {
  const late = given().besideCase('annual_plan', SUPERVISION_PLAN, ...supervisionDrafted);

  it('holds up no supervision, and is marked', () =>
    late
      .when(open, committee('2026-04-01'))
      .yields({ type: 'SupervisionOpened', planLateSince: '2026-03-31' }));

  it('is awaited until its last day', () =>
    late.when(open, committee('2026-03-31')).refusedBy(rules.planIsInForce));

  it('holds everything up in a county that says so', () =>
    late
      .inCounty(latePlans('refuse'))
      .when(open, committee('2026-04-01'))
      .refusedBy(rules.planIsInForce));
});
