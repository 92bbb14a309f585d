import { type CaseRef, type SubjectName, stateCouncilCalendar, type YearRef } from '@xieshang/core';
import { GENESIS } from './chain.ts';
import type { Queries } from './database.ts';
import { type Desk, keyOf, sentBy } from './desk.ts';
import { layFacts } from './numbering.ts';
import { allRows } from './rows/all-rows.ts';
import { rowsVersion } from './rows-version.ts';

interface Locked {
  readonly position: number;
  readonly head: string;
}

const lock = async (db: Queries, countyId: string): Promise<Locked | undefined> => {
  const [row] = await db.$queryRaw<Locked[]>`
    SELECT position, head FROM county WHERE id = ${countyId} FOR UPDATE`;
  return row;
};

// Two who found the same county at once: the second waits for the row of the first, and finds it.
const place = async (db: Queries, countyId: string): Promise<Locked | undefined> => {
  await db.county.createMany({
    data: {
      id: countyId,
      name: '',
      position: 0,
      head: GENESIS,
      registerVersion: 0,
      register: {},
      rowsVersion,
    },
    skipDuplicates: true,
  });
  return lock(db, countyId);
};

/** The desk of a county that no order founds and nobody founded. */
export class NoSuchCounty extends Error {
  constructor(countyId: string) {
    super(`There is no county ${countyId}.`);
    this.name = 'NoSuchCounty';
  }
}

/** What a command or a fact reaches for, so that a desk is laid with few queries. */
export interface Touched {
  readonly subject: SubjectName;
  readonly commandId: string;
  /** The id of who sent it. */
  readonly person: string;
  readonly cases: readonly CaseRef[];
  /** The cases whose facts are counted for who sent it. */
  readonly counted: readonly CaseRef[];
  readonly founds: boolean;
}

const loadCases = async (desk: Desk, subject: SubjectName, ids: readonly string[]) => {
  if (ids.length === 0) return;
  const rows = await allRows[subject].load(desk.db, desk.countyId, ids);
  for (const [id, stored] of rows)
    desk.cases.set(keyOf(subject, id), { before: stored, now: stored, position: 0, days: [] });
};

/** Lays cases on the desk that are not there yet: one query for each subject. */
export const layOut = async (desk: Desk, wanted: readonly CaseRef[]): Promise<void> => {
  const missing = wanted.filter(({ subject, caseId }) => {
    const key = keyOf(subject as SubjectName, caseId);
    return !(desk.cases.has(key) || desk.sought.has(key));
  });
  for (const [subject, refs] of Map.groupBy(missing, ({ subject: name }) => name)) {
    const name = subject as SubjectName;
    for (const { caseId } of refs) desk.sought.add(keyOf(name, caseId));
    await loadCases(desk, name, [...new Set(refs.map(({ caseId }) => caseId))]);
  }
};

/** Lays every case of a year on the desk; those this transaction made are there already. */
export const layOutYears = async (desk: Desk, wanted: readonly YearRef[]): Promise<void> => {
  for (const { subject, year } of wanted) {
    const rows = allRows[subject as SubjectName];
    const ids = (await rows.idsOfYear?.(desk.db, desk.countyId, year)) ?? [];
    await layOut(
      desk,
      ids.map((caseId) => ({ subject, caseId })),
    );
  }
};

const loadDone = async ({ db, countyId, done }: Desk, touched: readonly Touched[]) => {
  const sent = [...Map.groupBy(touched, ({ person }) => person)].map(([person, all]) => ({
    person,
    id: { in: [...new Set(all.map(({ commandId }) => commandId))] },
  }));
  const rows = await db.command.findMany({ where: { countyId, OR: sent } });
  for (const { person, id, fingerprint, caseId, version } of rows)
    done.set(sentBy(person, id), { fingerprint, caseId, version });
};

/** Locks the county and lays out everything that will be touched. */
export const openDesk = async (
  db: Queries,
  countyId: string,
  touched: readonly Touched[],
): Promise<Desk> => {
  const founds = touched.some((one) => one.founds);
  const locked = (await lock(db, countyId)) ?? (founds ? await place(db, countyId) : undefined);
  if (!locked) throw new NoSuchCounty(countyId);
  const series = await db.series.findMany({ where: { countyId } });
  const numbers = Object.fromEntries(series.map(({ key, last }) => [key, last]));
  const desk: Desk = {
    db,
    countyId,
    calendar: stateCouncilCalendar,
    start: locked.position,
    numbersBefore: numbers,
    numbers,
    position: locked.position,
    head: locked.head,
    done: new Map(),
    cases: new Map(),
    sought: new Set(),
    facts: new Map(),
    sealed: [],
  };
  await loadDone(desk, touched);
  await loadCases(desk, 'county', [countyId]);
  await layOut(
    desk,
    touched.flatMap(({ cases }) => cases),
  );
  await layFacts(
    desk,
    touched.flatMap(({ counted }) => counted),
  );
  return desk;
};
