import type { SubjectName } from '@xieshang/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { Sealed } from './chain.ts';
import type { Read } from './read.ts';

/** A fact as the log holds it, with its hash. */
export type Logged = Sealed & { readonly hash: string };

/** What the chain and the series ask of a fact. */
export interface Link extends Pick<Logged, 'position' | 'previous' | 'hash'> {
  /** Seconds since 1970. */
  readonly at: number;
  readonly series: unknown;
  readonly number: unknown;
}

const { sql, raw } = Prisma;
type Sql = Prisma.Sql;

const LINK = raw(
  `position, previous, hash, extract(epoch FROM at)::float8 AS at, data->'series' AS series, data->'number' AS number`,
);

const FACT =
  raw(`county_id AS "countyId", position, subject, case_id AS "caseId", version, type, data, actor,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  command_id AS "commandId", profile_version AS "profileVersion", previous, hash`);

/** A way through the log, page by page. */
interface Way<Fact> {
  readonly columns: Sql;
  /** The facts that come after one, or after none. */
  readonly after: (last: Fact | undefined) => Sql;
  readonly order: Sql;
  /** The most facts of a page; two pages are in memory at a time. */
  readonly page: number;
}

// One text for a page: what is parsed once costs a fraction of rows that are read value by value.
const pageOf = async <Fact>(
  read: Read,
  countyId: string,
  { columns, after, order, page }: Way<Fact>,
  last: Fact | undefined,
): Promise<readonly Fact[]> => {
  const [row] = await read<{ readonly page: string }>(sql`
    SELECT coalesce(json_agg(fact), '[]')::text AS page FROM (
      SELECT ${columns} FROM event WHERE county_id = ${countyId} AND ${after(last)}
      ORDER BY ${order} LIMIT ${page}
    ) AS fact`);
  const facts: readonly Fact[] = JSON.parse(row?.page ?? '[]');
  return facts;
};

/** Goes from page to page; while one is worked on, the next is read. */
async function* paged<Fact>(
  read: Read,
  countyId: string,
  way: Way<Fact>,
): AsyncGenerator<readonly Fact[]> {
  const next = (last: Fact | undefined) => pageOf(read, countyId, way, last);
  for (let reading = next(undefined); ; ) {
    const page = await reading;
    const isLast = page.length < way.page;
    if (!isLast) {
      reading = next(page.at(-1));
      // Whoever stops in between does not wait for it.
      reading.catch(() => undefined);
    }
    yield page;
    if (isLast) return;
  }
}

/** The links of a county's chain in the order in which they were forged, page by page. */
export const linksOf = (read: Read, countyId: string): AsyncGenerator<readonly Link[]> =>
  paged<Link>(read, countyId, {
    columns: LINK,
    after: (last) => sql`position > ${last?.position ?? 0}`,
    order: sql`position`,
    page: 5_000,
  });

/** A case, by which the facts of a county are parted. */
export type CaseKey = Pick<Logged, 'subject' | 'caseId'>;

/** The cases of a county from one on and before another; all where neither is named. */
export interface Span {
  readonly from?: CaseKey | undefined;
  readonly before?: CaseKey | undefined;
}

/** The facts of the cases of a county, case after case, page by page. */
export const factsByCase = (
  read: Read,
  countyId: string,
  { from, before }: Span = {},
): AsyncGenerator<readonly Logged[]> => {
  const start = { subject: '', caseId: '', ...from, version: 0 };
  const end = before ? sql`(subject, case_id) < (${before.subject}, ${before.caseId})` : sql`true`;
  return paged<Logged>(read, countyId, {
    columns: FACT,
    after: (last) => {
      const { subject, caseId, version } = last ?? start;
      return sql`(subject, case_id, version) > (${subject}, ${caseId}, ${version}) AND ${end}`;
    },
    order: sql`subject, case_id, version`,
    page: 1_000,
  });
};

/** The cases of a county in spans of some number of facts: all of them, in order, each in one span. */
export const spansOf = async (
  read: Read,
  countyId: string,
  facts: number,
): Promise<readonly Span[]> => {
  const bounds = await read<CaseKey>(sql`
    SELECT DISTINCT subject, case_id AS "caseId" FROM (
      SELECT subject, case_id, row_number() OVER (ORDER BY subject, case_id, version) AS place
      FROM event WHERE county_id = ${countyId}) AS fact
    WHERE place % ${facts}::int = 0 ORDER BY 1, 2`);
  return [undefined, ...bounds].map((from, at) => ({ from, before: bounds[at] }));
};

/** The facts of one case, page by page. */
export const factsOf = (
  read: Read,
  countyId: string,
  { subject, caseId }: { readonly subject: SubjectName; readonly caseId: string },
): AsyncGenerator<readonly Logged[]> =>
  paged<Logged>(read, countyId, {
    columns: FACT,
    after: (last) =>
      sql`subject = ${subject} AND case_id = ${caseId} AND version > ${last?.version ?? 0}`,
    order: sql`version`,
    page: 1_000,
  });
