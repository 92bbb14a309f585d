import {
  type Actor,
  type AnyStep,
  available,
  type CalendarDay,
  type CaseContext,
  type CaseSubject,
  stateCouncilCalendar as calendar,
  fold,
  instruments,
  type KnownCase,
  nextStepShown,
  opens,
  ownSteps,
  type Part,
  plusDays,
  type RegisterOfDay,
  type Showing,
  type Subject,
  startOf,
  type ViewContext,
  type Workflow,
} from '@xieshang/core';
import fc from 'fast-check';
import { expect } from 'vitest';

export interface Typed {
  readonly type: string;
}
export interface Staged {
  readonly stage: string;
}

/** What somebody could ask: of which part, in which state, on which day. */
export interface Wish<State> {
  readonly type: string;
  readonly actor: Actor;
  readonly target: string | undefined;
  readonly state: State;
  readonly today: CalendarDay;
}

/** A case type to walk: who acts, what they could ask, and what tells situations apart. */
export interface Walked<State extends Staged, Command extends Typed, Event extends Typed> {
  readonly subject: Subject<State, Command, Event, CaseContext<State>>;
  readonly showing: Showing<State, Event>;
  readonly caseId: string;
  readonly begin: CalendarDay;
  readonly actors: readonly Actor[];
  readonly register: RegisterOfDay;
  readonly cases: Readonly<Record<string, Readonly<Record<string, KnownCase>>>>;
  /** Other cases of the subject. */
  readonly others?: Readonly<Record<string, State>>;
  /** The commands of a type that are tried; none where the case has enough of it. */
  samples(wish: Wish<State>): readonly Command[];
  /** The state without what tells nothing about what is open; its days are those that matter. */
  outline(state: State): unknown;
}

const aroundOf = <State extends Staged, Command extends Typed, Event extends Typed>(
  { register }: Walked<State, Command, Event>,
  today: CalendarDay,
): ViewContext => ({ today, register, calendar });

/** The context of a command of a walk. */
export const contextAt = <State extends Staged, Command extends Typed, Event extends Typed>(
  { caseId, register, cases, others = {} }: Walked<State, Command, Event>,
  actor: Actor,
  today: CalendarDay,
): CaseContext<State> => ({
  caseId,
  actor,
  today,
  now: startOf(today),
  register,
  calendar,
  numbers: {},
  others,
  cases,
});

const isDay = (value: unknown): value is CalendarDay =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

const daysIn = (value: unknown): readonly CalendarDay[] => {
  if (isDay(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : [];
};

/** A case and the day on which it stands so. */
export interface Place<State> {
  readonly state: State;
  readonly today: CalendarDay;
}

const endsOf = ({ tables }: Workflow): ReadonlySet<string> => new Set(tables[0]?.final);

/** Every situation a case can get into, the ways between them, and what was seen on them. */
export interface Explored<State> {
  readonly places: ReadonlyMap<string, Place<State>>;
  readonly ways: ReadonlyMap<string, ReadonlySet<string>>;
  /** Situations in which somebody can take a step. */
  readonly acted: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
  readonly stages: ReadonlySet<string>;
  /** Steps that are offered although none of the inputs that are tried passes, by the rules that refuse them. */
  readonly misleading: ReadonlySet<string>;
  /** Situations in which the party that owes the next step can take none. */
  readonly helpless: ReadonlySet<string>;
}

const LARGEST = 12_000;

/** Walks every way from every situation, time included, until no new one turns up. */
export const exploreCase = <State extends Staged, Command extends Typed, Event extends Typed>(
  walked: Walked<State, Command, Event>,
  until: CalendarDay,
): Explored<State> => {
  const { subject, actors } = walked;
  const { workflow } = subject;
  const key = ({ state, today }: Place<State>): string =>
    JSON.stringify(walked.outline(state), (_, value) => (isDay(value) ? value < today : value));
  const first = { state: subject.initial, today: walked.begin };
  const places = new Map([[key(first), first]]);
  const ways = new Map<string, Set<string>>();
  const [acted, taken, stages] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [misleading, helpless] = [new Set<string>(), new Set<string>()];
  for (const [here, place] of places) {
    const { state, today } = place;
    const reached = new Set<string>();
    ways.set(here, reached);
    for (const { part, partsOf } of workflow.tables)
      for (const { stage } of partsOf(state)) stages.add(`${part} ${stage}`);
    const arrive = (next: Place<State>): void => {
      const there = key(next);
      if (!places.has(there)) places.set(there, next);
      reached.add(there);
    };
    const step = walked.showing.nextStep(state, aroundOf(walked, today));
    let waits = step !== undefined;
    for (const actor of actors) {
      const ctx = contextAt(walked, actor, today);
      const owes = step !== undefined && ownSteps([step], actor, walked.register).length > 0;
      for (const { command: type, target } of available(workflow, { state, ctx }).filter(
        ({ allowed }) => allowed,
      )) {
        if (owes) waits = false;
        const broken = new Set<string>();
        let passed = 0;
        for (const command of walked.samples({ type, actor, target, state, today })) {
          const decision = subject.decide(state, command, ctx);
          if (!decision.ok) {
            for (const { rule } of decision.violations) broken.add(rule);
            continue;
          }
          passed += 1;
          acted.add(here);
          taken.add(type);
          arrive({ state: decision.events.reduce(subject.evolve, state), today });
        }
        if (passed === 0 && broken.size > 0) misleading.add(`${type}: ${[...broken].join(', ')}`);
      }
    }
    if (waits) helpless.add(here);
    const next = daysIn(walked.outline(state))
      .filter((one) => one >= today && one < until)
      .toSorted()[0];
    if (next && state.stage !== 'none') arrive({ state, today: plusDays(next, 1) });
    if (places.size > LARGEST) throw new Error('the walk does not end: narrow it');
  }
  return { places, ways, acted, taken, stages, misleading, helpless };
};

/** The situations from which no end of the case can be reached. */
export const stuckIn = <State extends Staged>(
  { places, ways }: Explored<State>,
  workflow: Workflow,
): readonly string[] => {
  const ends = endsOf(workflow);
  const good = new Set(
    [...places].filter(([, { state }]) => ends.has(state.stage)).map(([key]) => key),
  );
  for (let before = -1; before !== good.size; ) {
    before = good.size;
    for (const [from, reached] of ways) if ([...reached].some((to) => good.has(to))) good.add(from);
  }
  return [...places.keys()].filter((key) => !good.has(key));
};

/** Exactly one party owes while a case is open, nobody once it has ended. */
export const owesRightly = <State extends Staged, Command extends Typed, Event extends Typed>(
  walked: Walked<State, Command, Event>,
  { state, today }: Place<State>,
): boolean => {
  const owed = walked.showing.nextStep(state, aroundOf(walked, today));
  if (state.stage === 'none' || endsOf(walked.subject.workflow).has(state.stage))
    return owed === undefined;
  const named = ['platform', 'handling_unit', 'member'].includes(owed?.party ?? '');
  // A committee is named where the case has one of its own.
  const isNamed = owed?.party === 'special_committee' || named === (owed?.who.length ?? 0) > 0;
  return owed !== undefined && isDay(owed.due.by) && isNamed;
};

/** Whoever of these owes a step, and is not told of one of their own. */
export const untold = <State extends Staged, Event extends Typed>(
  subject: CaseSubject,
  showing: Pick<Showing<State, Event>, 'nextStep' | 'owed'>,
  state: State,
  actors: readonly Actor[],
  around: ViewContext,
): readonly Actor[] => {
  const step = showing.nextStep(state, around);
  const owed = (actor: Actor) => [
    ...(step ? [step] : []),
    ...(showing.owed?.(state, actor, around) ?? []),
  ];
  return actors.filter((actor) => {
    const own = ownSteps(owed(actor), actor, around.register);
    const told = nextStepShown(subject, state, actor, around);
    return (
      own.length > 0 && !own.some(({ kind, due }) => kind === told?.kind && due.by === told.due.by)
    );
  });
};

interface Dice {
  readonly wild: boolean;
  readonly ending: boolean;
  readonly n: number;
  readonly who: number;
  readonly days: number;
}

const dice: fc.Arbitrary<Dice> = fc.record({
  wild: fc.nat(5).map((n) => n === 0),
  ending: fc.nat(7).map((n) => n === 0),
  n: fc.nat(1000),
  who: fc.nat(1000),
  days: fc.nat(12),
});

const pick = <Item>(items: readonly Item[], n: number): Item | undefined => items[n % items.length];

/** What came of the random walks. */
export interface Tally {
  played: number;
  accepted: number;
  readonly rows: Set<string>;
}

const checkSeen = <State extends Staged, Command extends Typed, Event extends Typed>(
  walked: Walked<State, Command, Event>,
  { state, today }: Place<State>,
): void => {
  const { showing, actors } = walked;
  const around = aroundOf(walked, today);
  const { name } = walked.subject;
  expect(untold(name as CaseSubject, showing, state, actors, around)).toEqual([]);
  for (const actor of actors) {
    if (!opens(showing.readable(actor, around.register), showing.scopeFacts(state))) continue;
    const seen = showing.project(state, actor, around, walked.others);
    expect(showing.view.strict().parse(seen)).toEqual(seen);
  }
  expect(Object.keys(showing.statuses)).toContain(showing.heading(state).status);
  for (const { due, recorded } of showing.deadlines(state, around)) expect(recorded).toBe(due);
};

const checkRefusal = <State extends Staged, Command extends Typed, Event extends Typed>(
  { subject }: Walked<State, Command, Event>,
  violations: readonly {
    readonly rule: string;
    readonly cites: readonly { instrument: string }[];
  }[],
): void => {
  expect(violations.length).toBeGreaterThan(0);
  if (violations.some(({ rule }) => rule === subject.workflow.access?.id))
    expect(violations).toHaveLength(1);
  for (const { rule, cites } of violations) {
    expect(rule).toMatch(/^[a-z-]+\.[a-z-]+(\.[a-z-]+)?$/);
    expect(cites.length).toBeGreaterThan(0);
    for (const { instrument } of cites) expect(instruments).toHaveProperty([instrument]);
  }
};

const checkMove = <State extends Staged, Command extends Typed, Event extends Typed>(
  { subject, showing }: Walked<State, Command, Event>,
  before: State,
  after: State,
  command: Command,
  ctx: CaseContext<State>,
): string => {
  const { tables } = subject.workflow;
  const table = tables.find(({ steps }) => steps.some(({ on }) => on === command.type));
  if (!table) throw new Error(`no table for ${command.type}`);
  const target = table.targetOf(command, before, ctx);
  const parts = (state: State): readonly Part[] => table.partsOf(state);
  const was = parts(before).find(({ id }) => id === target);
  const is = was
    ? parts(after).find(({ id }) => id === target)
    : parts(after).find(({ id }) => !parts(before).some((known) => known.id === id));
  const row: AnyStep | undefined = table.steps.find(
    ({ on, from, within }) =>
      on === command.type &&
      from === (was?.stage ?? 'none') &&
      (!within || within.includes(before.stage)),
  );
  expect(is?.stage).toBe(row?.to);
  expect(row?.by).toContain(ctx.actor.role);
  if (before.stage !== 'none' && ctx.actor.role !== 'handling_unit')
    expect(opens(showing.readable(ctx.actor, ctx.register), showing.scopeFacts(before))).toBe(true);
  return `${row?.from} ${row?.on} ${row?.to}`;
};

/** Plays random commands of random people on one case after another, and checks every invariant. */
export const walkAtRandom = <State extends Staged, Command extends Typed, Event extends Typed>(
  walked: Walked<State, Command, Event>,
  { seed, runs, length }: { readonly seed: number; readonly runs: number; readonly length: number },
): Tally => {
  const { subject, actors, showing } = walked;
  const tally: Tally = { played: 0, accepted: 0, rows: new Set() };
  const types = Object.keys(subject.commands);
  const ends = endsOf(subject.workflow);
  // Walks would end early if every way out were taken as soon as it is open.
  const endsTheCase = (type: string): boolean =>
    subject.workflow.tables[0]?.steps.some(({ on, to }) => on === type && ends.has(to)) ?? false;
  const ask = (state: State, today: CalendarDay, one: Dice) => {
    for (let turn = 0; turn < actors.length && !one.wild; turn += 1) {
      const actor = pick(actors, one.who + turn);
      if (!actor) continue;
      const open = available(subject.workflow, {
        state,
        ctx: contextAt(walked, actor, today),
      }).flatMap(({ allowed, command: type, target }) =>
        allowed && (one.ending || !endsTheCase(type))
          ? walked.samples({ type, actor, target, state, today })
          : [],
      );
      const command = pick(open, one.n);
      if (command) return { actor, command };
    }
    const actor = pick(actors, one.who);
    const type = pick(types, one.n) ?? '';
    const target = pick(['T1', 'I1', 'V1', 'M1', 'L1', 'L2'], one.n);
    const [command] = actor ? walked.samples({ type, actor, target, state, today }) : [];
    return actor && command ? { actor, command } : undefined;
  };
  fc.assert(
    fc.property(fc.array(dice, { minLength: length, maxLength: length }), (throws) => {
      let state = subject.initial;
      let today = walked.begin;
      const log: Event[] = [];
      let afterEnd = 0;
      for (const one of throws) {
        if (ends.has(state.stage)) afterEnd += 1;
        if (afterEnd > 2) break;
        today = plusDays(today, one.days);
        const asked = ask(state, today, one);
        if (!asked) continue;
        const ctx = contextAt(walked, asked.actor, today);
        const decision = subject.decide(state, asked.command, ctx);
        tally.played += 1;
        if (!decision.ok) {
          checkRefusal(walked, decision.violations);
          continue;
        }
        tally.accepted += 1;
        const after = decision.events.reduce(subject.evolve, state);
        tally.rows.add(checkMove(walked, state, after, asked.command, ctx));
        log.push(...decision.events);
        state = after;
        expect(owesRightly(walked, { state, today })).toBe(true);
        if (tally.accepted % 4 === 0) checkSeen(walked, { state, today });
        for (const actor of actors)
          for (const event of decision.events)
            expect(typeof showing.showsEvent(event, state, actor, aroundOf(walked, today))).toBe(
              'boolean',
            );
      }
      expect(fold(subject, log)).toEqual(state);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }),
    { seed, numRuns: runs, endOnFailure: true },
  );
  return tally;
};
