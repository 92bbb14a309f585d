import { Prisma } from '../generated/prisma/client.ts';
import type { Queries } from '../store/database.ts';
import { type Counted, entriesOf } from './entries.sql.ts';

const { sql } = Prisma;

/** How many runs are told at most. */
const MOST = 1_000;

/** Happenings of one part that came one soon after another. */
export interface RunFound {
  readonly part: string;
  readonly from: Date;
  readonly until: Date;
  /** How many persons they are of, and how many cases. */
  readonly people: number;
  readonly cases: number;
}

/**
 * The widest runs of happenings that end within so many minutes of their first and are of so many
 * persons, the first thousand of them: one statement.
 */
export const readRuns = (
  db: Queries,
  counted: Counted,
  { minutes, people }: { readonly minutes: number; readonly people: number },
): Promise<readonly RunFound[]> =>
  // A minute counts once it is full: what comes within the last of them belongs to the run.
  db.$queryRaw<RunFound[]>`
    WITH happening AS MATERIALIZED (
      SELECT f.part, f.case_id, h.at, h.by
      FROM ${entriesOf(counted, sql`e.part, e.case_id, e.happened_at, e.happened_by`, [sql`e.happened_at <> '{}'`])} f,
        unnest(f.happened_at, f.happened_by) AS h(at, by)),
    reach AS (
      SELECT part, at, max(at) OVER w AS until, count(*) OVER w AS n
      FROM happening
      WINDOW w AS (PARTITION BY part ORDER BY at
        RANGE BETWEEN CURRENT ROW AND make_interval(secs => ${minutes * 60 + 59.999}::float8) FOLLOWING)),
    widest AS (
      SELECT part, at, until, n, lag(until) OVER (PARTITION BY part ORDER BY at) AS reached
      FROM reach)
    SELECT w.part, w.at AS "from", w.until,
      count(DISTINCT h.by)::int AS people, count(DISTINCT h.case_id)::int AS cases
    FROM widest w JOIN happening h ON h.part = w.part AND h.at BETWEEN w.at AND w.until
    WHERE w.n >= ${people} AND (w.reached IS NULL OR w.until > w.reached)
    GROUP BY 1, 2, 3
    HAVING count(DISTINCT h.by) >= ${people}
    ORDER BY 1, 2 LIMIT ${MOST}`;
