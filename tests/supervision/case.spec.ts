import { supervisionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { ended } from '../support/county.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';
import {
  given,
  opened,
  planApproved,
  planReturned,
  toApproved,
  toBegun,
  toInformed,
} from '../support/supervision-facts.ts';
import { merged } from '../support/supervisors-facts.ts';

const leaders = (when: string) => on(when, 'leadership');
const office = (when: string) => on(when, 'cppcc_office');
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const revise = { type: 'ReviseSupervisionWorkPlan', workPlan: '走访八个村卫生室。' } as const;

describe('审定监督工作方案', () => {
  it('is approved by the leadership', () =>
    given(opened)
      .when({ type: 'ApproveSupervisionWorkPlan' }, leaders('2026-03-05'))
      .yields(planApproved));

  it('is returned for a reason', () =>
    given(opened)
      .when({ type: 'ReturnSupervisionWorkPlan', reason: '补充走访对象。' }, leaders('2026-03-04'))
      .yields(planReturned));

  it('is revised by the responsible committee', () =>
    given(opened, planReturned)
      .when(revise, committee('2026-03-06'))
      .yields({ type: 'SupervisionWorkPlanRevised', approveBy: { by: '2026-03-20', version: 1 } }));

  it('is nothing another committee knows of', () =>
    given(opened, planReturned)
      .when(revise, on('2026-03-06', 'special_committee', 'another-committee'))
      .refusedBy(rules.mayReadSupervision));

  it.each([[[opened]], [[opened, planReturned]], [[...toApproved]]])(
    'may be cancelled before units are notified',
    (history) =>
      given(...history)
        .when({ type: 'CancelSupervision', reason: '议题合并。' }, leaders('2026-03-06'))
        .yields({ type: 'SupervisionCancelled' }),
  );

  it('is not cancelled after', () =>
    given(...toInformed)
      .when({ type: 'CancelSupervision', reason: '议题合并。' }, leaders('2026-03-10'))
      .refusedBy(noSuchStep));
});

describe('监督员名单', () => {
  const update = { type: 'UpdateSupervisors' } as const;

  it('follows the group where a membership has ended', () =>
    given(...toBegun)
      .inCounty(ended(3, '2026-04-01'))
      .when(update, office('2026-04-01'))
      .yields({
        type: 'SupervisorsUpdated',
        supervisors: [
          { group: 'g1', member: 'm1' },
          { group: 'g1', member: 'm2' },
        ],
      }));

  it('stays where nothing has changed', () =>
    given(...toBegun)
      .when(update, office('2026-04-01'))
      .refusedBy(rules.supervisorsHaveChanged));
});

describe('机构改革', () => {
  const follow = { type: 'FollowSupervisedSuccessor', unit: 'health-bureau' as never } as const;

  it('follows a unit to its successor', () =>
    given(...toBegun)
      .inCounty(merged('2026-04-01'))
      .when(follow, office('2026-04-02'))
      .yields({
        type: 'SupervisedUnitSucceeded',
        unit: 'health-bureau',
        successor: 'roads-bureau',
      }));

  it('follows no unit that stands', () =>
    given(...toBegun)
      .when(follow, office('2026-04-02'))
      .refusedBy(rules.unitHasSuccessor));
});

describe('被监督单位', () => {
  it('knows nothing of a supervision before it is notified', () =>
    given(...toApproved)
      .when({ type: 'CancelSupervision', reason: '不接受监督。' }, health('2026-03-06'))
      .refusedBy(rules.mayReadSupervision));

  it.each([
    { type: 'CancelSupervision', reason: '不接受监督。' },
    { type: 'CloseSupervision', summary: '已完成。', publish: false },
    { type: 'UpdateSupervisors' },
  ] as const)('neither ends nor changes it: $type', (command) =>
    given(...toBegun)
      .when(command, health('2026-04-01'))
      .refusedBy(notYourStep),
  );
});
