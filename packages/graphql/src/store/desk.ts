import {
  type Calendar,
  type Fact,
  type Numbers,
  type Proposal,
  type Register,
  type SubjectName,
  stateCouncilCalendar,
  subjects,
  type Unfounded,
  type World,
} from '@xieshang/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { allRows } from './all-rows.ts';
import { GENESIS, type Sealed, sealOf } from './chain.ts';
import type { Queries } from './database.ts';
import type { StoredCase } from './subject-rows.ts';

/** A case on the desk: as it came from the rows, and as it stands now. */
interface OpenCase {
  readonly before: StoredCase | undefined;
  readonly now: StoredCase;
  /** The position of the last fact that changed it. */
  readonly position: number;
}

/** A command that was carried out before. */
interface Done {
  readonly fingerprint: string;
  readonly caseId: string;
  readonly version: number;
}

/** Everything of one county that a transaction has on its desk; nothing is written until it ends. */
export interface Desk {
  readonly db: Queries;
  readonly countyId: string;
  readonly calendar: Calendar;
  readonly start: number;
  readonly numbersBefore: Numbers;
  readonly done: Map<string, Done>;
  readonly cases: Map<string, OpenCase>;
  readonly sealed: (Sealed & { readonly hash: string })[];
  numbers: Numbers;
  position: number;
  head: string;
}

const keyOf = (subject: SubjectName, caseId: string): string => `${subject} ${caseId}`;

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
    data: { id: countyId, name: '', position: 0, head: GENESIS, registerVersion: 0, register: {} },
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
  readonly cases: readonly string[];
  readonly founds: boolean;
}

const casesIn = (touched: readonly Touched[], subject: SubjectName): readonly string[] => [
  ...new Set(touched.filter((one) => one.subject === subject).flatMap(({ cases }) => cases)),
];

const loadCases = async (desk: Desk, subject: SubjectName, ids: readonly string[]) => {
  if (ids.length === 0) return;
  const rows = await allRows[subject].load(desk.db, desk.countyId, ids);
  for (const [id, stored] of rows)
    desk.cases.set(keyOf(subject, id), { before: stored, now: stored, position: 0 });
};

const loadDone = async ({ db, countyId, done }: Desk, touched: readonly Touched[]) => {
  const ids = [...new Set(touched.map(({ commandId }) => commandId))];
  const rows = await db.command.findMany({ where: { countyId, id: { in: ids } } });
  for (const { id, fingerprint, caseId, version } of rows)
    done.set(id, { fingerprint, caseId, version });
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
    sealed: [],
  };
  await loadDone(desk, touched);
  await loadCases(desk, 'county', [countyId]);
  await loadCases(desk, 'proposal', casesIn(touched, 'proposal'));
  return desk;
};

/** A case as it stands on the desk. */
export const caseOn = ({ cases }: Desk, subject: SubjectName, caseId: string): StoredCase =>
  cases.get(keyOf(subject, caseId))?.now ?? { state: subjects[subject].initial, version: 0 };

/** The register as it stands on the desk. */
const registerOn = (desk: Desk): Register | Unfounded =>
  caseOn(desk, 'county', desk.countyId).state as Register | Unfounded;

/** What the desk brings along when a case is judged. */
export const worldOn = (desk: Desk): World => ({
  register: registerOn(desk),
  numbers: desk.numbers,
  calendar: desk.calendar,
  others: Object.fromEntries(
    [...desk.cases]
      .filter(([key]) => key.startsWith('proposal '))
      .map(([key, { now }]) => [key.slice('proposal '.length), now.state as Proposal]),
  ),
});

/** A fact, and the command it came from. */
export interface Recorded extends Omit<Fact, 'version'> {
  readonly commandId: string;
}

const profileVersionOn = (desk: Desk): number => {
  const register = registerOn(desk);
  return register.stage === 'none' ? 0 : register.profile.version;
};

const withFact = (desk: Desk, { subject, caseId, event }: Recorded): StoredCase => {
  const { state, version } = caseOn(desk, subject, caseId);
  return { state: subjects[subject].evolve(state as never, event as never), version: version + 1 };
};

/** Puts a fact on the desk: seals it into the chain and folds it into its case. */
export const putFact = (desk: Desk, fact: Recorded): void => {
  const { subject, caseId, event, actor, at, commandId } = fact;
  const key = keyOf(subject, caseId);
  const now = withFact(desk, fact);
  const { type, ...data } = event;
  desk.position += 1;
  desk.cases.set(key, { before: desk.cases.get(key)?.before, now, position: desk.position });
  const content: Sealed = {
    countyId: desk.countyId,
    position: desk.position,
    subject,
    caseId,
    version: now.version,
    type,
    data,
    actor,
    at,
    commandId,
    profileVersion: profileVersionOn(desk),
    previous: desk.head,
  };
  desk.head = sealOf(content);
  desk.sealed.push({ ...content, hash: desk.head });
};

const saveLog = async ({ db, countyId, sealed, position, head }: Desk): Promise<void> => {
  await db.event.createMany({ data: sealed as unknown as Prisma.EventCreateManyInput[] });
  await db.county.updateMany({ where: { id: countyId }, data: { position, head } });
};

const saveNumbers = async ({ db, countyId, numbers, numbersBefore }: Desk): Promise<void> => {
  const moved = Object.entries(numbers).filter(([key, last]) => numbersBefore[key] !== last);
  for (const [key, last] of moved)
    await db.series.upsert({
      where: { countyId_key: { countyId, key } },
      create: { countyId, key, last },
      update: { last },
    });
};

const saveCases = async (desk: Desk): Promise<void> => {
  const register = registerOn(desk);
  if (register.stage === 'none') return;
  for (const [key, { before, now, position }] of desk.cases) {
    if (position === 0) continue;
    const [subject = '', id = ''] = key.split(' ');
    const around = { countyId: desk.countyId, register, position };
    await allRows[subject as SubjectName].save(desk.db, around, id, now, before);
  }
};

const saveDone = async (
  { db, countyId }: Desk,
  carriedOut: readonly (Done & { readonly id: string; readonly subject: SubjectName })[],
): Promise<void> => {
  if (carriedOut.length === 0) return;
  await db.command.createMany({ data: carriedOut.map((row) => ({ countyId, ...row })) });
};

/** Writes everything that changed on the desk, and nothing when nothing did. */
export const clearDesk = async (
  desk: Desk,
  carriedOut: Parameters<typeof saveDone>[1],
): Promise<void> => {
  if (desk.sealed.length === 0) return;
  await saveLog(desk);
  await saveNumbers(desk);
  await saveCases(desk);
  await saveDone(desk, carriedOut);
};
