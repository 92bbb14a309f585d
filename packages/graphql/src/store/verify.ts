import { isDeepStrictEqual } from 'node:util';
import { type Numbers, type SubjectName, subjectNames } from '@xieshang/core';
import type { Anchor } from './anchors.ts';
import { comparedCases, readRegister } from './comparing.ts';
import type { Database, Queries } from './database.ts';
import { type Chain, type FactDefect, NAMED, readChain } from './history.ts';
import { tablesOf } from './rows/all-rows.ts';
import { straysIn } from './rows/table.sql.ts';
import { inCounty } from './scope.ts';
import { unhurried } from './unhurried.ts';

/** What `verify` found of one county. */
export interface Finding {
  readonly countyId: string;
  readonly facts: number;
  readonly cases: number;
  /** What does not hold, in words; empty when everything does. */
  readonly defects: readonly string[];
}

const headDefects = async (
  db: Queries,
  countyId: string,
  { count, head }: Chain,
): Promise<readonly string[]> => {
  const county = await db.county.findUnique({ where: { id: countyId } });
  return county && (county.position !== count || county.head !== head)
    ? [`the county's row names fact ${county.position} as the last, the log ends with ${count}`]
    : [];
};

interface Stray {
  readonly subject: SubjectName;
  readonly id: string;
}

/** Cases that have rows, though no fact speaks of them. */
export const straysOf = async (db: Queries, countyId: string): Promise<readonly Stray[]> => {
  const strays: Stray[] = [];
  for (const subject of subjectNames) {
    const ids = new Set<string>();
    for (const table of tablesOf(subject))
      for (const id of await straysIn(db, { countyId, table }, subject)) ids.add(id);
    strays.push(...[...ids].map((id) => ({ subject, id })));
  }
  return strays;
};

/** The numbers of a county's series, as the rows have them. */
export const seriesOf = async (db: Queries, countyId: string): Promise<Numbers> => {
  const rows = await db.series.findMany({ where: { countyId } });
  return Object.fromEntries(rows.map(({ key, last }) => [key, last]));
};

const seriesDefects = async (
  db: Queries,
  countyId: string,
  { numbers }: Chain,
): Promise<readonly string[]> =>
  isDeepStrictEqual(await seriesOf(db, countyId), numbers)
    ? []
    : ['the series are not at the numbers the facts gave'];

interface Read {
  readonly cases: number;
  readonly ofFacts: readonly FactDefect[];
  readonly ofRows: readonly string[];
}

const readAll = async (db: Queries, countyId: string): Promise<Read> => {
  const register = await readRegister(db, countyId);
  if (!register || register.version === 0)
    return {
      cases: 0,
      ofFacts: register?.defects ?? [],
      ofRows: ['the log does not found the county'],
    };
  const ofFacts: FactDefect[] = [];
  const ofRows: string[] = [];
  let cases = 0;
  for await (const compared of comparedCases(db, countyId, register)) {
    cases += compared.cases;
    ofFacts.push(...compared.defects);
    for (const { subject, caseId } of compared.wrong)
      ofRows.push(`${subject} ${caseId}: its rows are not what its facts say`);
  }
  for (const { subject, id } of await straysOf(db, countyId))
    ofRows.push(`${subject} ${id}: rows without a fact`);
  return { cases, ofFacts, ofRows };
};

/** Each fact once, in the order of the log, and no more than say something new. */
const inWords = (defects: readonly FactDefect[]): readonly string[] => {
  const first = new Map(defects.toReversed().map(({ position, what }) => [position, what]));
  return [...first]
    .toSorted(([one], [other]) => one - other)
    .slice(0, NAMED)
    .map(([position, what]) => `fact ${position}: ${what}`);
};

const verify = async (
  db: Queries,
  countyId: string,
  anchors: readonly Anchor[],
): Promise<Finding> => {
  const chain = await readChain(db, countyId, anchors);
  const { cases, ofFacts, ofRows } = await readAll(db, countyId);
  const ofLog = [
    ...inWords([...chain.defects, ...ofFacts]),
    ...chain.unanchored,
    ...(await headDefects(db, countyId, chain)),
  ];
  const facts = chain.count;
  // By a log that is not what was recorded, nothing is judged.
  if (chain.defects.length > 0 || chain.unanchored.length > 0 || ofFacts.length > 0)
    return { countyId, facts, cases: 0, defects: ofLog };
  const ofSeries = await seriesDefects(db, countyId, chain);
  return { countyId, facts, cases, defects: [...ofLog, ...ofRows, ...ofSeries] };
};

/**
 * Proves a county's log and rows: every link of the chain, what anchors name of it, every fact and
 * every row against its facts, as they all are at one moment. Rows are not judged by a log that does
 * not hold. Memory is bounded however long it is.
 */
export const verifyCounty = (
  database: Database,
  countyId: string,
  anchors: readonly Anchor[] = [],
): Promise<Finding> =>
  inCounty(countyId, () =>
    unhurried(database, (db) => verify(db, countyId, anchors), 'RepeatableRead'),
  );

/** The counties of a database; on a server, for the role that owns the tables. */
export const countiesOf = async ({ prisma }: Database): Promise<readonly string[]> => {
  const rows = await prisma.county.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  return rows.map(({ id }) => id);
};
