import { Prisma } from '../generated/prisma/client.ts';
import type { Queries } from '../store/database.ts';
import { type Counted, entriesOf } from './entries.sql.ts';

const { sql } = Prisma;

/** Which of some parts have entries: one statement, which looks for one of each. */
export const readParts = async (
  db: Queries,
  counted: Counted,
  parts: readonly string[],
): Promise<readonly string[]> => {
  const own = entriesOf(counted, sql`e.case_id`, [sql`e.part = p.part`]);
  const rows = await db.$queryRaw<{ readonly part: string }[]>`
    SELECT p.part FROM unnest(${[...parts]}::text[]) AS p(part)
    WHERE EXISTS (SELECT FROM ${own} f)`;
  return rows.map(({ part }) => part);
};
