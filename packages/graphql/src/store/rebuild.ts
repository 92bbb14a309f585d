import { isDeepStrictEqual } from 'node:util';
import type { Numbers, Register } from '@xieshang/core';
import { allRows } from './all-rows.ts';
import type { Database, Queries } from './database.ts';
import { type Reading, readLog } from './history.ts';
import { rowsVersion } from './rows-version.ts';
import { inCounty } from './scope.ts';
import { liesRight, registerIn, seriesOf, straysOf } from './verify.ts';

/** What `rebuild` did to one county. */
export interface Rebuilt {
  readonly countyId: string;
  readonly cases: number;
  /** The cases, or the series, whose rows were not what their facts say, and were written anew or removed. */
  readonly rewritten: readonly string[];
}

const repairSeries = async (
  database: Database,
  countyId: string,
  numbers: Numbers,
): Promise<boolean> => {
  if (isDeepStrictEqual(await seriesOf(database, countyId), numbers)) return false;
  const data = Object.entries(numbers).map(([key, last]) => ({ countyId, key, last }));
  await database.prisma.series.deleteMany({ where: { countyId } });
  await database.prisma.series.createMany({ data });
  return true;
};

const repairCases = async (
  database: Database,
  countyId: string,
  register: Register,
  reading: Reading,
): Promise<readonly string[]> => {
  const repaired: string[] = [];
  for (const one of reading.cases) {
    if (await liesRight(database, countyId, register, one)) continue;
    const around = { countyId, register, position: one.position };
    await allRows[one.subject].repair(database.prisma, around, one.caseId, one);
    repaired.push(`${one.subject} ${one.caseId}`);
  }
  for (const { subject, id } of await straysOf(database, countyId, reading)) {
    await allRows[subject].remove(database.prisma, countyId, id);
    repaired.push(`${subject} ${id}`);
  }
  return repaired;
};

const rebuild = async (database: Database, countyId: string): Promise<Rebuilt> => {
  const reading = await readLog(database, countyId);
  if (reading.broken.length > 0)
    throw new Error(`The log of ${countyId} is broken; run verify. Nothing was rebuilt.`);
  const register = registerIn(reading);
  if (!register) return { countyId, cases: 0, rewritten: [] };
  const rewritten = [...(await repairCases(database, countyId, register, reading))];
  if (await repairSeries(database, countyId, reading.numbers)) rewritten.push('series');
  return { countyId, cases: reading.cases.length, rewritten };
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
      // In a transaction there is no second one, and nothing here opens one.
      const rebuilt = await rebuild(
        { ...database, prisma: db as typeof database.prisma },
        countyId,
      );
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
