import type { CaseRef, CaseSubject, States } from '@xieshang/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { changesOf } from '../store/child-rows.ts';
import type { Queries } from '../store/database.ts';
import type { Around, StoredCase, SubjectRows } from '../store/subject-rows.ts';
import { toCaseRow } from './case.row.ts';
import { tiesFor } from './case.ties.ts';

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
  return db.caseTie.findMany({
    where: { countyId, tie: { in: [...ties] } },
    select: { subject: true, caseId: true },
    orderBy: [{ subject: 'asc' }, { caseId: 'asc' }],
  });
};

const tiesIn = (subject: CaseSubject, { state }: StoredCase): readonly string[] =>
  tiesFor(subject, state as State);

/** The case whose ties they are. */
interface Key {
  readonly countyId: string;
  readonly subject: CaseSubject;
  readonly caseId: string;
}

const rowsOf = (ties: readonly string[]) => ties.map((id) => ({ id }));

/** Writes what a case is found by, where that has changed. */
const saveTies = async (
  db: Queries,
  key: Key,
  after: readonly string[],
  before: readonly string[] = [],
): Promise<void> => {
  const { added, removed } = changesOf(rowsOf(before), rowsOf(after));
  if (removed.length > 0)
    await db.caseTie.deleteMany({ where: { ...key, tie: { in: [...removed] } } });
  if (added.length > 0)
    await db.caseTie.createMany({ data: added.map(({ id }) => ({ ...key, tie: id })) });
};

const remove = async (
  db: Queries,
  countyId: string,
  subject: CaseSubject,
  id: string,
): Promise<void> => {
  await db.caseTie.deleteMany({ where: { countyId, subject, caseId: id } });
  await db.caseFile.deleteMany({ where: { countyId, subject, id } });
};

/** How the cases of a subject lie in rows: one row each, and one for each of its ties. */
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
    const key = { countyId, subject, caseId: id };
    await saveTies(db, key, tiesIn(subject, after), before && tiesIn(subject, before));
  },
  repair: async (db, around, id, stored) => {
    const { countyId } = around;
    await remove(db, countyId, subject, id);
    const data = rowOf(subject, around, stored);
    await db.caseFile.create({ data: { countyId, subject, id, ...data } });
    await saveTies(db, { countyId, subject, caseId: id }, tiesIn(subject, stored));
  },
  remove: (db, countyId, id) => remove(db, countyId, subject, id),
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
    ties: tiesIn(subject, stored),
  }),
  actual: async (db, countyId, id) => {
    const row = await db.caseFile.findUnique({
      where: { countyId_subject_id: { countyId, subject, id } },
      include: { ties: { select: { tie: true } } },
    });
    return row && { ...row, ties: row.ties.map(({ tie }) => tie).sort() };
  },
});
