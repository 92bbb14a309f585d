import type { CommandCards } from './command.ts';
import type { Decision } from './decision.ts';
import type { Workflow } from './workflow.ts';

/** A subject of the law: everything a store, a gateway or a test needs to play its cases. */
export interface Subject<
  State = unknown,
  Command extends { readonly type: string } = { readonly type: string },
  Event extends { readonly type: string } = { readonly type: string },
  Context = unknown,
> {
  readonly name: string;
  readonly commands: CommandCards;
  readonly workflow: Workflow;
  /** A case before its first fact. */
  readonly initial: State;
  decide(state: State, command: Command, ctx: Context): Decision<Event>;
  evolve(state: State, event: Event): State;
  /** Other cases of the subject that a command names and its rules look at, by id. */
  othersNamed(command: Command): readonly string[];
}

/** Folds facts into the state they lead to. */
export const fold = <State, Event extends { readonly type: string }>(
  { initial, evolve }: Pick<Subject<State, never, Event, never>, 'initial' | 'evolve'>,
  events: readonly Event[],
): State => events.reduce(evolve, initial);
