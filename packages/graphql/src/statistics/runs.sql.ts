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
  // A minute counts once it is full: what comes within the last of them belongs to the run. Happenings are
  // numbered, so that a run is told by its first and how many they are.
  db.$queryRaw<RunFound[]>`
    WITH happening AS (
      SELECT f.part, f.case_id, unnest(f.happened_at) AS at, unnest(f.happened_by) AS by
      FROM ${entriesOf(counted, sql`e.part, e.case_id, e.happened_at, e.happened_by`, [sql`e.happened_at <> '{}'`])} f),
    reach AS MATERIALIZED (
      SELECT r.*, lag(until) OVER (PARTITION BY part ORDER BY at) AS reached
      FROM (
        SELECT part, at, by, case_id, max(at) OVER soon AS until, count(*) OVER soon AS n,
          rank() OVER in_order AS first, row_number() OVER in_order AS place
        FROM happening
        WINDOW in_order AS (ORDER BY part, at),
          soon AS (PARTITION BY part ORDER BY at RANGE BETWEEN CURRENT ROW
            AND make_interval(secs => ${minutes * 60 + 59.999}::float8) FOLLOWING)) r)
    SELECT w.part, w.at AS "from", w.until,
      count(DISTINCT h.by)::int AS people, count(DISTINCT h.case_id)::int AS cases
    FROM reach w CROSS JOIN LATERAL generate_series(w.first, w.first + w.n - 1) AS g(place)
      JOIN reach h ON h.place = g.place
    WHERE w.n >= ${people} AND (w.reached IS NULL OR w.until > w.reached)
    GROUP BY 1, 2, 3
    HAVING count(DISTINCT h.by) >= ${people}
    ORDER BY 1, 2 LIMIT ${MOST}`;
