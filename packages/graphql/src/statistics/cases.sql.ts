import { HANDLED, STANDS } from '@xieshang/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { Queries } from '../store/database.ts';
import { bearsAny, type Counted, entryWhere, kindsOfEntries, type Sql } from './entries.sql.ts';
import { lookedUpToday, scopeSql } from './scope.sql.ts';
import { standingIn, stands } from './standing.sql.ts';
import type { Question } from './tally.ts';

const { sql, join, empty } = Prisma;

/** The cases behind a figure: those of a question that bear one of the marks. */
export interface Behind {
  readonly question: Question;
  readonly marks: readonly string[];
  /** Which of the question's named scopes is the reader's for this figure. */
  readonly scope: number;
  /** Only those to which something happened from one moment to another. */
  readonly during?: { readonly from: Date; readonly until: Date } | undefined;
}

/** Which page: so many from a place on, in the order of the cases or against it. */
export interface PageAsked {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly inverted: boolean;
}

/** One of the cases behind a figure. */
export interface CaseFound {
  readonly caseId: string;
  /** Where it stands among the others. */
  readonly place: string;
}

type Row = CaseFound & { readonly set: number };

const happened = (counted: Counted, { from, until }: NonNullable<Behind['during']>): Sql =>
  sql`EXISTS (SELECT FROM counted_entry e, unnest(e.happened_at) AS at
    WHERE ${entryWhere(counted, sql`f.case_id`)} AND at BETWEEN ${from} AND ${until})`;

/** Which entries are on a page, whoever reads it. */
const onPage = ({ question, marks }: Behind, { after, before }: PageAsked): readonly Sql[] => {
  const borne = marks.map((mark) => (mark === STANDS ? HANDLED : mark));
  return [
    bearsAny(sql`e.mark_set`, question.counted, borne),
    ...(marks.includes(STANDS) ? [stands(sql`e`)] : []),
    ...(after === undefined ? [] : [sql`e.place > ${after}`]),
    ...(before === undefined ? [] : [sql`e.place < ${before}`]),
  ];
};

/** Which of their cases are told to the reader. */
const told = ({ question, scope, during }: Behind): readonly Sql[] => {
  const { counted, open, named } = question;
  return [
    ...(open ? [scopeSql(open, question)] : []),
    scopeSql(named[scope] ?? [], question),
    ...(during ? [happened(counted, during)] : []),
  ];
};

const COLUMNS = sql`e.case_id, e.place, e.together, e.mark_set`;

const pageSql = (set: Behind, at: number, page: PageAsked): Sql => {
  const { counted } = set.question;
  const order = sql`ORDER BY place ${page.inverted ? sql`DESC` : empty}`;
  // Each kind by itself and put in order first, so that cases are looked up no further than to the end
  // of the page.
  const kinds = kindsOfEntries.map(
    (entries) => sql`(SELECT f.case_id, f.place
      FROM (SELECT * FROM ${entries(counted, COLUMNS, onPage(set, page))} e ${order} OFFSET 0) f
        ${lookedUpToday(set.question)}
      WHERE ${join([...told(set)], ' AND ')} ${order} LIMIT ${page.limit})`,
  );
  return sql`(SELECT ${at}::int AS "set", case_id AS "caseId", place
    FROM (${join(kinds, ' UNION ALL ')}) found ${order} LIMIT ${page.limit})`;
};

// Sets that differ in who stands for others are told in statements of their own.
const statement = (sets: readonly Behind[], page: PageAsked): Sql => {
  const standing = sets.find(({ marks }) => marks.includes(STANDS));
  const pages = sets.map((set, at) => pageSql(set, at, page));
  return sql`${standing ? sql`WITH RECURSIVE ${standingIn(standing.question.counted)}` : empty}
    SELECT * FROM (${join(pages, ' UNION ALL ')}) pages
    ORDER BY "set", place ${inverted(page)}`;
};

const inverted = (page: PageAsked): Sql => (page.inverted ? sql`DESC` : empty);

const keyOf = ({ question }: Behind): string => JSON.stringify(question.counted);

/** The same page of each of some sets: one statement for the sets of one question. */
export const readPages = async (
  db: Queries,
  sets: readonly Behind[],
  page: PageAsked,
): Promise<readonly (readonly CaseFound[])[]> => {
  const found = new Map<Behind, CaseFound[]>(sets.map((set) => [set, []]));
  for (const own of Map.groupBy(sets, keyOf).values()) {
    const rows = await db.$queryRaw<Row[]>(statement(own, page));
    for (const { set, caseId, place } of rows) {
      const asked = own[set];
      if (asked) found.get(asked)?.push({ caseId, place });
    }
  }
  return sets.map((set) => found.get(set) ?? []);
};
