import { caseSubjects, type SubjectName } from '@xieshang/core';
import { caseRowsOf } from './case.rows.ts';
import { countedRowsOf, countedTables } from './counted-rows.ts';
import { countyRows } from './county.rows.ts';
import { proposalRows } from './proposal.rows.ts';
import type { Around, Rows, StoredCase, SubjectRows } from './subject-rows.ts';
import type { Table } from './table.ts';

/** How the cases of each subject lie in rows. */
export const allRows = {
  ...Object.fromEntries(caseSubjects.map((subject) => [subject, caseRowsOf(subject)])),
  county: countyRows as SubjectRows,
  proposal: proposalRows as SubjectRows,
} as Readonly<Record<SubjectName, SubjectRows>>;

/** Every table of a subject, with what reports count; each after those that its rows refer to. */
export const tablesOf = (subject: SubjectName): readonly Table[] => [
  ...allRows[subject].tables,
  ...countedTables(subject),
];

/** Every row of a case, with what reports count of it from all its days. */
export const rowsOf = (
  subject: SubjectName,
  around: Around,
  id: string,
  stored: StoredCase,
): Rows => ({
  ...allRows[subject].rowsOf(around, id, stored),
  ...countedRowsOf(subject, around, id),
});
