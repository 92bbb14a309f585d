import type { CaseRef, CaseSubject, States } from '@xieshang/core';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Queries } from '../store/database.ts';
import type { Around, StoredCase, SubjectRows } from '../store/subject-rows.ts';
import { tieIn, toCaseRow } from './case.row.ts';

type State = States[CaseSubject];

const rowOf = (
  subject: CaseSubject,
  { register, position }: Around,
  { state, version }: StoredCase,
) => {
  if ((state as { readonly stage: string }).stage === 'none')
    throw new Error(`${subject}: no fact, no rows`);
  const row = toCaseRow(subject, state as State, register);
  return { ...row, state: row.state as unknown as Prisma.InputJsonValue, version, position };
};

/** The cases of a county that name what one of these ties names: one query, by an index. */
export const casesTied = async (
  db: Queries,
  countyId: string,
  ties: readonly string[],
): Promise<readonly CaseRef[]> => {
  if (ties.length === 0) return [];
  const rows = await db.caseFile.findMany({
    where: { countyId, ties: { hasSome: ties.map((tie) => tieIn(countyId, tie)) } },
    select: { subject: true, id: true },
  });
  return rows.map(({ subject, id }) => ({ subject, caseId: id }));
};

/** How the cases of a subject lie in rows: one row each. */
export const caseRowsOf = (subject: CaseSubject): SubjectRows => ({
  subject,
  load: async (db, countyId, ids) => {
    const rows = await db.caseFile.findMany({
      where: { countyId, subject, id: { in: [...ids] } },
      select: { id: true, state: true, version: true },
    });
    return new Map(rows.map(({ id, state, version }) => [id, { state, version }]));
  },
  save: async (db, around, id, after, before) => {
    const { countyId } = around;
    const data = rowOf(subject, around, after);
    if (before) await db.caseFile.updateMany({ where: { countyId, subject, id }, data });
    else await db.caseFile.create({ data: { countyId, subject, id, ...data } });
  },
  repair: async (db, around, id, stored) => {
    const { countyId } = around;
    await db.caseFile.deleteMany({ where: { countyId, subject, id } });
    const data = rowOf(subject, around, stored);
    await db.caseFile.create({ data: { countyId, subject, id, ...data } });
  },
  remove: async (db, countyId, id) => {
    await db.caseFile.deleteMany({ where: { countyId, subject, id } });
  },
  ids: async (db, countyId) => {
    const rows = await db.caseFile.findMany({
      where: { countyId, subject },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  },
  idsOfYear: async (db, countyId, year) => {
    const rows = await db.caseFile.findMany({
      where: { countyId, subject, year },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  },
  expected: (around, id, stored) => ({
    countyId: around.countyId,
    subject,
    id,
    ...rowOf(subject, around, stored),
  }),
  actual: (db, countyId, id) =>
    db.caseFile.findUnique({
      where: { countyId_subject_id: { countyId, subject, id } },
    }),
});
