import { isDeepStrictEqual } from 'node:util';
import type { Numbers, Register, SubjectName } from '@xieshang/core';
import { allRows } from './all-rows.ts';
import type { Database } from './database.ts';
import { type FoldedCase, type Reading, readLog } from './history.ts';
import { inCounty } from './scope.ts';

/** What `verify` found of one county. */
export interface Finding {
  readonly countyId: string;
  readonly facts: number;
  readonly cases: number;
  /** What does not hold, in words; empty when everything does. */
  readonly defects: readonly string[];
}

// Rows come back from the database with `undefined` fields dropped, as JSON drops them.
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The register a county's log folds to. */
export const registerIn = ({ cases }: Reading): Register | undefined =>
  cases.find(({ subject }) => subject === 'county')?.state as Register | undefined;

/** Does the case lie in its rows as the log says? */
export const liesRight = async (
  { prisma }: Database,
  countyId: string,
  register: Register,
  one: FoldedCase,
): Promise<boolean> => {
  const rows = allRows[one.subject];
  const expected = rows.expected({ countyId, register, position: one.position }, one.caseId, one);
  const actual = await rows.actual(prisma, countyId, one.caseId);
  return isDeepStrictEqual(plain(expected), plain(actual));
};

const chainDefects = ({ broken }: Reading): readonly string[] =>
  broken.map(({ position, what }) => `fact ${position}: ${what}`);

const headDefects = async (
  { prisma }: Database,
  countyId: string,
  { count, head }: Reading,
): Promise<readonly string[]> => {
  const county = await prisma.county.findUnique({ where: { id: countyId } });
  return county && (county.position !== count || county.head !== head)
    ? [`the county's row names fact ${county.position} as the last, the log ends with ${count}`]
    : [];
};

/** Cases that have rows, though no fact speaks of them. */
export const straysOf = async (
  { prisma }: Database,
  countyId: string,
  { cases }: Reading,
): Promise<readonly { readonly subject: SubjectName; readonly id: string }[]> => {
  const known = new Set(cases.map(({ subject, caseId }) => `${subject} ${caseId}`));
  const found = await Promise.all(
    Object.values(allRows).map(async ({ subject, ids }) =>
      (await ids(prisma, countyId)).map((id) => ({ subject, id })),
    ),
  );
  return found.flat().filter(({ subject, id }) => !known.has(`${subject} ${id}`));
};

const strayDefects = async (
  database: Database,
  countyId: string,
  reading: Reading,
): Promise<readonly string[]> =>
  (await straysOf(database, countyId, reading)).map(
    ({ subject, id }) => `${subject} ${id}: rows without a fact`,
  );

const rowDefects = async (
  database: Database,
  countyId: string,
  reading: Reading,
): Promise<readonly string[]> => {
  const register = registerIn(reading);
  if (!register) return ['the log does not found the county'];
  const defects: string[] = [];
  for (const one of reading.cases)
    if (!(await liesRight(database, countyId, register, one)))
      defects.push(`${one.subject} ${one.caseId}: its rows are not what its facts say`);
  return defects;
};

/** The numbers of a county's series, as the rows have them. */
export const seriesOf = async ({ prisma }: Database, countyId: string): Promise<Numbers> => {
  const rows = await prisma.series.findMany({ where: { countyId } });
  return Object.fromEntries(rows.map(({ key, last }) => [key, last]));
};

const seriesDefects = async (
  database: Database,
  countyId: string,
  { numbers }: Reading,
): Promise<readonly string[]> =>
  isDeepStrictEqual(await seriesOf(database, countyId), numbers)
    ? []
    : ['the series are not at the numbers the facts gave'];

const verify = async (database: Database, countyId: string): Promise<Finding> => {
  const reading = await readLog(database, countyId);
  const ofLog = [...chainDefects(reading), ...(await headDefects(database, countyId, reading))];
  const ofRows =
    reading.broken.length > 0
      ? []
      : [
          ...(await rowDefects(database, countyId, reading)),
          ...(await strayDefects(database, countyId, reading)),
          ...(await seriesDefects(database, countyId, reading)),
        ];
  const defects = [...ofLog, ...ofRows];
  return { countyId, facts: reading.count, cases: reading.cases.length, defects };
};

/**
 * Proves a county's log and rows: every link of the chain, every row against its facts. Rows are
 * not judged by a log whose chain is broken.
 */
export const verifyCounty = (database: Database, countyId: string): Promise<Finding> =>
  inCounty(countyId, () => verify(database, countyId));

/** The counties of a database; on a server, for the role that owns the tables. */
export const countiesOf = async ({ prisma }: Database): Promise<readonly string[]> => {
  const rows = await prisma.county.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  return rows.map(({ id }) => id);
};
