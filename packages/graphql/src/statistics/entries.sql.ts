import type { CalendarDay, SubjectName } from '@xieshang/core';
import { Prisma } from '../generated/prisma/client.ts';

const { sql, join, empty } = Prisma;

/** A part of a statement. */
export type Sql = Prisma.Sql;

/** Which entries a report counts. */
export interface Counted {
  readonly countyId: string;
  readonly subject: Extract<SubjectName, 'proposal' | 'monitoring_report'>;
  /** As they stood at the end of this day. */
  readonly on: CalendarDay;
  /** One part, those of one kind, or all. */
  readonly part?: string | undefined;
  readonly kind?: string | undefined;
  /** The term or year they are counted in, or the one they were counted before. */
  readonly span?: number | undefined;
  readonly before?: number | undefined;
  /** Marks that each of them bears. */
  readonly within?: readonly string[];
}

// Marks come from vocabularies and numbers of the core, never from a client's text; even so, signs
// that a pattern would read as wildcards stand for themselves.
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The pattern by which a mark is found among those of an entry. */
export const patternOf = (mark: string): string => `% ${literally(mark)} %`;

/** Does an entry bear one of the marks? */
export const bearsAny = (marks: Sql, patterns: readonly string[]): Sql =>
  sql`${marks} LIKE ANY(${[...patterns]}::text[])`;

const conditionsOf = ({ part, kind, span, before, within = [] }: Counted): readonly Sql[] => [
  ...(part === undefined ? [] : [sql`e.part = ${part}`]),
  ...(kind === undefined ? [] : [sql`e.part LIKE ${`${literally(kind)} %`}`]),
  ...(span === undefined ? [] : [sql`e.span = ${span}`]),
  ...(before === undefined ? [] : [sql`e.span < ${before}`]),
  ...within.map((mark) => sql`e.marks LIKE ${patternOf(mark)}`),
];

const ofCounty = ({ countyId, subject }: Counted): Sql =>
  sql`e.county_id = ${countyId} AND e.subject = ${subject}`;

const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? empty : sql` AND ${join([...conditions], ' AND ')}`;

const NEVER = sql`DATE '9999-12-31'`;

/**
 * Entries as they stood at the end of a day. Those that hold until something happens lie together in
 * an index, so that a report of today passes no past ones.
 */
export const entriesOf = (counted: Counted, columns: Sql, more: readonly Sql[] = []): Sql => {
  const where = sql`${ofCounty(counted)}${all([...conditionsOf(counted), ...more])}
    AND e.from_day <= ${counted.on}::date`;
  return sql`(
    SELECT ${columns} FROM counted_entry e WHERE e.until_day = ${NEVER} AND ${where}
    UNION ALL
    SELECT ${columns} FROM counted_entry e
    WHERE e.until_day > ${counted.on}::date AND e.until_day < ${NEVER} AND ${where})`;
};

/** The entries of one case, found by its id; `e` in the conditions is the entry. */
export const entryWhere = (counted: Counted, caseId: Sql): Sql =>
  sql`${ofCounty(counted)} AND e.case_id = ${caseId}${all(conditionsOf(counted))}
    AND e.from_day <= ${counted.on}::date AND e.until_day > ${counted.on}::date`;
