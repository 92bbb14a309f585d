import {
  AnnualPlanId,
  supervisionRules as rules,
  type SupervisionCommand,
  SupervisorGroupId,
} from '@xieshang/core';
import { describe, it } from 'vitest';
import { body, unit } from '../../support/county.ts';
import { on } from '../../support/scenario.ts';
import { knowing, knowingIn } from '../../support/supervision-context.ts';
import * as facts from '../../support/supervision-facts.ts';
import { merged } from '../../support/supervisors-facts.ts';

const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const today = '2026-03-02';
const { title, plan, item, theme, object, form, units, responsible, groups, workPlan } =
  facts.opened;
const open: Extract<SupervisionCommand, { readonly type: 'OpenSupervision' }> = {
  ...{ type: 'OpenSupervision', title, plan, item, theme, object, form, units, responsible },
  ...{ committee: facts.opened.committee, groups, workPlan },
};
const bothGroups = ['g1', 'g2'].map((id) => SupervisorGroupId.parse(id));
const [health, roads] = [unit('health-bureau'), unit('roads-bureau')];

describe('提出对数个单位的监督', () => {
  it('takes each group to the unit it was sent to', () =>
    knowing()
      .when({ ...open, units: [health, roads], groups: bothGroups }, committee(today))
      .yields({
        type: 'SupervisionOpened',
        units: [health, roads],
        supervisors: [1, 2, 3]
          .map((n) => ({ group: 'g1', member: `m${n}` }))
          .concat([{ group: 'g2', member: 'm4' }]),
      }));

  it('takes no group along that was sent elsewhere', () =>
    knowing()
      .when({ ...open, groups: bothGroups }, committee(today))
      .refusedBy(rules.groupsFitUnits));

  it('takes a group until the last day of its term', () => {
    knowing().when(open, committee('2029-01-19')).yields({ type: 'SupervisionOpened' });
    knowing().when(open, committee('2029-01-20')).refusedBy(rules.groupsFitUnits);
  });

  it('needs none where supervisors are not the form', () =>
    knowing()
      .when({ ...open, groups: [] }, committee(today))
      .yields({ type: 'SupervisionOpened', supervisors: [] }));

  it('is for no unit that was merged into another', () =>
    knowingIn(merged('2026-03-01', 'shacheng', 'roads-bureau'))()
      .when({ ...open, units: [health, unit('shacheng')] }, committee(today))
      .refusedBy(rules.unitsAreRegistered));

  it('is answered for by a committee on the register', () =>
    knowing()
      .when({ ...open, committee: body('nowhere') }, on(today, 'cppcc_office'))
      .refusedBy(rules.committeeAnswers));

  it('stands in a plan that is there', () =>
    knowing()
      .when({ ...open, plan: AnnualPlanId.parse('plan-nowhere') }, committee(today))
      .refusedBy(rules.planIsInForce, rules.itemIsPlanned));

  it('keeps how another theme is called', () =>
    knowing()
      .when({ ...open, theme: 'other', themeWords: '基层减负' }, committee(today))
      .yields({ type: 'SupervisionOpened', theme: 'other', themeWords: '基层减负' }));
});
