import { isDeepStrictEqual } from 'node:util';
import type { SubjectName } from '@xieshang/core';
import type { Queries } from '../database.ts';
import { allRows, rowsOf, tablesOf } from './all-rows.ts';
import { saveCounted } from './counted-rows.ts';
import type { Around, Rows, StoredCase } from './subject-rows.ts';
import { keepOnly, put } from './table.sql.ts';
import { columnOf, type Row, type Table } from './table.ts';

/** A case that is to be written: as its rows hold it, absent for a new one, and as it is now. */
export interface ChangedCase {
  readonly id: string;
  readonly before: StoredCase | undefined;
  readonly now: StoredCase;
  readonly around: Around;
}

/** A case to be written, with its rows. */
interface Written {
  readonly id: string;
  readonly before: Rows;
  readonly after: Rows;
}

const rowsBefore = (subject: SubjectName, { id, before, around }: ChangedCase): Rows =>
  before ? allRows[subject].rowsOf(around, id, before) : {};

const rowsAfter = (subject: SubjectName, { id, before, now, around }: ChangedCase): Rows =>
  before ? allRows[subject].rowsOf(around, id, now) : rowsOf(subject, around, id, now);

const byKey = ({ key }: Table, rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(
    rows.map((row) => {
      const values = Object.entries(row).filter(([field]) => key.includes(columnOf(field)));
      return [JSON.stringify(values), row];
    }),
  );

const changed = (table: Table, { before, after }: Written): readonly Row[] => {
  const old = byKey(table, before[table.name] ?? []);
  return [...byKey(table, after[table.name] ?? [])]
    .filter(([key, row]) => !isDeepStrictEqual(old.get(key), row))
    .map(([, row]) => row);
};

const losesRows = (table: Table, { before, after }: Written): boolean => {
  const kept = byKey(table, after[table.name] ?? []);
  return [...byKey(table, before[table.name] ?? []).keys()].some((key) => !kept.has(key));
};

/** Writes the rows of cases of one subject that are not as they were. */
export const saveCases = async (
  db: Queries,
  countyId: string,
  subject: SubjectName,
  cases: readonly ChangedCase[],
): Promise<void> => {
  const written = cases.map((one) => ({
    id: one.id,
    before: rowsBefore(subject, one),
    after: rowsAfter(subject, one),
  }));
  const tables = tablesOf(subject);
  for (const table of tables) {
    const rows = written.flatMap((one) => changed(table, one));
    await put(db, { countyId, table }, rows);
  }
  for (const table of allRows[subject].tables.toReversed()) {
    const losing = written.filter((one) => losesRows(table, one));
    const ids = losing.map(({ id }) => id);
    const kept = losing.flatMap(({ after }) => after[table.name] ?? []);
    await keepOnly(db, { countyId, table }, ids, kept);
  }
  for (const { id, before, around } of cases)
    if (before) await saveCounted(db, { countyId, subject, caseId: id }, around, before);
};

/** Makes the rows of cases of one subject what they must be, whatever they are. */
export const repairCases = async (
  db: Queries,
  countyId: string,
  subject: SubjectName,
  cases: readonly { readonly id: string; readonly rows: Rows }[],
): Promise<void> => {
  const tables = tablesOf(subject);
  const ids = cases.map(({ id }) => id);
  const rowsIn = ({ name }: Table) => cases.flatMap(({ rows }) => rows[name] ?? []);
  for (const table of tables) await put(db, { countyId, table }, rowsIn(table));
  for (const table of tables.toReversed())
    await keepOnly(db, { countyId, table }, ids, rowsIn(table));
};
