import {
  annualPlanWorkflow,
  available,
  day,
  instructionWorkflow,
  type Plan,
  type Workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { contextAt } from '../support/case-walks.ts';
import { playing, standing, story, who } from '../support/instruction-facts.ts';
import { instructionWalk } from '../support/instruction-walks.ts';
import { cancellation, toInForce } from '../support/plan-facts.ts';
import { planAfter } from '../support/plan-standing.ts';
import { planWalk } from '../support/plan-walks.ts';
import { as } from '../support/scenario.ts';

const offered = (workflow: Workflow, situation: Parameters<typeof available>[1], command: string) =>
  available(workflow, situation).filter((one) => one.command === command);

const inPlan = (state: Plan, today: string, command: string) =>
  offered(
    annualPlanWorkflow,
    { state, ctx: contextAt(planWalk(false), as('cppcc_office'), day(today)) },
    command,
  );

const inFollowUp = (
  steps: Parameters<typeof playing>[0],
  actor: (typeof who)[keyof typeof who],
  today: string,
  command: string,
) =>
  offered(
    instructionWorkflow,
    { state: standing(playing(steps)), ctx: contextAt(instructionWalk(true), actor, day(today)) },
    command,
  );

describe('无论如何填写都不予办理的,不列为可办', () => {
  const adopted = [
    story.opened,
    story.instructed,
    story.handedOut,
    story.takenOn,
    story.adopted,
  ] as const;

  it('a carrying out is postponed until the day that was named, and not offered after it', () => {
    const [before] = inFollowUp(adopted, who.health, '2026-10-30', 'PostponeCarryingOut');
    const [after] = inFollowUp(adopted, who.health, '2026-10-31', 'PostponeCarryingOut');
    expect(before?.allowed).toBe(true);
    expect(after?.violations.map(({ rule }) => rule)).toEqual([
      'instruction.answer.postponed-in-time',
    ]);
  });

  it('what nobody has handed out is neither tracked nor inspected', () => {
    const fresh = [story.opened, story.instructed] as const;
    const [note] = inFollowUp(fresh, who.committee, '2026-05-12', 'RecordFollowUpNote');
    const [inspection] = inFollowUp(fresh, who.office, '2026-05-12', 'RequestCountyInspection');
    const [later] = inFollowUp(adopted, who.office, '2026-06-02', 'RequestCountyInspection');
    expect([note?.allowed, inspection?.allowed, later?.allowed]).toEqual([false, false, true]);
  });

  it('items are put off while one is open that no amendment waits for', () => {
    const first = { ...cancellation, amendment: { ...cancellation.amendment, item: 'I1' } };
    const second = { ...cancellation, amendment: { ...cancellation.amendment, id: 'V2' } };
    const command = 'ProposeItemPostponement';
    expect(inPlan(planAfter(...toInForce, first), '2026-05-12', command)[0]?.allowed).toBe(true);
    expect(inPlan(planAfter(...toInForce, first, second), '2026-05-12', command)[0]?.allowed).toBe(
      false,
    );
  });
});
