import {
  type Actor,
  available,
  type CalendarDay,
  type Consultation,
  type ConsultationCommand,
  type ConsultationContext,
  type ConsultationEvent,
  stateCouncilCalendar as calendar,
  consultation,
  consultationDeadlines,
  consultationShowing,
  consultationStatuses,
  day,
  instruments,
  mayReadConsultation,
  nextConsultationStep,
  plusDays,
  startOf,
  consultationWorkflow as workflow,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untold } from '../../support/case-walks.ts';
import { followedUpBy, planned, standing, table, to } from '../../support/consultation-facts.ts';
import { sampleOf } from '../../support/consultation-samples.ts';
import { everybody } from '../../support/everybody.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';

const register = registerAfter(...table);
const cases = { ...planned, ...followedUpBy('closed') };
const types = Object.keys(consultation.commands) as ConsultationCommand['type'][];
const ends = new Set(workflow.tables[0]?.final);
const stages = new Set(Object.keys(workflow.tables[0]?.stages ?? {}));
const actors: readonly [Actor, ...Actor[]] = [
  as('special_committee', 'economy-committee'),
  as('cppcc_office'),
  as('leadership'),
  as('member', 'm1'),
  as('member', 'm4'),
  as('expert', 'e1'),
  as('expert', 'e2'),
  as('handling_unit', 'health-bureau'),
  as('handling_unit', 'roads-bureau'),
  as('party_office'),
  as('government_office'),
  as('collective', 'women'),
  as('supervising_office'),
  as('public'),
];

const starts: readonly (readonly [readonly ConsultationEvent[], string])[] = [
  [[], '2026-03-02'],
  [to('completed'), '2026-03-20'],
  [to('materialsSent'), '2026-04-20'],
  [to('concluded'), '2026-04-20'],
  [to('minutesIssued'), '2026-04-24'],
  [to('submitted'), '2026-05-06'],
];

const dice = fc.record({
  wild: fc.nat(3).map((n) => n === 0),
  n: fc.nat(1000),
  who: fc.nat(1000),
  days: fc.nat(5).map((n) => (n < 4 ? 0 : n)),
});

const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

const contextAt = (today: ReturnType<typeof day>, actor: Actor): ConsultationContext => ({
  caseId: 'c1',
  actor,
  today,
  now: startOf(today),
  register,
  calendar,
  numbers: {},
  others: {},
  cases,
});

let accepted = 0;
let refusals = 0;

const checkStanding = (state: Consultation, today: CalendarDay): void => {
  if (state.stage === 'none') return;
  expect(stages.has(state.stage)).toBe(true);
  const owed = nextConsultationStep(state);
  const around = { register, calendar, today };
  expect(untold('consultation', consultationShowing, state, everybody, around)).toEqual([]);
  expect(owed === undefined).toBe(ends.has(state.stage));
  expect(consultationStatuses).toContain(consultationShowing.heading(state).status);
  for (const { recorded, due } of consultationDeadlines(state, { register, calendar }))
    expect(recorded).toBe(due);
  const numbers = (state.recommendations ?? []).map(({ no }) => no);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  if (numbers.length > 0) expect(state.research).toBeDefined();
};

const checkRefusal = (
  violations: readonly { rule: string; cites: readonly { instrument: string }[] }[],
) => {
  refusals += 1;
  expect(violations.length).toBeGreaterThan(0);
  for (const { rule, cites } of violations) {
    expect(rule).toMatch(/^(consultation\.[a-z-]+\.[a-z-]+|workflow\.[a-z-]+)$/);
    for (const { instrument } of cites) expect(instruments).toHaveProperty([instrument]);
  }
};

type Dice = { readonly wild: boolean; readonly n: number; readonly who: number };

/** Anything at all when wild, else something the tables offer to the first who has something to do. */
const asks = (state: Consultation, today: ReturnType<typeof day>, { wild, n, who }: Dice) => {
  const wish = { state, today, n };
  const first = actors[who % actors.length] ?? actors[0];
  if (wild) {
    const type = types[n % types.length] ?? 'BeginResearch';
    return { actor: first, command: sampleOf(type, { ...wish, target: 'P1' }) };
  }
  const offers = [...actors.slice(who % actors.length), ...actors].flatMap((actor) =>
    available(workflow, { state, ctx: contextAt(today, actor) })
      .filter(
        ({ allowed, command }) => allowed && (n % 11 === 0 || !/Cancel|Postpone/.test(command)),
      )
      .map(({ command, target }) => ({ actor, command, target })),
  );
  const one = offers[n % (offers.length || 1)];
  if (!one) return undefined;
  const type = one.command as ConsultationCommand['type'];
  return { actor: one.actor, command: sampleOf(type, { ...wish, target: one.target }) };
};

describe('any order of commands', () => {
  it('keeps what a consultation is', () => {
    fc.assert(
      fc.property(
        fc.nat(starts.length - 1),
        fc.array(dice, { minLength: 40, maxLength: 40 }),
        (at, throws) => {
          const [history, from] = starts[at] ?? [[], '2026-03-02'];
          const facts: ConsultationEvent[] = [...history];
          let state = standing(facts);
          let today = day(from);
          for (const one of throws) {
            today = plusDays(today, one.days);
            const asked = asks(state, today, one);
            if (!asked) continue;
            const { actor, command } = asked;
            const ctx = contextAt(today, actor);
            const before = JSON.stringify(state);
            const decision = consultation.decide(freeze(state), command, ctx);
            expect(JSON.stringify(state)).toBe(before);
            if (!decision.ok) {
              checkRefusal(decision.violations);
              continue;
            }
            accepted += 1;
            if (state.stage !== 'none')
              expect(mayReadConsultation(state, actor, register)).toBe(true);
            facts.push(...decision.events);
            state = decision.events.reduce(consultation.evolve, state);
            checkStanding(state, today);
          }
          expect(standing(facts)).toEqual(state);
        },
      ),
      { numRuns: 120, seed: 20_261_126 },
    );
    expect(accepted).toBeGreaterThan(800);
    expect(refusals).toBeGreaterThan(300);
    console.info(`${accepted} commands accepted, ${refusals} refused`);
  });
});

describe('政协是协商平台', () => {
  const rows = workflow.tables.flatMap(({ steps }) => steps);

  it('no command and no fact of a consultation votes or decides', () => {
    const input = Object.values(consultation.commands).flatMap((card) =>
      Object.keys(card.input.shape),
    );
    expect(
      [...types, ...to('closed').map(({ type }) => type), ...input].filter((name) =>
        /vote|ballot|decide[ds]?$|Decide|sanction|order/i.test(name),
      ),
    ).toEqual([]);
  });

  it('an expert gives opinions and statements, and moves nothing', () =>
    expect([
      ...new Set(rows.filter(({ by }) => by.includes('expert')).map(({ on }) => on)),
    ]).toEqual(['GiveExpertOpinion', 'MakeStatement', 'HandInStatement']));

  it('a unit briefs and answers, and nobody does so for it', () => {
    const ofUnits = rows.filter(({ by }) => by.includes('handling_unit'));
    expect(ofUnits.every(({ by }) => by.length === 1)).toBe(true);
    expect([...new Set(ofUnits.map(({ on }) => on))]).toEqual([
      'BriefConsultation',
      'AnswerQuestion',
    ]);
  });
});
