import type { CaseRef, CaseSubject, States } from '@xieshang/core';
import type { Queries } from '../database.ts';
import { toCaseRow } from './case.row.ts';
import { tiesFor } from './case.ties.ts';
import type { SubjectRows } from './subject-rows.ts';

/** The cases of a county that name what one of these ties names: one query, by an index. */
export const casesTied = async (
  db: Queries,
  countyId: string,
  ties: readonly string[],
): Promise<readonly CaseRef[]> => {
  if (ties.length === 0) return [];
  return db.caseTie.findMany({
    where: { countyId, tie: { in: [...ties] } },
    select: { subject: true, caseId: true },
    orderBy: [{ subject: 'asc' }, { caseId: 'asc' }],
  });
};

/** How the cases of a subject lie in rows: one row each, and one for each of its ties. */
export const caseRowsOf = (subject: CaseSubject): SubjectRows<States[CaseSubject]> => ({
  subject,
  tables: [
    { name: 'case_file', county: 'county_id', subject, key: ['id'], caseId: 'id' },
    { name: 'case_tie', county: 'county_id', subject, key: ['tie', 'case_id'], caseId: 'case_id' },
  ],
  load: async (db, countyId, ids) => {
    const rows = await db.caseFile.findMany({
      where: { countyId, subject, id: { in: [...ids] } },
      select: { id: true, state: true, version: true },
    });
    return new Map(
      rows.map(({ id, state, version }) => [
        id,
        { state: state as unknown as States[CaseSubject], version },
      ]),
    );
  },
  idsOfYear: async (db, countyId, year) => {
    const rows = await db.caseFile.findMany({
      where: { countyId, subject, year },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  },
  rowsOf: ({ register, position }, id, { state, version }) => {
    if (state.stage === 'none') return {};
    return {
      case_file: [{ id, ...toCaseRow(subject, state, register), version, position }],
      case_tie: tiesFor(subject, state).map((tie) => ({ caseId: id, tie })),
    };
  },
});
