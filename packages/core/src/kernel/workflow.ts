import type { Citations } from './citation.ts';
import type { Asked, CaseRule, CommandRule, Rule } from './rule.ts';
import type { Words, WordsOf } from './words.ts';

/** The stage of a part that does not exist yet: rows that start here create it. */
export const NONE = 'none';

/** What has a stage: a case or a part of one. */
export interface Staged {
  readonly stage: string;
}

/** What the rows of a table are about. */
export interface RowTypes {
  /** The case: a union of its stages. */
  readonly state: Staged;
  /** The part that moves; absent in the table of the case itself. */
  readonly part?: Staged;
  /** The part of another kind that a new part is about; absent where it is about none. */
  readonly about?: Staged;
  readonly role: string;
  readonly command: { readonly type: string };
  readonly context: unknown;
}

type Moving<Types extends RowTypes> = Types extends { readonly part: infer Part extends Staged }
  ? Part
  : Types['state'];

type StageOf<Whole extends Staged> = Exclude<Whole['stage'], typeof NONE>;

/** The members of a union that can be at one of the stages. */
type At<Whole, Stage> = Whole extends { readonly stage: infer Its }
  ? [Its & Stage] extends [never]
    ? never
    : Whole
  : never;

/** The state of the case that a row admits: at its `from` stage, or at the stages `within` which it is taken. */
type CaseAt<Types extends RowTypes, Row, From> = Types extends { readonly part: Staged }
  ? Row extends { readonly within: readonly (infer Whole)[] }
    ? At<Types['state'], Whole>
    : At<Types['state'], StageOf<Types['state']>>
  : At<Types['state'], From>;

/** The part that a row moves, at its `from` stage; where the row creates it, the part it is about, if any. */
type PartAt<Types extends RowTypes, From> = From extends typeof NONE
  ? AboutIn<Types> | undefined
  : At<Moving<Types>, From>;

type AboutIn<Types extends RowTypes> = Types extends { readonly about: infer Of extends Staged }
  ? Of
  : undefined;

// What is wrong is told by a type that says it, and not by a union of every name there is.
type Known<Name, Names, What extends string> = Name extends Names
  ? Name
  : `no ${What} is called ${Name & string}`;

/** What a row must be, given the stage it starts from and the command it is for. */
type RowFor<Types extends RowTypes, Row> = Row extends {
  readonly from: infer From extends string;
  readonly on: infer Type extends string;
}
  ? {
      readonly from: Known<From, StageOf<Moving<Types>> | typeof NONE, 'stage'>;
      readonly on: Known<Type, Types['command']['type'], 'command'>;
      readonly to: StageOf<Moving<Types>>;
      readonly by: readonly Types['role'][];
      readonly within?: readonly StageOf<Types['state']>[];
      readonly rules: readonly Rule<
        Asked<
          CaseAt<Types, Row, From>,
          PartAt<Types, From>,
          Types['context'],
          Extract<Types['command'], { readonly type: Type }>
        >
      >[];
    }
  : never;

type RowsFor<Types extends RowTypes, Rows> = {
  readonly [Place in keyof Rows]: RowFor<Types, Rows[Place]>;
};

interface Row {
  readonly from: string;
  readonly on: string;
  readonly to: string;
  readonly by: readonly string[];
  readonly rules: readonly object[];
  readonly within?: readonly string[];
}

/**
 * Writes the rows of one table. Each row is checked by itself against the stage it starts from: a
 * rule for another command or another stage, a stage or a role that does not exist is a compile
 * error at that row.
 */
export type RowWriter<Types extends RowTypes> = <const Rows extends readonly Row[]>(
  rows: Rows extends RowsFor<Types, Rows> ? Rows : RowsFor<Types, Rows>,
) => RowsFor<Types, Rows>;

/** Makes the writer of the rows of a subject's tables: it returns them as they are. */
export const rowsOf = <Types extends RowTypes>(): RowWriter<Types> => {
  const asWritten = (rows: unknown) => rows;
  return asWritten as RowWriter<Types>;
};

/** A part of a case: its id and its stage. */
export interface Part {
  readonly id: string;
  readonly stage: string;
}

/**
 * A row with the types of its subject forgotten; where it is written, `rowsOf` checks it. Rules are methods, so
 * that one for a single command fits a table of them all.
 */
export interface AnyStep {
  readonly from: string;
  readonly on: string;
  readonly to: string;
  readonly by: readonly string[];
  readonly rules: readonly (CaseRule<unknown> | CommandRule<unknown>)[];
  readonly within?: readonly string[];
}

/**
 * The parts of another kind that a new part is about, as a reply is about an assignment. An actor may have
 * several, so the command names one; one who has a single part is judged by that, whatever is named.
 */
export interface About<State = unknown, Command = unknown, Context = unknown> {
  /** Those of the actor. */
  partsOf(state: State, ctx: Context): readonly Part[];
  /** The one that a command names. */
  namedBy(command: Command): string | undefined;
}

/** How one kind of part moves. The case itself is the part called `case`. */
export interface Table<State = unknown, Command = unknown, Context = unknown> {
  readonly part: string;
  readonly title: Words;
  /** The stages by name, in the order in which they are drawn. */
  readonly stages: WordsOf<string>;
  /** Further stages in which a part may begin, besides the targets of rows from `none`. */
  readonly initial?: readonly string[];
  /** Final stages: no row leads out of them. */
  readonly final: readonly string[];
  /** Where the procedure as a whole is laid down: the source of its two built-in refusals. */
  readonly cites: Citations;
  readonly steps: readonly AnyStep[];
  /** Every part of this kind that the case has. */
  partsOf(state: State): readonly Part[];
  /** Which part a command is about; `undefined` when it creates one. */
  targetOf(command: Command, state: State, ctx: Context): string | undefined;
  /** What a new part is about; absent where it is about no other part. */
  readonly about?: About<State, Command, Context>;
}

/** All tables of a subject, the case's own first. */
export interface Workflow<State = unknown, Command = unknown, Context = unknown> {
  readonly subject: string;
  readonly title: Words;
  readonly roles: WordsOf<string>;
  /**
   * Who may know of the case at all, judged before the tables. A case that is not there and one
   * that may not be read get the same refusal, so that nobody learns which ids exist.
   */
  readonly access?: CaseRule<unknown>;
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
