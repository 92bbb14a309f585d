import { isDeepStrictEqual } from 'node:util';
import type { Numbers, Register, SubjectName } from '@xieshang/core';
import { allRows } from './all-rows.ts';
import type { Anchor } from './anchors.ts';
import type { Database, Queries } from './database.ts';
import { type Chain, type FoldedCase, foldedCase, foldedCases, readChain } from './history.ts';
import { isSame } from './same.ts';
import { inCounty } from './scope.ts';

/** What `verify` found of one county. */
export interface Finding {
  readonly countyId: string;
  readonly facts: number;
  readonly cases: number;
  /** What does not hold, in words; empty when everything does. */
  readonly defects: readonly string[];
}

/** The register a county's log folds to; nothing where no fact founds the county. */
export const registerIn = async (db: Queries, countyId: string): Promise<Register | undefined> =>
  (await foldedCase(db, countyId, { subject: 'county', caseId: countyId }))?.state as
    | Register
    | undefined;

/** Does the case lie in its rows as the log says? */
const liesRight = async (
  db: Queries,
  countyId: string,
  register: Register,
  one: FoldedCase,
): Promise<boolean> => {
  const rows = allRows[one.subject];
  const { caseId, position, days } = one;
  const expected = rows.expected({ countyId, register, position, days }, caseId, one);
  const actual = await rows.actual(db, countyId, caseId);
  return isSame(expected, actual);
};

/** How many cases are compared with their rows at a time. */
const AT_A_TIME = 100;

async function* inGroups<One>(all: AsyncIterable<One>, size: number): AsyncGenerator<One[]> {
  let group: One[] = [];
  for await (const one of all) {
    group.push(one);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** What comparing the cases of a county with their rows is told, group by group. */
export interface Compared {
  readonly cases: number;
  /** Those whose rows are not what their facts say. */
  readonly wrong: readonly FoldedCase[];
}

// The register first: rows of cases refer to those of members and units.
async function* registerFirst(db: Queries, countyId: string): AsyncGenerator<FoldedCase[]> {
  const register = await foldedCase(db, countyId, { subject: 'county', caseId: countyId });
  if (register) yield [register];
  for await (const group of inGroups(foldedCases(db, countyId), AT_A_TIME))
    yield group.filter(({ subject }) => subject !== 'county');
}

/**
 * Folds the cases of a county and compares them with their rows, a bounded number at a time, the
 * register first.
 */
export async function* comparedCases(
  db: Queries,
  countyId: string,
  register: Register,
): AsyncGenerator<Compared> {
  for await (const group of registerFirst(db, countyId)) {
    const right = await Promise.all(group.map((one) => liesRight(db, countyId, register, one)));
    yield { cases: group.length, wrong: group.filter((_, at) => !right[at]) };
  }
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

const withoutFact = async (
  db: Queries,
  countyId: string,
  subject: SubjectName,
  ids: readonly string[],
): Promise<readonly Stray[]> => {
  const facts = await db.event.findMany({
    where: { countyId, subject, caseId: { in: [...ids] }, version: 1 },
    select: { caseId: true },
  });
  const known = new Set(facts.map(({ caseId }) => caseId));
  return ids.filter((id) => !known.has(id)).map((id) => ({ subject, id }));
};

/** How many ids are looked up at a time. */
const IDS = 1_000;

/** Cases that have rows, though no fact speaks of them. */
export const straysOf = async (db: Queries, countyId: string): Promise<readonly Stray[]> => {
  const strays: Stray[] = [];
  for (const { subject, ids } of Object.values(allRows)) {
    const all = await ids(db, countyId);
    for (let from = 0; from < all.length; from += IDS)
      strays.push(...(await withoutFact(db, countyId, subject, all.slice(from, from + IDS))));
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

const nameOf = ({ subject, caseId }: FoldedCase): string => `${subject} ${caseId}`;

const rowDefects = async (
  db: Queries,
  countyId: string,
): Promise<{ readonly cases: number; readonly defects: readonly string[] }> => {
  const register = await registerIn(db, countyId);
  if (!register) return { cases: 0, defects: ['the log does not found the county'] };
  const defects: string[] = [];
  let cases = 0;
  for await (const compared of comparedCases(db, countyId, register)) {
    cases += compared.cases;
    for (const one of compared.wrong)
      defects.push(`${nameOf(one)}: its rows are not what its facts say`);
  }
  const strays = await straysOf(db, countyId);
  return {
    cases,
    defects: [
      ...defects,
      ...strays.map(({ subject, id }) => `${subject} ${id}: rows without a fact`),
    ],
  };
};

const verify = async (
  { prisma }: Database,
  countyId: string,
  anchors: readonly Anchor[],
): Promise<Finding> => {
  const chain = await readChain(prisma, countyId, anchors);
  const ofLog = [...chain.defects, ...(await headDefects(prisma, countyId, chain))];
  // A history that is not what was recorded may not fold at all.
  if (chain.defects.length > 0) return { countyId, facts: chain.count, cases: 0, defects: ofLog };
  const { cases, defects } = await rowDefects(prisma, countyId);
  return {
    countyId,
    facts: chain.count,
    cases,
    defects: [...ofLog, ...defects, ...(await seriesDefects(prisma, countyId, chain))],
  };
};

/**
 * Proves a county's log and rows: every link of the chain, what anchors name of it, every row against
 * its facts. Rows are not judged by a log whose chain is broken. Memory is bounded however long it is.
 */
export const verifyCounty = (
  database: Database,
  countyId: string,
  anchors: readonly Anchor[] = [],
): Promise<Finding> => inCounty(countyId, () => verify(database, countyId, anchors));

/** The counties of a database; on a server, for the role that owns the tables. */
export const countiesOf = async ({ prisma }: Database): Promise<readonly string[]> => {
  const rows = await prisma.county.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  return rows.map(({ id }) => id);
};
