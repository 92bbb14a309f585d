import { WHOLE } from '@xieshang/core';
import { Prisma } from '../generated/prisma/client.ts';
import { type Counted, entriesOf, entryWhere, type Sql } from './entries.sql.ts';

const { sql } = Prisma;

// With its offset it is looked up case by case, by the key: a join would read every entry there is.
const one = (counted: Counted, caseId: Sql): Sql =>
  sql`SELECT e.place FROM counted_entry e WHERE ${entryWhere(counted, caseId)} OFFSET 0`;

/**
 * The cases that stand for others handled together with them, though they are not the first of these
 * themselves: where that one is not counted, the first of the others stands for all. Who is handled
 * alone stands for itself, and is not looked for.
 */
export const standingIn = (counted: Counted): Sql => {
  const { countyId, subject, on } = counted;
  const linked = entriesOf({ countyId, subject, on, part: WHOLE }, sql`e.case_id, e.together`, [
    sql`e.together IS NOT NULL`,
  ]);
  return sql`
    linked AS MATERIALIZED (SELECT case_id, together FROM ${linked} w),
    link (case_id, at) AS (
      SELECT case_id, together FROM linked
      UNION
      SELECT l.case_id, w.together FROM link l JOIN linked w ON w.case_id = l.at),
    root AS (
      SELECT case_id, at FROM link l
      WHERE NOT EXISTS (SELECT FROM linked w WHERE w.case_id = l.at)),
    absent AS (
      SELECT at FROM (SELECT DISTINCT at FROM root) r
      WHERE NOT EXISTS (${one(counted, sql`r.at`)})),
    standing AS MATERIALIZED (
      SELECT DISTINCT ON (r.at) r.case_id
      FROM root r JOIN absent a ON a.at = r.at
        CROSS JOIN LATERAL (${one(counted, sql`r.case_id`)}) e
      ORDER BY r.at, e.place)`;
};

/** Does an entry stand for all that are handled together with it? */
export const stands = (entry: Sql): Sql =>
  sql`(${entry}.together IS NULL OR ${entry}.case_id IN (SELECT case_id FROM standing))`;
