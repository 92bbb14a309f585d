import { type CalendarDay, type CountedField, type Scope, scopeMark, WHOLE } from '@xieshang/core';
import { Prisma } from '../generated/prisma/client.ts';
import { type Concerned, tieToParty } from '../store/rows/case.ties.ts';
import { bearsAny, type Counted, entriesOf, entryWhere, type Sql } from './entries.sql.ts';

const { sql, join, empty } = Prisma;

/** A scope over whichever cases are counted. */
export type CountedScope = Scope<CountedField>;

interface Asked {
  readonly counted: Counted;
  readonly today: CalendarDay;
}

type Compile = (values: readonly string[], asked: Asked) => Sql;

const among = (column: Sql, values: readonly string[]): Sql =>
  sql`${column} = ANY(${[...values]}::text[])`;

// Who may read a case is told as of today, whatever day is counted.
const isOfToday = ({ counted, today }: Asked): boolean => counted.on === today;

const wholeToday = ({ counted: { countyId, subject }, today }: Asked): Counted => ({
  countyId,
  subject,
  on: today,
  part: WHOLE,
});

const COLUMNS = sql`e.case_id, e.mark_set`;

/** What tells who may read the cases of entries `f`: these themselves, or the entries `t` of today. */
export const toldToday = (asked: Asked): Sql =>
  isOfToday(asked)
    ? empty
    : sql`LEFT JOIN ${entriesOf(wholeToday(asked), COLUMNS)} t ON t.case_id = f.case_id`;

/** The same, looked up for few entries. */
export const lookedUpToday = (asked: Asked): Sql =>
  isOfToday(asked)
    ? empty
    : sql`LEFT JOIN LATERAL (SELECT ${COLUMNS} FROM counted_entry e
        WHERE ${entryWhere(wholeToday(asked), sql`f.case_id`)}) t ON TRUE`;

const marked =
  (field: CountedField): Compile =>
  (values, asked) =>
    bearsAny(
      isOfToday(asked) ? sql`f` : sql`t`,
      asked.counted,
      values.map((value) => scopeMark(field, value)),
    );

const tied = (kind: Concerned, values: readonly string[], { countyId, subject }: Counted): Sql =>
  sql`f.case_id IN (SELECT c.case_id FROM case_tie c
    WHERE c.county_id = ${countyId} AND c.subject = ${subject}
      AND ${among(
        sql`c.tie`,
        values.map((id) => tieToParty(kind, id)),
      )})`;

// Looked up once for all cases: what is the same for each of them stands by itself.
const person: Compile = (values, { counted }) =>
  counted.subject === 'proposal'
    ? sql`f.case_id IN (SELECT r.proposal_id FROM proposer r
        WHERE r.county_id = ${counted.countyId} AND ${among(sql`r.id`, values)}
          AND r.stage <> 'declined')`
    : tied('person', values, counted);

const unit: Compile = (values, { counted }) =>
  counted.subject === 'proposal'
    ? sql`f.case_id IN (SELECT u.proposal_id FROM proposal_unit u
        WHERE u.county_id = ${counted.countyId} AND ${among(sql`u.unit_id`, values)})`
    : tied('unit', values, counted);

/** How each field of a scope lies among the marks of an entry, or in rows of its case. */
const compile: Readonly<Record<CountedField, Compile>> = {
  stage: marked('stage'),
  public: marked('public'),
  secret: marked('secret'),
  unsealed: marked('unsealed'),
  unit,
  person,
};

const clauseSql = (clause: CountedScope[number], asked: Asked): Sql => {
  const fields = Object.keys(clause) as CountedField[];
  const conditions = fields.map((field) => compile[field](clause[field] ?? [], asked));
  return conditions.length === 0 ? sql`TRUE` : sql`(${join(conditions, ' AND ')})`;
};

/** A scope as a condition on an entry `f` and what tells of its case today: the same cases core would open. */
export const scopeSql = (scope: CountedScope, asked: Asked): Sql => {
  const clauses = scope.map((clause) => clauseSql(clause, asked));
  return clauses.length === 0 ? sql`FALSE` : sql`(${join(clauses, ' OR ')})`;
};
