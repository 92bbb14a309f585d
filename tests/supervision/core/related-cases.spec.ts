import {
  AnnualPlanId,
  stateCouncilCalendar as calendar,
  day,
  fold,
  InstructionId,
  nextStepOfSupervision,
  type SupervisionCommand,
  type SupervisionEvent,
  SupervisorGroupId,
  supervisionShowing as showing,
  statusOfSupervision,
  supervision,
  supervisionWorkflow as workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import { stateAfter } from '../../support/supervision-context.ts';
import * as facts from '../../support/supervision-facts.ts';
import * as two from '../../support/supervision-of-several.ts';
import * as variants from '../../support/supervision-variants.ts';

const { title, plan, item, theme, object, form, units, responsible, committee } = facts.opened;
const { groups, workPlan } = facts.opened;
const open: SupervisionCommand = {
  ...{ type: 'OpenSupervision', title, plan, item, theme, object, form, units, responsible },
  ...{ committee, groups, workPlan },
};
const named = (command: SupervisionCommand, ...history: readonly SupervisionEvent[]) =>
  supervision.othersNamed(command, stateAfter(...history));
const group = (id: string) => ({
  subject: 'supervisor_group',
  caseId: SupervisorGroupId.parse(id),
});
const instruction = (id: string) => ({ subject: 'instruction', caseId: InstructionId.parse(id) });

describe('须一并查看的其他事项', () => {
  it('are, to open it, its plan and its groups', () =>
    expect(named(open)).toEqual([
      { subject: 'annual_plan', caseId: AnnualPlanId.parse('plan-2026') },
      group('g1'),
    ]));

  it('are the groups of its supervisors whatever is asked', () =>
    expect(named({ type: 'BeginSupervision' }, ...two.toBothInformed)).toEqual([
      group('g1'),
      group('g2'),
    ]));

  it('are the instruction that is named, and those that were', () =>
    expect(
      named(
        { type: 'NameFollowUpInstruction', instruction: InstructionId.parse('n2') },
        ...facts.toAnswered,
        facts.instructionNamed,
      ),
    ).toEqual([instruction('n2'), group('g1'), instruction('n1')]));

  it('are none before there is a supervision', () =>
    expect(named({ type: 'BeginSupervision' })).toEqual([]));
});

describe('尚未提出的监督', () => {
  const { initial } = supervision;
  const around = { today: day('2026-03-02'), register: registerAfter(), calendar };
  const office = as('cppcc_office');

  it('has no part, no deadline and no next step', () => {
    expect(workflow.tables.flatMap(({ partsOf }) => partsOf(initial))).toEqual([]);
    expect(showing.deadlines(initial, around)).toEqual([]);
    expect(nextStepOfSupervision(initial, around)).toBeUndefined();
    expect(showing.showsSteps(initial, office, around)).toBe(false);
  });

  it('waits to be planned', () => expect(statusOfSupervision(initial)).toBe('planned'));

  it('is not shown, and has no history', () => {
    expect(() => showing.heading(initial)).toThrow();
    expect(() => showing.project(initial, office, around)).toThrow();
    expect(showing.showsEvent(facts.planApproved, initial, office, around)).toBe(false);
  });

  it('is offered to whoever may open one', () =>
    expect(
      showing.showsAction({ command: 'OpenSupervision', part: 'case' }, initial, office, around),
    ).toBe(true));

  it('has not moved: facts that begin in the middle are no history', () =>
    expect(() => fold(supervision, [variants.cancelled])).toThrow());
});
