import {
  type Actor,
  available,
  stateCouncilCalendar as calendar,
  day,
  fold,
  instruments,
  nextStepOfSupervision,
  opens,
  plusDays,
  type SupervisionEvent,
  type SupervisionState,
  supervisionShowing as showing,
  startOf,
  statusOfSupervision,
  supervision,
  supervisionWorkflow as workflow,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untold } from '../../support/case-walks.ts';
import { everybody } from '../../support/everybody.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import { contextFor } from '../../support/supervision-context.ts';
import { toBegun } from '../../support/supervision-facts.ts';
import { actorsOn, sampleOf, supervisionTypes } from '../../support/supervision-samples.ts';

const register = registerAfter();
const actors = [
  ...actorsOn(as),
  as('member', 'm4'),
  as('special_committee', 'another-committee'),
  as('handling_unit', 'roads-bureau'),
  as('government_office'),
  as('public'),
];
const targets = ['A1', 'A2', 'A1-1', 'A2-1', 'B1', 'P1', undefined];
const stages = new Set(workflow.tables.flatMap(({ stages: known }) => Object.keys(known)));

const dice = fc.array(
  fc.record({
    type: fc.constantFrom(...supervisionTypes),
    actor: fc.constantFrom(...actors),
    target: fc.constantFrom(...targets),
    n: fc.nat(11),
    days: fc.constantFrom(0, 0, 0, 2, 9),
  }),
  { minLength: 60, maxLength: 120 },
);

const check = (events: readonly SupervisionEvent[], today: ReturnType<typeof day>): void => {
  const state = fold(supervision, events);
  if (state.stage === 'none') return;
  const around = { today, register, calendar };
  const owed = nextStepOfSupervision(state, around);
  expect(untold('supervision', showing, state, everybody, around)).toEqual([]);
  expect(owed === undefined).toBe(state.stage === 'closed' || state.stage === 'cancelled');
  expect(showing.statuses).toHaveProperty([statusOfSupervision(state)]);
  for (const { partsOf } of workflow.tables)
    for (const { stage } of partsOf(state)) expect(stages.has(stage)).toBe(true);
  for (const { due, recorded } of showing.deadlines(state, around)) expect(recorded).toBe(due);
  expect(state.recommendations.map(({ no }) => no)).toEqual(
    state.recommendations.map((_, at) => at + 1),
  );
  expect(state.recommendations).toHaveLength(state.rectification.length);
};

type Type = (typeof supervisionTypes)[number];

interface Thrown {
  readonly type: Type;
  readonly actor: Actor;
  readonly target: string | undefined;
}

/** Every second command is one that somebody is offered, so that walks get far; ends are rare. */
const chosen = (
  thrown: Thrown,
  state: SupervisionState,
  today: ReturnType<typeof day>,
  n: number,
): Thrown => {
  if (n % 2 === 0) return thrown;
  const offered = actors.flatMap((actor) =>
    available(workflow, { state, ctx: contextFor({ at: startOf(today), actor }) })
      .filter(({ allowed, command }) => allowed && !/^(Close|Cancel)/.test(command))
      .map(({ command, target, part }) => ({
        type: command as Type,
        actor,
        target: part === 'case' ? undefined : target,
      })),
  );
  return offered[supervisionTypes.indexOf(thrown.type) % offered.length] ?? thrown;
};

describe('任意次序的监督', () => {
  const played = { commands: 0, accepted: 0 };

  it('keeps every invariant over commands in any order, by anybody', () => {
    fc.assert(
      fc.property(dice, fc.boolean(), (throws, fresh) => {
        let events: readonly SupervisionEvent[] = fresh ? [] : toBegun;
        let today = day('2026-03-18');
        for (const { n, days, ...thrown } of throws) {
          today = plusDays(today, days);
          const state = fold(supervision, events);
          const { actor, type, target } = chosen(thrown, state, today, n);
          const ctx = contextFor({ at: startOf(today), actor });
          const decision = supervision.decide(
            state,
            sampleOf(type, { state, today, n, target }),
            ctx,
          );
          played.commands += 1;
          const reads =
            state.stage !== 'none' &&
            opens(showing.readable(actor, ctx.register), showing.scopeFacts(state));
          if (!decision.ok) {
            expect(decision.violations.length).toBeGreaterThan(0);
            for (const { cites } of decision.violations)
              for (const { instrument } of cites) expect(instruments).toHaveProperty([instrument]);
            continue;
          }
          played.accepted += 1;
          expect(reads || type === 'OpenSupervision').toBe(true);
          expect(['closed', 'cancelled']).not.toContain(state.stage);
          events = [...events, ...decision.events];
          check(events, today);
        }
      }),
      { seed: 20260318, numRuns: 60 },
    );
    console.info(played);
    expect(played.accepted).toBeGreaterThan(1500);
  });
});
