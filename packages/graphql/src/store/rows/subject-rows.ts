import type { DayOfCase, Register, SubjectName } from '@xieshang/core';
import type { Queries } from '../database.ts';
import type { Row, Table } from './table.ts';

/** A case as its rows hold it: the folded state and its version. */
export interface StoredCase<State = unknown> {
  readonly state: State;
  readonly version: number;
}

/** What rows tell of the county beside the case. */
export interface Around {
  readonly countyId: string;
  readonly register: Register;
  /** The position of the last fact that changed the case. */
  readonly position: number;
  /** The case at the end of each day on which facts of it were recorded: all, or those to be saved. */
  readonly days: readonly DayOfCase[];
}

/** Rows by the name of their table. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** How the cases of one subject lie in rows. */
export interface SubjectRows<State = unknown> {
  readonly subject: SubjectName;
  /** Its tables, each after those that its rows refer to. */
  readonly tables: readonly Table[];
  /** Loads cases by id; an id without a case is absent from the answer. */
  load(
    db: Queries,
    countyId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, StoredCase<State>>>;
  /** The ids of the cases of a year; absent for a subject whose cases belong to none. */
  idsOfYear?(db: Queries, countyId: string, year: number): Promise<readonly string[]>;
  /** The rows of a case; in all rows of a table the same fields. */
  rowsOf(around: Around, id: string, stored: StoredCase<State>): Rows;
}
