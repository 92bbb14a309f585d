import type { SubjectName } from '@xieshang/core';
import type { Sealed } from './chain.ts';
import type { Queries } from './database.ts';

/** A fact as the log holds it, with its hash. */
export type Logged = Sealed & { readonly hash: string };

/** The most facts that are in memory at a time. */
const PAGE = 1_000;

// One text for a page: what is parsed once costs a fraction of rows that are read value by value.
const FACTS = `county_id AS "countyId", position, subject, case_id AS "caseId", version, type, data, actor,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  command_id AS "commandId", profile_version AS "profileVersion", previous, hash`;

const pageOf = async (
  db: Queries,
  { where, order }: { readonly where: string; readonly order: string },
  values: readonly unknown[],
): Promise<readonly Logged[]> => {
  const [row] = await db.$queryRawUnsafe<{ readonly page: string }[]>(
    `SELECT coalesce(json_agg(fact), '[]')::text AS page FROM (
       SELECT ${FACTS} FROM event WHERE county_id = $1 AND ${where} ORDER BY ${order} LIMIT ${PAGE}
     ) AS fact`,
    ...values,
  );
  return JSON.parse(row?.page ?? '[]') as readonly Logged[];
};

/** Goes from page to page; while one is worked on, the next is read. */
async function* paged(
  read: (last: Logged | undefined) => Promise<readonly Logged[]>,
): AsyncGenerator<readonly Logged[]> {
  for (let reading = read(undefined); ; ) {
    const page = await reading;
    const isLast = page.length < PAGE;
    if (!isLast) {
      reading = read(page.at(-1));
      // Whoever stops in between does not wait for it.
      reading.catch(() => undefined);
    }
    yield page;
    if (isLast) return;
  }
}

const ONWARD = { where: 'position > $2', order: 'position' };

/** The facts of a county in the order in which they were recorded. */
export async function* factsInOrder(db: Queries, countyId: string): AsyncGenerator<Logged> {
  const read = (last: Logged | undefined) => pageOf(db, ONWARD, [countyId, last?.position ?? 0]);
  for await (const page of paged(read)) yield* page;
}

const BY_CASE = {
  where: '(subject, case_id, version) > ($2, $3, $4)',
  order: 'subject, case_id, version',
};

/** The facts of a county, case after case. */
export async function* factsByCase(db: Queries, countyId: string): AsyncGenerator<Logged> {
  const read = (last: Logged | undefined) =>
    pageOf(db, BY_CASE, [countyId, last?.subject ?? '', last?.caseId ?? '', last?.version ?? 0]);
  for await (const page of paged(read)) yield* page;
}

const OF_CASE = { where: 'subject = $2 AND case_id = $3 AND version > $4', order: 'version' };

/** The facts of one case. */
export async function* factsOf(
  db: Queries,
  countyId: string,
  { subject, caseId }: { readonly subject: SubjectName; readonly caseId: string },
): AsyncGenerator<Logged> {
  const read = (last: Logged | undefined) =>
    pageOf(db, OF_CASE, [countyId, subject, caseId, last?.version ?? 0]);
  for await (const page of paged(read)) yield* page;
}
