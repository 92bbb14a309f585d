import { isDeepStrictEqual } from 'node:util';
import type { Numbers, Register } from '@xieshang/core';
import { allRows } from './all-rows.ts';
import type { Database } from './database.ts';
import { type FoldedCase, readLog } from './history.ts';
import { liesRight, registerIn, seriesOf, straysOf } from './verify.ts';

/** What `rebuild` did to one county. */
export interface Rebuilt {
  readonly countyId: string;
  readonly cases: number;
  /** The cases, or the series, whose rows were not what their facts say, and were written anew or removed. */
  readonly rewritten: readonly string[];
}

const repair = (
  { prisma }: Database,
  countyId: string,
  register: Register,
  one: FoldedCase,
): Promise<void> => {
  const around = { countyId, register, position: one.position };
  return prisma.$transaction((db) => allRows[one.subject].repair(db, around, one.caseId, one));
};

const repairSeries = async (
  database: Database,
  countyId: string,
  numbers: Numbers,
): Promise<boolean> => {
  if (isDeepStrictEqual(await seriesOf(database, countyId), numbers)) return false;
  const data = Object.entries(numbers).map(([key, last]) => ({ countyId, key, last }));
  await database.prisma.$transaction([
    database.prisma.series.deleteMany({ where: { countyId } }),
    database.prisma.series.createMany({ data }),
  ]);
  return true;
};

/**
 * Folds every case of a county from the log and writes the rows that differ. On a database that
 * nobody tampered with it changes nothing.
 */
export const rebuildCounty = async (database: Database, countyId: string): Promise<Rebuilt> => {
  const reading = await readLog(database, countyId);
  if (reading.broken.length > 0)
    throw new Error(`The log of ${countyId} is broken; run verify. Nothing was rebuilt.`);
  const register = registerIn(reading);
  if (!register) return { countyId, cases: 0, rewritten: [] };
  const rewritten: string[] = [];
  for (const one of reading.cases) {
    if (await liesRight(database, countyId, register, one)) continue;
    await repair(database, countyId, register, one);
    rewritten.push(`${one.subject} ${one.caseId}`);
  }
  for (const { subject, id } of await straysOf(database, countyId, reading)) {
    await database.prisma.$transaction((db) => allRows[subject].remove(db, countyId, id));
    rewritten.push(`${subject} ${id}`);
  }
  if (await repairSeries(database, countyId, reading.numbers)) rewritten.push('series');
  return { countyId, cases: reading.cases.length, rewritten };
};
