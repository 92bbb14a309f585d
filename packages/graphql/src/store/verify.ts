import { isDeepStrictEqual } from 'node:util';
import type { Numbers } from '@xieshang/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { Anchor } from './anchors.ts';
import type { Database } from './database.ts';
import { type Chain, type FactDefect, NAMED, readChain } from './history.ts';
import { type Judged, judgeCases } from './judging.ts';
import { type Span, spansOf } from './log.ts';
import type { Read } from './read.ts';
import { inCounty } from './scope.ts';
import { secondThread } from './second-thread.ts';
import { straysOf } from './strays.ts';

const { sql } = Prisma;

/** What `verify` found of one county. */
export interface Finding {
  readonly countyId: string;
  readonly facts: number;
  readonly cases: number;
  /** What does not hold, in words; empty when everything does. */
  readonly defects: readonly string[];
  /** What holds, and yet somebody should look at, in words. */
  readonly remarks: readonly string[];
}

const headDefects = async (
  read: Read,
  countyId: string,
  { count, head }: Chain,
): Promise<readonly string[]> => {
  const [county] = await read<Pick<Chain, 'head'> & { readonly position: number }>(
    sql`SELECT position, head FROM county WHERE id = ${countyId}`,
  );
  return county && (county.position !== count || county.head !== head)
    ? [`the county's row names fact ${county.position} as the last, the log ends with ${count}`]
    : [];
};

/** The numbers of a county's series, as the rows have them. */
export const seriesOf = async (read: Read, countyId: string): Promise<Numbers> => {
  const rows = await read<{ readonly key: string; readonly last: number }>(
    sql`SELECT key, last FROM series WHERE county_id = ${countyId}`,
  );
  return Object.fromEntries(rows.map(({ key, last }) => [key, last]));
};

const seriesDefects = async (
  read: Read,
  countyId: string,
  { numbers }: Chain,
): Promise<readonly string[]> =>
  isDeepStrictEqual(await seriesOf(read, countyId), numbers)
    ? []
    : ['the series are not at the numbers the facts gave'];

/** Each fact once, in the order of the log, and no more than say something new. */
const inWords = (defects: readonly FactDefect[]): readonly string[] => {
  const first = new Map(defects.toReversed().map(({ position, what }) => [position, what]));
  return [...first]
    .toSorted(([one], [other]) => one - other)
    .slice(0, NAMED)
    .map(([position, what]) => `fact ${position}: ${what}`);
};

/** A county's log and rows, as a database holds them at one moment. */
interface Proving {
  readonly url: string | undefined;
  readonly countyId: string;
  readonly anchors: readonly Anchor[];
  /** How many facts a log has at least that two threads prove. */
  readonly shareFrom: number;
}

/** In how many spans two threads judge a log: so many that neither waits long for the other at the end. */
const SPANS = 48;

/** Another thread for a long log on a server, which sees what this one sees, and the spans they share. */
const threadFor = async (read: Read, { url, countyId, shareFrom }: Proving) => {
  const [{ facts } = { facts: 0 }] = await read<{ readonly facts: number }>(
    sql`SELECT count(*)::int AS facts FROM event WHERE county_id = ${countyId}`,
  );
  if (url === undefined || facts < shareFrom) return undefined;
  const [{ snapshot } = { snapshot: '' }] = await read<{ readonly snapshot: string }>(
    sql`SELECT pg_export_snapshot() AS snapshot`,
  );
  const spans = await spansOf(read, countyId, Math.ceil(facts / SPANS));
  return { spans, ...secondThread({ url, snapshot, countyId }) };
};

type Placed<Value> = readonly [place: number, value: Value];

/** Judges spans one after the other until none is left; several may take from the same ones. */
const judgeAll = async (
  left: Iterator<Placed<Span>>,
  judge: (span: Span) => Promise<Judged>,
): Promise<readonly Placed<Judged>[]> => {
  const judged: Placed<Judged>[] = [];
  for (let next = left.next(); !next.done; next = left.next()) {
    const [place, span] = next.value;
    judged.push([place, await judge(span)]);
  }
  return judged;
};

const verify = async (read: Read, proving: Proving): Promise<Finding> => {
  const { countyId, anchors } = proving;
  await using other = await threadFor(read, proving);
  const left = (other?.spans ?? [{}]).entries();
  const others = other ? judgeAll(left, other.judge) : Promise.resolve([]);
  // What fails there is told when it is asked for.
  others.catch(() => undefined);
  const chain = await readChain(read, countyId, anchors);
  const own = await judgeAll(left, (span) => judgeCases(read, countyId, span));
  const judged = [...own, ...(await others)]
    .toSorted(([one], [next]) => one - next)
    .map(([, found]) => found);
  const ofFacts = judged.flatMap((one) => one.ofFacts);
  const strays = await straysOf(read, countyId);
  const ofLog = [
    ...inWords([...chain.defects, ...ofFacts]),
    ...chain.unanchored,
    ...(await headDefects(read, countyId, chain)),
  ];
  const facts = chain.count;
  const remarks = inWords(chain.backward);
  // By a log that is not what was recorded, nothing is judged.
  if (chain.defects.length > 0 || chain.unanchored.length > 0 || ofFacts.length > 0)
    return { countyId, facts, cases: 0, defects: ofLog, remarks };
  const ofRows = [
    ...judged.flatMap((one) => one.ofRows),
    ...strays.map(({ subject, id }) => `${subject} ${id}: rows without a fact`),
  ];
  const ofSeries = await seriesDefects(read, countyId, chain);
  const cases = judged.reduce((sum, one) => sum + one.cases, 0);
  return { countyId, facts, cases, defects: [...ofLog, ...ofRows, ...ofSeries], remarks };
};

/**
 * Proves a county's log and rows: every link of the chain, what anchors name of it, every fact and
 * every row against its facts, as they all are at one moment. Rows are not judged by a log that does
 * not hold. Memory is bounded however long it is. Of a long log on a server two threads judge the cases.
 */
export const verifyCounty = (
  database: Database,
  countyId: string,
  anchors: readonly Anchor[] = [],
  { shareFrom = 20_000 }: { readonly shareFrom?: number } = {},
): Promise<Finding> =>
  inCounty(countyId, () =>
    database.atOneMoment((read) =>
      verify(read, { url: database.url, countyId, anchors, shareFrom }),
    ),
  );

/** The counties of a database; on a server, for the role that owns the tables. */
export const countiesOf = async ({ prisma }: Database): Promise<readonly string[]> => {
  const rows = await prisma.county.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  return rows.map(({ id }) => id);
};
