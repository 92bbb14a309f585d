import type { DayOfCase, Register, SubjectName } from '@xieshang/core';
import type { Queries } from './database.ts';

/** A case as its rows hold it: the folded state and its version. */
export interface StoredCase<State = unknown> {
  readonly state: State;
  readonly version: number;
}

/** What a save knows of the county beside the case. */
export interface Around {
  readonly countyId: string;
  readonly register: Register;
  /** The position of the last fact that changed the case. */
  readonly position: number;
  /** The case at the end of each day on which facts of it were recorded: all, or those to be saved. */
  readonly days: readonly DayOfCase[];
}

/** How the cases of one subject lie in rows. */
export interface SubjectRows<State = unknown> {
  readonly subject: SubjectName;
  /** Loads cases by id; an id without a case is absent from the answer. */
  load(
    db: Queries,
    countyId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, StoredCase<State>>>;
  /** Writes the rows of a case; `before` is what they hold now, absent for a new case. */
  save(
    db: Queries,
    around: Around,
    id: string,
    after: StoredCase<State>,
    before: StoredCase<State> | undefined,
  ): Promise<void>;
  /** Makes the rows of a case what they must hold, whatever they hold now. */
  repair(db: Queries, around: Around, id: string, stored: StoredCase<State>): Promise<void>;
  /** Removes the rows of a case that no fact speaks of. */
  remove(db: Queries, countyId: string, id: string): Promise<void>;
  /** The ids of every case a county has rows of. */
  ids(db: Queries, countyId: string): Promise<readonly string[]>;
  /** The ids of the cases of a year; absent for a subject whose cases belong to none. */
  idsOfYear?(db: Queries, countyId: string, year: number): Promise<readonly string[]>;
  /** What the rows of a case must hold, and what they hold, for comparison. */
  expected(around: Around, id: string, stored: StoredCase<State>): unknown;
  actual(db: Queries, countyId: string, id: string): Promise<unknown>;
}
