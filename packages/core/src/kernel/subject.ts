import type { CommandCards } from './command.ts';
import type { Decision } from './decision.ts';
import { type Data, type FactCards, parseFact, type RecordedFact, type Upcasts } from './fact.ts';
import { entryNamed } from './keys.ts';
import type { Workflow } from './workflow.ts';

/** A case of any subject, by name. */
export interface CaseRef {
  readonly subject: string;
  readonly caseId: string;
}

/** The cases of a subject that belong to a year. */
export interface YearRef {
  readonly subject: string;
  readonly year: number;
}
/** Other cases that the rules of a case look at, by subject and id. */
export type RelatedCases = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** A subject of the law: everything a store, a gateway or a test needs to process its cases. */
export interface Subject<
  State = unknown,
  Command extends { readonly type: string } = { readonly type: string },
  Event extends { readonly type: string } = { readonly type: string },
  Context = unknown,
> {
  readonly name: string;
  readonly commands: CommandCards;
  /** Every fact a case of it can have, by type. */
  readonly facts: FactCards;
  /** How facts of earlier shapes are read; absent while every shape is the first. */
  readonly upcasts?: Upcasts<State>;
  readonly workflow: Workflow;
  /** A case before its first fact. */
  readonly initial: State;
  decide(state: State, command: Command, ctx: Context): Decision<Event>;
  evolve(state: State, event: Event): State;
  /** Other cases that the rules of a command look at: those the command or the case names. */
  othersNamed(command: Command, state: State): readonly CaseRef[];
  /** Years of which the rules of a command look at every case of a subject. */
  yearsNamed?(command: Command, state: State): readonly YearRef[];
  /** The references of a case to other cases, as keys by which it is found. */
  references?(state: State): readonly string[];
  /** The references by which the rules of a command look for further cases, given those it names. */
  lookups?(command: Command, state: State, cases: RelatedCases): readonly string[];
}

/** Folds facts into the state they lead to. */
export const fold = <State, Event extends { readonly type: string }>(
  { initial, evolve }: Pick<Subject<State, never, Event, never>, 'initial' | 'evolve'>,
  events: readonly Event[],
): State => events.reduce(evolve, initial);

const isRecord = (data: unknown): data is Data =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/**
 * Reads a fact as it was recorded, in whatever shape, as one of today; `state` is the case it happened
 * to. Throws a {@link FactError}.
 */
export const readFact = <State, Event extends { readonly type: string }>(
  { facts, upcasts = {} }: Pick<Subject<State, never, Event, never>, 'facts' | 'upcasts'>,
  { type, data }: RecordedFact,
  state: State,
): Event => {
  const upcast = entryNamed(upcasts, type);
  const raised = upcast && isRecord(data) ? upcast(data, state) : data;
  // What the cards of a subject describe is what its type calls a fact.
  return parseFact(facts, { type, data: raised }) as unknown as Event;
};
