import type { Instant } from '@xieshang/core';
import type { SortColumns } from './cursor.ts';

/** A condition on rows, with the types of their model forgotten. */
export type Where = object;

/** A condition that a list may be narrowed by, and the rows it lets through. */
export interface Condition {
  // biome-ignore lint/suspicious/noExplicitAny: an input is typed by what it takes, which differs by condition
  readonly type: any;
  readonly description?: string;
  where(value: unknown, now: Instant): Where;
}

/** The conditions of a list, by the names clients know. */
export type Conditions = Readonly<Record<string, Condition>>;

/** By what a case is found beside its key. */
export interface Lookup {
  /** What it is called. */
  readonly title: string;
  /** The whole numbers it takes. */
  readonly by: readonly string[];
  /** Which case they name; none where they name nothing. */
  where(by: Readonly<Record<string, number | null | undefined>>): Where | undefined;
}

/** What the list of a subject is narrowed and sorted by: each subject declares its own. */
export interface CaseList {
  readonly conditions: Conditions;
  /** The name of the enum of what it is sorted by. */
  readonly sort: string;
  readonly columns: SortColumns;
  /** What it is sorted by where nobody says. */
  readonly byDefault: string;
  readonly lookup?: Lookup;
  /** Whether everybody may sort and narrow by what is owed, and not the offices alone. */
  readonly opensSteps: boolean;
}

/** Any of some values. */
export const oneOf =
  (column: string) =>
  (values: readonly string[]): Where => ({ [column]: { in: [...values] } });

/** Just this value. */
export const just =
  (column: string) =>
  (value: unknown): Where => ({ [column]: value });
