import { type CaseRef, isSubjectName, type SubjectName } from '@xieshang/core';
import { eventFrom } from './history.ts';
import type { Plan } from './plan.ts';
import { allRows } from './rows/all-rows.ts';
import { casesTied } from './rows/case.rows.ts';
import { caseKey, type UnitOfWork } from './unit-of-work.ts';

const readSubject = (name: string): SubjectName => {
  if (isSubjectName(name)) return name;
  throw new Error(`there is no subject ${name}`);
};

const loadCases = async (unit: UnitOfWork, wanted: readonly CaseRef[]): Promise<void> => {
  const { db, countyId, cases, soughtCases } = unit;
  const missing = new Map(
    wanted.map((ref): [string, CaseRef] => [caseKey(ref.subject, ref.caseId), ref]),
  );
  for (const key of soughtCases) missing.delete(key);
  for (const key of missing.keys()) soughtCases.add(key);
  for (const [name, refs] of Map.groupBy(missing.values(), ({ subject }) => subject)) {
    const subject = readSubject(name);
    const ids = refs.map(({ caseId }) => caseId).filter((id) => !cases.has(caseKey(name, id)));
    if (ids.length === 0) continue;
    for (const [id, stored] of await allRows[subject].load(db, countyId, ids))
      cases.set(caseKey(name, id), {
        ...{ subject, id, before: stored, now: stored },
        ...{ position: 0, days: [] },
      });
  }
};

const casesOfYears = async (
  { db, countyId }: UnitOfWork,
  years: Plan['years'],
): Promise<readonly CaseRef[]> => {
  const found: CaseRef[] = [];
  for (const { subject, year } of years) {
    const ids = await allRows[readSubject(subject)].idsOfYear?.(db, countyId, year);
    found.push(...(ids ?? []).map((caseId) => ({ subject, caseId })));
  }
  return found;
};

const loadFacts = async (
  { db, countyId, facts }: UnitOfWork,
  wanted: readonly CaseRef[],
): Promise<void> => {
  if (wanted.length === 0) return;
  for (const { subject, caseId } of wanted) facts.set(caseKey(subject, caseId), []);
  const rows = await db.event.findMany({
    where: { OR: wanted.map(({ subject, caseId }) => ({ countyId, subject, caseId })) },
    orderBy: { position: 'asc' },
    select: { subject: true, caseId: true, type: true, data: true },
  });
  for (const row of rows) facts.get(caseKey(row.subject, row.caseId))?.push(eventFrom(row));
};

/** Loads what a plan wants and is not there yet: a statement for each kind, and for each subject. */
export const load = async (unit: UnitOfWork, plan: Plan): Promise<void> => {
  const tied = await casesTied(unit.db, unit.countyId, plan.ties);
  const ofYears = await casesOfYears(unit, plan.years);
  await loadCases(unit, [...plan.cases, ...tied, ...ofYears]);
  await loadFacts(unit, plan.facts);
};
