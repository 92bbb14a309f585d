import type { SubjectName } from '@xieshang/core';
import type { Sealed } from './chain.ts';
import type { Queries } from './database.ts';

/** A fact as the log holds it, with its hash. */
export type Logged = Sealed & { readonly hash: string };

/** What the chain and the series ask of a fact. */
export interface Link extends Pick<Logged, 'position' | 'previous' | 'hash'> {
  readonly series: unknown;
  readonly number: unknown;
}

const LINK = `position, previous, hash, data->'series' AS series, data->'number' AS number`;

const FACT = `county_id AS "countyId", position, subject, case_id AS "caseId", version, type, data, actor,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  command_id AS "commandId", profile_version AS "profileVersion", previous, hash`;

/** A way through the log, page by page. */
interface Way {
  readonly columns: string;
  readonly where: string;
  readonly order: string;
  /** The most facts of a page; two pages are in memory at a time. */
  readonly page: number;
}

// One text for a page: what is parsed once costs a fraction of rows that are read value by value.
const pageOf = async <Fact>(
  db: Queries,
  { columns, where, order, page }: Way,
  values: readonly unknown[],
): Promise<readonly Fact[]> => {
  const [row] = await db.$queryRawUnsafe<{ readonly page: string }[]>(
    `SELECT coalesce(json_agg(fact), '[]')::text AS page FROM (
       SELECT ${columns} FROM event WHERE county_id = $1 AND ${where} ORDER BY ${order} LIMIT ${page}
     ) AS fact`,
    ...values,
  );
  const facts: readonly Fact[] = JSON.parse(row?.page ?? '[]');
  return facts;
};

/** Goes from page to page; while one is worked on, the next is read. */
async function* paged<Fact>(
  db: Queries,
  way: Way,
  valuesAfter: (last: Fact | undefined) => readonly unknown[],
): AsyncGenerator<readonly Fact[]> {
  const read = (last: Fact | undefined) => pageOf<Fact>(db, way, valuesAfter(last));
  for (let reading = read(undefined); ; ) {
    const page = await reading;
    const isLast = page.length < way.page;
    if (!isLast) {
      reading = read(page.at(-1));
      // Whoever stops in between does not wait for it.
      reading.catch(() => undefined);
    }
    yield page;
    if (isLast) return;
  }
}

/** The links of a county's chain in the order in which they were forged, page by page. */
export const linksOf = (db: Queries, countyId: string): AsyncGenerator<readonly Link[]> =>
  paged<Link>(
    db,
    { columns: LINK, where: 'position > $2', order: 'position', page: 5_000 },
    (last) => [countyId, last?.position ?? 0],
  );

/** The facts of a county, case after case, page by page. */
export const factsByCase = (db: Queries, countyId: string): AsyncGenerator<readonly Logged[]> =>
  paged<Logged>(
    db,
    {
      columns: FACT,
      where: '(subject, case_id, version) > ($2, $3, $4)',
      order: 'subject, case_id, version',
      page: 1_000,
    },
    (last) => [countyId, last?.subject ?? '', last?.caseId ?? '', last?.version ?? 0],
  );

/** The facts of one case, page by page. */
export const factsOf = (
  db: Queries,
  countyId: string,
  { subject, caseId }: { readonly subject: SubjectName; readonly caseId: string },
): AsyncGenerator<readonly Logged[]> =>
  paged<Logged>(
    db,
    {
      columns: FACT,
      where: 'subject = $2 AND case_id = $3 AND version > $4',
      order: 'version',
      page: 1_000,
    },
    (last) => [countyId, subject, caseId, last?.version ?? 0],
  );
