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
  /** One part, some parts, or all. */
  readonly part?: string | undefined;
  readonly parts?: readonly string[] | undefined;
  /** The term or year they are counted in, or the one they were counted before. */
  readonly span?: number | undefined;
  readonly before?: number | undefined;
  /** Marks that each of them bears, and marks of which each bears at least one. */
  readonly within?: readonly string[];
  readonly bearing?: readonly string[] | undefined;
}

// Marks come from vocabularies and numbers of the core, never from a client's text; even so, signs
// that a pattern would read as wildcards stand for themselves.
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The pattern by which a mark is found among those of a set. */
export const patternOf = (mark: string): string => `% ${literally(mark)} %`;

const bears = (set: Sql, { countyId }: Counted, said: Sql): Sql =>
  // Said so, it is no join: the few sets are looked through once, and entries are told by their numbers.
  sql`(${set} IN (
    SELECT s.id FROM mark_set s WHERE s.county_id = ${countyId} AND s.marks LIKE ${said})) IS TRUE`;

/** Is one of the marks in a set, named by its number? */
export const bearsAny = (set: Sql, counted: Counted, marks: readonly string[]): Sql =>
  bears(set, counted, sql`ANY(${marks.map(patternOf)}::text[])`);

const bearsAll = (set: Sql, counted: Counted, marks: readonly string[]): Sql =>
  bears(set, counted, sql`ALL(${marks.map(patternOf)}::text[])`);

const conditionsOf = (counted: Counted): readonly Sql[] => {
  const { part, parts, span, before, within = [], bearing } = counted;
  return [
    ...(part === undefined ? [] : [sql`e.part = ${part}`]),
    ...(parts === undefined ? [] : [sql`e.part = ANY(${[...parts]}::text[])`]),
    ...(span === undefined ? [] : [sql`e.span = ${span}`]),
    ...(before === undefined ? [] : [sql`e.span < ${before}`]),
    ...(within.length === 0 ? [] : [bearsAll(sql`e.mark_set`, counted, within)]),
    ...(bearing === undefined ? [] : [bearsAny(sql`e.mark_set`, counted, bearing)]),
  ];
};

const ofCounty = ({ countyId, subject }: Counted): Sql =>
  sql`e.county_id = ${countyId} AND e.subject = ${subject}`;

const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? empty : sql` AND ${join([...conditions], ' AND ')}`;

const NEVER = sql`DATE '9999-12-31'`;

type Entries = (counted: Counted, columns: Sql, more?: readonly Sql[]) => Sql;

const standingOn = (counted: Counted, more: readonly Sql[]): Sql =>
  sql`${ofCounty(counted)}${all([...conditionsOf(counted), ...more])}
    AND e.from_day <= ${counted.on}::date`;

/** Those that hold until something happens lie together in an index: a report of today passes no past ones. */
const lasting: Entries = (counted, columns, more = []) =>
  sql`(SELECT ${columns} FROM counted_entry e
    WHERE e.until_day = ${NEVER} AND ${standingOn(counted, more)})`;

/** Those that end by themselves, and those that ended since. */
const ending: Entries = (counted, columns, more = []) =>
  sql`(SELECT ${columns} FROM counted_entry e
    WHERE e.until_day > ${counted.on}::date AND e.until_day < ${NEVER}
      AND ${standingOn(counted, more)})`;

/** The two kinds of entries that stood at the end of a day, each of which is read by an index of its own. */
export const kindsOfEntries: readonly Entries[] = [lasting, ending];

/** Entries as they stood at the end of a day. */
export const entriesOf: Entries = (counted, columns, more) => {
  const kinds = kindsOfEntries.map((entries) => entries(counted, columns, more));
  return sql`(${join(kinds, ' UNION ALL ')})`;
};

/** The entries of one case, found by its id; `e` in the conditions is the entry. */
export const entryWhere = (counted: Counted, caseId: Sql): Sql =>
  sql`${ofCounty(counted)} AND e.case_id = ${caseId}${all(conditionsOf(counted))}
    AND e.from_day <= ${counted.on}::date AND e.until_day > ${counted.on}::date`;
