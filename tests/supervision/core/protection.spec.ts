import {
  type Actor,
  available,
  stateCouncilCalendar as calendar,
  day,
  type Instant,
  plusDays,
  type SupervisionCommand,
  type SupervisionEvent,
  type SupervisionState,
  supervisionShowing as showing,
  startOf,
  supervision,
  supervisorGroupWorkflow,
  supervisionWorkflow as workflow,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import { contextFor, stateAfter } from '../../support/supervision-context.ts';
import { toVisited } from '../../support/supervision-facts.ts';
import { sampleOf, supervisionTypes } from '../../support/supervision-samples.ts';

const register = registerAfter();
const health = as('handling_unit', 'health-bureau');
const committee = as('special_committee', 'economy-committee');
const unitCommands = new Set([
  'BriefSupervisors',
  'ReceiveAdvice',
  'AnswerRectificationItem',
  'ReportRectified',
]);

/** Who may have written something: a supervisor, or the committee. */
const writers: readonly Actor[] = [
  as('member', 'm1'),
  as('member', 'm2'),
  as('member', 'm3'),
  committee,
];

interface Who {
  /** Who acts where a supervisor acts. */
  readonly writer: number;
  /** Who goes along on a visit. */
  readonly visitors: readonly number[];
}

interface Throw {
  readonly choice: number;
  readonly n: number;
  readonly days: number;
  readonly a: Who;
  readonly b: Who;
}

interface World {
  readonly state: SupervisionState;
  readonly events: readonly SupervisionEvent[];
}

const nowhere: World = { state: supervision.initial, events: [] };
const begun: World = { state: stateAfter(...toVisited), events: toVisited };
/** Two in three walks begin where supervisors have begun to look. */
const beginning = ([first]: readonly Throw[]): World =>
  (first?.n ?? 0) % 3 === 0 ? nowhere : begun;

const fixedActors: readonly Actor[] = [
  as('cppcc_office'),
  as('leadership'),
  as('party_office'),
  health,
];

const byWriters = new Set(
  workflow.tables.flatMap(({ steps }) =>
    steps.filter(({ by }) => by.includes('member')).map(({ on }) => on),
  ),
);

const ask = ({ state }: World, command: SupervisionCommand, actor: Actor, at: Instant) =>
  supervision.decide(state, command, contextFor({ at, actor }));

const playIn = (world: World, command: SupervisionCommand, actor: Actor, at: Instant): World => {
  const decision = ask(world, command, actor, at);
  return decision.ok
    ? {
        state: decision.events.reduce(supervision.evolve, world.state),
        events: [...world.events, ...decision.events],
      }
    : world;
};

const targetsIn = (state: SupervisionState, type: string): readonly (string | undefined)[] => {
  const table = workflow.tables.find(({ steps }) => steps.some(({ on }) => on === type));
  const parts = table?.part === 'case' ? [] : (table?.partsOf(state) ?? []);
  return [...parts.map(({ id }) => id), undefined];
};

/** Everything a unit can learn: what it sees, what it may do, and how it is refused. */
const learned = ({ state, events }: World, unit: Actor, at: Instant) => {
  const ctx = contextFor({ at, actor: unit });
  const around = { today: ctx.today, register, calendar };
  const refusals = supervisionTypes.flatMap((type) =>
    ['A1', 'A2', 'A3', 'A1-1', 'B1', 'P1', 'V1', undefined].map((target) => {
      const wish = { state, today: ctx.today, n: 0, target };
      const decision = ask({ state, events }, sampleOf(type, wish), unit, at);
      return { type, target, answer: decision.ok ? decision.events : decision.violations };
    }),
  );
  const reads = !available(workflow, { state, ctx }).some(({ violations }) =>
    violations.some(({ rule }) => rule === workflow.access?.id),
  );
  if (state.stage === 'none' || !reads) return { reads: false, refusals };
  return {
    reads,
    heading: showing.heading(state),
    see: showing.project(state, unit, around),
    events: events
      .filter((event) => showing.showsEvent(event, state, unit, around))
      .map(({ type, on }) => ({ type, on })),
    actions: available(workflow, { state, ctx }).filter((action) =>
      showing.showsAction(action, state, unit, around),
    ),
    steps: showing.showsSteps(state, unit, around)
      ? [showing.nextStep(state, around), showing.deadlines(state, around)]
      : [],
    refusals,
  };
};

const people = /\b(m[1-9]|officer-economy-committee)\b/;
const namesIn = (known: unknown): boolean => people.test(JSON.stringify(known));

const who: fc.Arbitrary<Who> = fc.record({
  writer: fc.nat(writers.length - 1),
  visitors: fc.uniqueArray(fc.constantFrom(1, 2, 3), { minLength: 1, maxLength: 3 }),
});
const dice: fc.Arbitrary<Throw> = fc.record({
  choice: fc.nat(1000),
  n: fc.nat(11),
  days: fc.constantFrom(0, 0, 1, 3, 8),
  a: who,
  b: who,
});

// What may happen next in either world: the same, for they differ in names alone.
const possible = (world: World, at: Instant, n: number) => {
  const ctx = contextFor({ at, actor: committee });
  return supervisionTypes.flatMap((type) =>
    targetsIn(world.state, type).flatMap((target) => {
      const command = sampleOf(type, { state: world.state, today: ctx.today, n, target });
      const actors = byWriters.has(type) ? [committee] : [...fixedActors, committee];
      return actors
        .filter((actor) => ask(world, command, actor, at).ok)
        .map((actor) => ({ type, target, actor }));
    }),
  );
};

const rare =
  /^(Cancel|Return|Revise|Discard|Close|SendBack|Update|RecordSupervisionVisit|NameFollowUp|RefuseUnit)/;
const choose = <One extends { readonly type: string }>(
  ways: readonly One[],
  choice: number,
): One | undefined => {
  const likely = ways.filter(({ type }) => choice % 7 === 0 || !rare.test(type));
  const pool = likely.length > 0 ? likely : ways;
  return pool[choice % pool.length];
};

const counts = { situations: 0, withAdvice: 0, withVisits: 0, differing: 0 };

const stepBoth = ([a, b]: readonly [World, World], one: Throw, at: Instant) => {
  const way = choose(possible(a, at, one.n), one.choice);
  if (!way) return [a, b] as const;
  const { today } = contextFor({ at, actor: committee });
  const play = (world: World, { writer, visitors }: Who) => {
    const wish = { state: world.state, today, n: one.n, target: way.target, visitors };
    const actor = byWriters.has(way.type) ? (writers[writer] ?? committee) : way.actor;
    return playIn(world, sampleOf(way.type, wish), actor, at);
  };
  return [play(a, one.a), play(b, one.b)] as const;
};

describe('监督员权益保障', () => {
  it('keeps from the unit who wrote, visited or rechecked, in every history', () => {
    fc.assert(
      fc.property(fc.array(dice, { minLength: 10, maxLength: 16 }), (throws) => {
        let worlds: readonly [World, World] = [beginning(throws), beginning(throws)];
        let today = day('2026-04-08');
        for (const one of throws) {
          today = plusDays(today, one.days);
          const at = startOf(today);
          worlds = stepBoth(worlds, one, at);
          const [a, b] = worlds;
          expect(a.events.map(({ type }) => type)).toEqual(b.events.map(({ type }) => type));
          const [ofA, ofB] = [learned(a, health, at), learned(b, health, at)];
          expect(ofA).toEqual(ofB);
          expect(namesIn(ofA)).toBe(false);
          counts.situations += 1;
          if (JSON.stringify(a.events) !== JSON.stringify(b.events)) counts.differing += 1;
          if (a.state.stage === 'none') continue;
          if (a.state.deliveries.length > 0) counts.withAdvice += 1;
          if (a.state.visits.length > 0) counts.withVisits += 1;
        }
      }),
      { seed: 20260302, numRuns: 50 },
    );
    console.info(counts);
    expect(counts.withAdvice).toBeGreaterThan(60);
    expect(counts.withVisits).toBeGreaterThan(200);
    expect(counts.differing).toBeGreaterThan(200);
  });

  it('lets no command of a unit change supervisors, advice, appraisals, or the stage', () => {
    fc.assert(
      fc.property(fc.array(dice, { minLength: 8, maxLength: 14 }), (throws) => {
        let world = beginning(throws);
        let today = day('2026-04-08');
        for (const one of throws) {
          today = plusDays(today, one.days);
          const at = startOf(today);
          [world] = stepBoth([world, world], one, at);
          for (const type of supervisionTypes)
            for (const target of targetsIn(world.state, type)) {
              const wish = { state: world.state, today, n: one.n, target };
              const after = playIn(world, sampleOf(type, wish), health, at);
              if (after === world || world.state.stage === 'none') continue;
              expect(unitCommands.has(type)).toBe(true);
              const {
                briefings: _,
                deliveries: __,
                rectification: ___,
                clocks: ____,
                movedOn: _____,
                ...kept
              } = world.state;
              expect(after.state).toMatchObject(kept);
              expect(after.state).toMatchObject({
                rectification: world.state.rectification.map(({ id, text }) => ({ id, text })),
              });
            }
        }
      }),
      { seed: 20260303, numRuns: 30 },
    );
  });

  it('has no row by which a unit moves a supervision, an advice, an appraisal or a supervisor', () => {
    const rows = [...workflow.tables, ...supervisorGroupWorkflow.tables].flatMap(
      ({ part, steps }) =>
        steps.filter(({ by }) => by.includes('handling_unit')).map(({ on }) => `${part} ${on}`),
    );
    expect(rows).toEqual([
      'briefing BriefSupervisors',
      'delivery ReceiveAdvice',
      'rectification_item AnswerRectificationItem',
      'rectification_item ReportRectified',
    ]);
  });

  it('has no command by which a unit asks for another supervisor', () => {
    const commands = supervisorGroupWorkflow.tables.flatMap(({ steps }) =>
      steps.filter(({ by }) => by.includes('handling_unit')),
    );
    expect(commands).toEqual([]);
  });

  it('has no output but opinions, criticism and suggestions: nothing that punishes', () => {
    expect(
      supervisionTypes.filter((type) => /Punish|Sanction|Fine|Order|Dismiss/.test(type)),
    ).toEqual([]);
  });
});
