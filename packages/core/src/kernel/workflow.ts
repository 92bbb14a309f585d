import type { Citations } from './citation.ts';
import type { Asked, CaseRule, CommandRule, Rule } from './rule.ts';
import type { Vocabulary, Words } from './words.ts';

/** The stage of a part that does not exist yet: rows that start here create it. */
export const NONE = 'none';

/** A row of a table: who may take which step at which stage, under which rules. */
export interface Step<
  Stage extends string,
  CaseStage extends string,
  Role extends string,
  Type extends string,
  Subject,
> {
  readonly from: Stage | typeof NONE;
  readonly on: Type;
  readonly to: Stage;
  readonly by: readonly Role[];
  readonly rules: readonly Rule<Subject>[];
  /** The stages of the whole case in which a part may take this step; all when absent. */
  readonly within?: readonly CaseStage[];
}

/**
 * The rows of one table, typed command by command: a rule for another command, a stage or a role
 * that does not exist is a compile error.
 */
export type StepsOf<
  Stage extends string,
  CaseStage extends string,
  Role extends string,
  Command extends { readonly type: string },
  State,
  PartState,
  Context,
> = readonly {
  [One in Command as One['type']]: Step<
    Stage,
    CaseStage,
    Role,
    One['type'],
    Asked<State, PartState, Context, One>
  >;
}[Command['type']][];

/** What every part of a case has: which one it is and where it stands. */
export interface Part {
  readonly id: string;
  readonly stage: string;
}

// A table over all commands of a subject forgets the types of single rows; rules are methods, so
// that one for a single command fits. Rows are typed strictly where they are written.
// biome-ignore lint/suspicious/noExplicitAny: the one place where tables of all subjects meet
type AnySubject = any;

/** A row with its subject's types forgotten. */
export interface AnyStep {
  readonly from: string;
  readonly on: string;
  readonly to: string;
  readonly by: readonly string[];
  readonly rules: readonly (CaseRule<AnySubject> | CommandRule<AnySubject>)[];
  readonly within?: readonly string[];
}

/** How one kind of part moves. The case itself is the part called `case`. */
export interface Table<State = AnySubject, Command = AnySubject, Context = AnySubject> {
  readonly part: string;
  readonly title: Words;
  /** The stages by name, in the order in which they are drawn. */
  readonly stages: Vocabulary<string>;
  /** Stages in which a part may begin beside those that rows from `none` lead to. */
  readonly initial?: readonly string[];
  /** Stages without a way out, on purpose. */
  readonly final: readonly string[];
  /** Where the procedure as a whole is laid down: the source of its two built-in refusals. */
  readonly cites: Citations;
  readonly steps: readonly AnyStep[];
  /** Every part of this kind that the case has. */
  partsOf(state: State): readonly Part[];
  /** Which part a command is about; `undefined` when it creates one. */
  targetOf(command: Command, state: State, ctx: Context): string | undefined;
}

/** All tables of a subject, the case's own first. */
export interface Workflow<State = AnySubject, Command = AnySubject, Context = AnySubject> {
  readonly subject: string;
  readonly title: Words;
  readonly roles: Vocabulary<string>;
  /**
   * Who may know of the case at all, judged before the tables. A case that is not there and one
   * that may not be read get the same refusal, so that nobody learns which ids exist.
   */
  readonly access?: CaseRule<AnySubject>;
  readonly tables: readonly Table<State, Command, Context>[];
}

/** Every rule on a row of the tables, once, the one on access first. */
export const rulesOf = ({ access, tables }: Workflow): readonly AnyStep['rules'][number][] => [
  ...new Set([
    ...(access ? [access] : []),
    ...tables.flatMap(({ steps }) => steps.flatMap(({ rules }) => rules)),
  ]),
];

/** Every command that has a row, once, in the order of the tables. */
export const commandTypesOf = ({ tables }: Workflow): readonly string[] => [
  ...new Set(tables.flatMap(({ steps }) => steps.map(({ on }) => on))),
];
