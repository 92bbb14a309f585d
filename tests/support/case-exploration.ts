import {
  type Actor,
  available,
  type CalendarDay,
  type Decision,
  type NextStep,
  plusDays,
  type Workflow,
} from '@xieshang/core';
import { judgedByOthers } from './other-cases.ts';

/** Where a case stands, and on which day. */
export interface Situation<State> {
  readonly state: State;
  readonly today: CalendarDay;
}

/** What is walked: a subject, who acts, and how far it is followed. */
export interface Ground<State, Command, Event> {
  readonly from: Situation<State>;
  readonly workflow: Workflow;
  readonly actors: readonly Actor[];
  readonly variants: number;
  /** How many days pass where time is let pass. */
  readonly leaps: readonly number[];
  /** What makes two situations the same. */
  key(at: Situation<State>): string;
  /** Is a situation still followed? */
  within(state: State): boolean;
  ended(state: State): boolean;
  order(
    type: string,
    wish: Situation<State> & { readonly target?: string | undefined; readonly n: number },
  ): Command;
  context(at: Situation<State>, actor: Actor): unknown;
  decide(state: State, command: Command, ctx: unknown): Decision<Event>;
  evolve(state: State, event: Event): State;
  owed(at: Situation<State>): NextStep | undefined;
}

/** What a walk has found. */
export interface Walked<State> {
  readonly places: ReadonlyMap<string, Situation<State>>;
  readonly taken: ReadonlySet<string>;
  /** Steps that are offered although none of the inputs that are tried passes, by the rules that refuse them. */
  readonly misleading: ReadonlySet<string>;
  /** Situations that are open and from which no end can be reached. */
  readonly stuck: readonly string[];
  /** Situations in which not exactly one party owes while the case is open. */
  readonly wrong: readonly string[];
}

/** Walks every situation a case can get into, by the actions it offers. */
export const walk = <State, Command extends { readonly type: string }, Event>(
  ground: Ground<State, Command, Event>,
): Walked<State> => {
  const places = new Map([[ground.key(ground.from), ground.from]]);
  const back = new Map<string, Set<string>>();
  const taken = new Set<string>();
  const misleading = new Set<string>();
  const queue = [ground.from];
  const ways = (at: Situation<State>, actor: Actor) =>
    available(ground.workflow, {
      state: at.state,
      ctx: ground.context(at, actor) as { readonly actor: Actor },
    }).filter(({ allowed }) => allowed);
  const follow = (from: string, at: Situation<State>): void => {
    for (const actor of ground.actors)
      for (const { command: type, target, part } of ways(at, actor)) {
        const broken = new Set<string>();
        let passed = false;
        for (let n = 0; n < ground.variants; n += 1) {
          const wish = { ...at, n, ...(target && part !== 'case' ? { target } : {}) };
          const command = ground.order(type, wish);
          const decision = ground.decide(at.state, command, ground.context(at, actor));
          if (!decision.ok) {
            for (const { rule } of decision.violations) broken.add(rule);
            continue;
          }
          passed = true;
          const state = decision.events.reduce(ground.evolve, at.state);
          if (!ground.within(state)) continue;
          taken.add(type);
          const next = { state, today: at.today };
          const key = ground.key(next);
          back.set(key, (back.get(key) ?? new Set()).add(from));
          if (places.has(key)) continue;
          places.set(key, next);
          queue.push(next);
        }
        const decides = [...broken].some((rule) => judgedByOthers.has(rule));
        if (!passed && !decides) misleading.add(`${type}: ${[...broken].toSorted().join(', ')}`);
      }
  };
  for (let at = queue.shift(); at; at = queue.shift()) {
    const from = ground.key(at);
    for (const leap of ground.leaps) follow(from, { ...at, today: plusDays(at.today, leap) });
  }
  const good = new Set(
    [...places].filter(([, { state }]) => ground.ended(state)).map(([key]) => key),
  );
  for (const key of good) for (const before of back.get(key) ?? []) good.add(before);
  return {
    places,
    taken,
    misleading,
    stuck: [...places.keys()].filter((key) => !good.has(key)),
    wrong: [...places]
      .filter(([, at]) => (ground.owed(at) === undefined) !== ground.ended(at.state))
      .map(([key]) => key),
  };
};
