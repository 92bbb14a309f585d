import { admit, type Case } from './admit.ts';
import type { CommandCards, CommandOf } from './command.ts';
import { accepted, type Decision, refused } from './decision.ts';
import type { FactCards, FactOf } from './fact.ts';
import type { DecidersOf, FoldsOf } from './moves.ts';
import type { Workflow } from './workflow.ts';

/** An area of a subject: its commands, its facts, a decider for each command and a fold for each fact. */
export interface Area {
  readonly commands: CommandCards;
  readonly facts: FactCards;
  readonly decide: Readonly<Record<string, unknown>>;
  readonly evolve: Readonly<Record<string, unknown>>;
}

/** A checked area: every command has a decider and every fact a fold. */
export interface AreaOf<Commands extends CommandCards, Facts extends FactCards> extends Area {
  readonly commands: Commands;
  readonly facts: Facts;
}

/**
 * Returns the constructor of the areas of a subject. The compiler checks that each command has a decider
 * and each fact a fold. `Other` are facts of other areas that commands of this one also record.
 */
export const areaOf =
  <State, Context, Other extends { readonly type: string } = never>() =>
  <Commands extends CommandCards, Facts extends FactCards>(area: {
    readonly commands: Commands;
    readonly facts: Facts;
    readonly decide: DecidersOf<Commands, State, FactOf<Facts> | Other, Context>;
    readonly evolve: FoldsOf<FactOf<Facts>, State>;
  }) =>
    area;

/** The union of commands of areas. */
export type CommandIn<Areas extends readonly Area[]> = Areas[number] extends infer One
  ? One extends { readonly commands: infer Cards extends CommandCards }
    ? CommandOf<Cards> & Typed
    : never
  : never;

/** The union of facts of areas. */
export type FactIn<Areas extends readonly Area[]> = Areas[number] extends infer One
  ? One extends { readonly facts: infer Cards extends FactCards }
    ? FactOf<Cards> & Typed
    : never
  : never;

/** The commands of areas by type. */
const commandsIn = (areas: readonly Area[]): CommandCards =>
  Object.assign({}, ...areas.map(({ commands }) => commands));

/** The facts of areas by type. */
const factsIn = (areas: readonly Area[]): FactCards =>
  Object.assign({}, ...areas.map(({ facts }) => facts));

/** What has a type: a command or a fact. */
export interface Typed {
  readonly type: string;
}

// The records are typed command by command and fact by fact; which of them one is, only its type knows.
type Decider<State, Fact, Context> = (
  state: State,
  command: Typed,
  ctx: Context,
) => Fact | readonly Fact[];
type Fold<State, Fact> = (state: State, fact: Fact) => State;

const named = <Value>(
  areas: readonly Area[],
  part: 'decide' | 'evolve',
): Readonly<Record<string, Value>> => Object.assign({}, ...areas.map((area) => area[part]));

const found = <Value>(values: Readonly<Record<string, Value>>, type: string): Value => {
  const value = values[type];
  if (!value) throw new Error(`no area has ${type}`);
  return value;
};

/**
 * Composes the areas of a subject: its commands, its facts, its decision (the tables admit a command, its
 * decider returns the events) and its fold.
 */
export const playedBy = <const Areas extends readonly Area[], State, Context>(
  areas: Areas,
  workflow: Workflow<State, CommandIn<Areas>, Context>,
) => {
  const deciders = named<Decider<State, FactIn<Areas>, Context>>(areas, 'decide');
  const folds = named<Fold<State, FactIn<Areas>>>(areas, 'evolve');
  return {
    commands: commandsIn(areas),
    facts: factsIn(areas),
    workflow,
    decide: (state: State, command: CommandIn<Areas>, ctx: Context): Decision<FactIn<Areas>> => {
      const violations = admit(workflow, { state, command, ctx } as unknown as Case);
      if (violations.length > 0) return refused(violations);
      const facts = [found(deciders, (command as Typed).type)(state, command, ctx)].flat();
      return accepted(...(facts as FactIn<Areas>[]));
    },
    evolve: (state: State, fact: FactIn<Areas>): State =>
      found(folds, (fact as Typed).type)(state, fact),
  };
};
