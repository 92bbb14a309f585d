import { isDeepStrictEqual } from 'node:util';
import { type CalendarDay, HANDLED, STANDS } from '@xieshang/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { Queries } from '../store/database.ts';
import { type Counted, entriesOf, patternOf, type Sql } from './entries.sql.ts';
import {
  type CountedScope,
  isTied,
  scopeSql,
  setToday,
  type Tie,
  type Told,
  tiesIn,
  toldToday,
} from './scope.sql.ts';
import { standingIn, stands } from './standing.sql.ts';

const { sql, join, empty } = Prisma;

/** What is counted, by whom it is read, and which of it they may count or be shown. */
export interface Question {
  readonly counted: Counted;
  readonly today: CalendarDay;
  /** Only what is in this scope is counted; all, where it is absent. */
  readonly open?: CountedScope | undefined;
  /** Scopes in each of which those are told apart that are named to the reader. */
  readonly named: readonly CountedScope[];
}

/** How many entries of a part bear a mark, and how many of them are in each of the named scopes. */
interface Row {
  readonly part: string;
  readonly mark: string;
  readonly count: number;
  readonly named: readonly number[];
  /** The first case of the part, as reports put them in order. */
  readonly first: string;
}

/** The sums of a question, by part and mark. */
export interface Tally {
  /** The parts that have entries, in the order of their first cases. */
  readonly parts: readonly string[];
  count(part: string, marks: readonly string[]): number;
  /** How many of them are in a named scope, by its place. */
  named(part: string, marks: readonly string[], scope: number): number;
}

const tallyOf = (rows: readonly Row[]): Tally => {
  const byKey = new Map(rows.map((row) => [`${row.part} ${row.mark}`, row]));
  const sum = (part: string, marks: readonly string[], of: (row: Row) => number): number =>
    marks.reduce((total, mark) => {
      const row = byKey.get(`${part} ${mark}`);
      return row ? total + of(row) : total;
    }, 0);
  const first = new Map<string, string>();
  for (const row of rows) {
    const known = first.get(row.part);
    if (known === undefined || row.first < known) first.set(row.part, row.first);
  }
  const inOrder = [...first].toSorted(([, one], [, other]) => (one < other ? -1 : 1));
  return {
    parts: inOrder.map(([part]) => part),
    count: (part, marks) => sum(part, marks, ({ count }) => count),
    named: (part, marks, scope) => sum(part, marks, ({ named }) => named[scope] ?? 0),
  };
};

// Only proposals are handled together, and only among those of one part does one stand for others.
const tellsStanding = ({ counted }: Question): boolean =>
  counted.subject === 'proposal' && counted.part !== undefined;

const COLUMNS = sql`e.case_id, e.part, e.place, e.together, e.mark_set`;

/** Which entries a scope names, told of entries that are summed up: with their ties in an array. */
const toldOfSums = (ties: readonly Tie[]): Told => ({
  today: sql`g.today`,
  tied: (tie) => sql`g.ties[${ties.findIndex((one) => isDeepStrictEqual(one, tie)) + 1}::int]`,
});

const list = (values: readonly Sql[]): Sql => (values.length > 0 ? join([...values]) : empty);

// Entries of which the same is said are summed up first: only the sums are told apart, by mark and by scope.
const statement = (question: Question): Sql => {
  const { counted, open, named } = question;
  const ties = tiesIn(named);
  const scopes = named.map((scope) => scopeSql(scope, question, toldOfSums(ties)));
  const sums = scopes.map((scope) => sql`COALESCE(sum(g.n) FILTER (WHERE ${scope}), 0)`);
  const first = tellsStanding(question) ? stands(sql`f`) : sql`FALSE`;
  const marks = sql`s.marks || CASE WHEN g.stands AND s.marks LIKE ${patternOf(HANDLED)}
    THEN ${`${STANDS} `} ELSE '' END`;
  const looksUp = open || named.length > 0;
  return sql`${tellsStanding(question) ? sql`WITH RECURSIVE ${standingIn(counted)}` : empty}
    SELECT g.part, mark, sum(g.n)::int AS count, min(g.first) AS first,
      ARRAY[${list(sums)}]::int[] AS named
    FROM (
      SELECT f.part, f.mark_set, ${first} AS stands, ${looksUp ? setToday(question) : sql`NULL`} AS today,
        ARRAY[${list(ties.map((tie) => isTied(tie, question)))}]::boolean[] AS ties,
        count(*) AS n, min(f.place) AS first
      FROM ${entriesOf(counted, COLUMNS)} f ${looksUp ? toldToday(question) : empty}
        ${open ? sql`WHERE ${scopeSql(open, question)}` : empty}
      GROUP BY 1, 2, 3, 4, 5) g
      JOIN mark_set s ON s.county_id = ${counted.countyId} AND s.id = g.mark_set,
      unnest(string_to_array(btrim(${marks}), ' ')) AS mark
    GROUP BY g.part, mark`;
};

/** Adds up a question: one grouped statement, however many cases there are. */
export const readTally = async (db: Queries, question: Question): Promise<Tally> =>
  tallyOf(await db.$queryRaw<Row[]>(statement(question)));
