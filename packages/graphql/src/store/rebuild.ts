import { isDeepStrictEqual } from 'node:util';
import type { Numbers, Register } from '@xieshang/core';
import { allRows } from './all-rows.ts';
import type { Database, Queries } from './database.ts';
import { readChain } from './history.ts';
import { rowsVersion } from './rows-version.ts';
import { inCounty } from './scope.ts';
import { comparedCases, registerIn, seriesOf, straysOf } from './verify.ts';

/** What `rebuild` did to one county. */
export interface Rebuilt {
  readonly countyId: string;
  readonly cases: number;
  /** The cases, or the series, whose rows were not what their facts say, and were written anew or removed. */
  readonly rewritten: readonly string[];
}

const repairSeries = async (db: Queries, countyId: string, numbers: Numbers): Promise<boolean> => {
  if (isDeepStrictEqual(await seriesOf(db, countyId), numbers)) return false;
  const data = Object.entries(numbers).map(([key, last]) => ({ countyId, key, last }));
  await db.series.deleteMany({ where: { countyId } });
  await db.series.createMany({ data });
  return true;
};

const repairCases = async (
  db: Queries,
  countyId: string,
  register: Register,
): Promise<Omit<Rebuilt, 'countyId'>> => {
  const rewritten: string[] = [];
  let cases = 0;
  for await (const compared of comparedCases(db, countyId, register)) {
    cases += compared.cases;
    for (const one of compared.wrong) {
      const around = { countyId, register, position: one.position, days: one.days };
      await allRows[one.subject].repair(db, around, one.caseId, one);
      rewritten.push(`${one.subject} ${one.caseId}`);
    }
  }
  for (const { subject, id } of await straysOf(db, countyId)) {
    await allRows[subject].remove(db, countyId, id);
    rewritten.push(`${subject} ${id}`);
  }
  return { cases, rewritten };
};

const rebuild = async (db: Queries, countyId: string): Promise<Rebuilt> => {
  const { defects, numbers } = await readChain(db, countyId);
  if (defects.length > 0)
    throw new Error(`The log of ${countyId} is broken; run verify. Nothing was rebuilt.`);
  const register = await registerIn(db, countyId);
  if (!register) return { countyId, cases: 0, rewritten: [] };
  const { cases, rewritten } = await repairCases(db, countyId, register);
  const series = (await repairSeries(db, countyId, numbers)) ? ['series'] : [];
  return { countyId, cases, rewritten: [...rewritten, ...series] };
};

// However long a county's log is, it is read whole.
const PATIENCE = { maxWait: 60_000, timeout: 24 * 3_600_000 } as const;

/** Nobody writes to the county, and nobody else rebuilds it, until the transaction ends. */
const lock = (db: Queries, countyId: string): Promise<readonly { readonly version: number }[]> =>
  db.$queryRaw`SELECT rows_version AS version FROM county WHERE id = ${countyId} FOR UPDATE`;

const unhurried = async (db: Queries): Promise<void> => {
  await db.$executeRaw`SET LOCAL statement_timeout = 0`;
  await db.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = 0`;
};

const rebuildUnless = (
  database: Database,
  countyId: string,
  isDone: (version: number) => boolean,
): Promise<Rebuilt | undefined> =>
  inCounty(countyId, () =>
    database.prisma.$transaction(async (db) => {
      await unhurried(db);
      const [county] = await lock(db, countyId);
      if (!county || isDone(county.version)) return undefined;
      const rebuilt = await rebuild(db, countyId);
      await db.county.update({ where: { id: countyId }, data: { rowsVersion } });
      return rebuilt;
    }, PATIENCE),
  );

/**
 * Folds every case of a county from the log and writes the rows that differ, in one transaction that
 * lets no command in between. On a database that nobody tampered with it changes nothing.
 */
export const rebuildCounty = async (database: Database, countyId: string): Promise<Rebuilt> =>
  (await rebuildUnless(database, countyId, () => false)) ?? { countyId, cases: 0, rewritten: [] };

/** Rebuilds a county whose rows another version of this program wrote; nothing where it wrote them itself. */
export const rebuildOutdated = (
  database: Database,
  countyId: string,
): Promise<Rebuilt | undefined> =>
  rebuildUnless(database, countyId, (version) => version === rowsVersion);
