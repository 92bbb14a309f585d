import { isDeepStrictEqual } from 'node:util';
import type { Numbers } from '@xieshang/core';
import { comparedCases, readRegister } from './comparing.ts';
import { type Database, type Queries, readingIn } from './database.ts';
import { type FactDefect, type ReadCase, readChain } from './history.ts';
import { repairCases } from './rows/saving.ts';
import { rowsVersion } from './rows-version.ts';
import { inCounty } from './scope.ts';
import { straysOf } from './strays.ts';
import { unhurried } from './unhurried.ts';
import { seriesOf } from './verify.ts';

/** What `rebuild` did to one county. */
export interface Rebuilt {
  readonly countyId: string;
  readonly cases: number;
  /** The cases, or the series, whose rows were not what their facts say, and were written anew or removed. */
  readonly rewritten: readonly string[];
}

const repairSeries = async (db: Queries, countyId: string, numbers: Numbers): Promise<boolean> => {
  if (isDeepStrictEqual(await seriesOf(readingIn(db), countyId), numbers)) return false;
  const data = Object.entries(numbers).map(([key, last]) => ({ countyId, key, last }));
  await db.series.deleteMany({ where: { countyId } });
  await db.series.createMany({ data });
  return true;
};

const refuse = (countyId: string, defects: readonly FactDefect[]): void => {
  if (defects.length > 0)
    throw new Error(`The log of ${countyId} is broken; run verify. Nothing was rebuilt.`);
};

const repairWrong = async (
  db: Queries,
  countyId: string,
  register: ReadCase,
): Promise<Omit<Rebuilt, 'countyId'>> => {
  const rewritten: string[] = [];
  let cases = 0;
  for await (const compared of comparedCases(readingIn(db), countyId, register)) {
    refuse(countyId, compared.defects);
    cases += compared.cases;
    for (const [subject, wrong] of Map.groupBy(compared.wrong, (one) => one.subject))
      await repairCases(
        db,
        countyId,
        subject,
        wrong.map(({ caseId, rows }) => ({ id: caseId, rows })),
      );
    rewritten.push(...compared.wrong.map(({ subject, caseId }) => `${subject} ${caseId}`));
  }
  for (const { subject, id } of await straysOf(readingIn(db), countyId)) {
    await repairCases(db, countyId, subject, [{ id, rows: {} }]);
    rewritten.push(`${subject} ${id}`);
  }
  return { cases, rewritten };
};

const rebuild = async (db: Queries, countyId: string): Promise<Rebuilt> => {
  const { defects, numbers } = await readChain(readingIn(db), countyId);
  refuse(countyId, defects);
  const register = await readRegister(readingIn(db), countyId);
  if (!register) return { countyId, cases: 0, rewritten: [] };
  refuse(countyId, register.defects);
  const { cases, rewritten } = await repairWrong(db, countyId, register);
  const series = (await repairSeries(db, countyId, numbers)) ? ['series'] : [];
  return { countyId, cases, rewritten: [...rewritten, ...series] };
};

/** Nobody writes to the county, and nobody else rebuilds it, until the transaction ends. */
const lock = (db: Queries, countyId: string): Promise<readonly { readonly version: number }[]> =>
  db.$queryRaw`SELECT rows_version AS version FROM county WHERE id = ${countyId} FOR UPDATE`;

const rebuildUnless = (
  database: Database,
  countyId: string,
  isDone: (version: number) => boolean,
): Promise<Rebuilt | undefined> =>
  inCounty(countyId, () =>
    unhurried(database, async (db) => {
      const [county] = await lock(db, countyId);
      if (!county || isDone(county.version)) return undefined;
      const rebuilt = await rebuild(db, countyId);
      await db.county.update({ where: { id: countyId }, data: { rowsVersion } });
      return rebuilt;
    }),
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
