import { type CalendarDay, type CountedField, RATED, type Scope, WHOLE } from '@xieshang/core';
import { Prisma } from '../generated/prisma/client.ts';
import { type Concerned, tieToParty } from '../store/rows/case.ties.ts';
import { bearsAny, type Counted, entryWhere, type Sql } from './entries.sql.ts';

const { sql, join } = Prisma;

/** A scope over whichever cases are counted. */
export type CountedScope = Scope<CountedField>;

type Compile = (values: readonly string[], counted: Counted, today: CalendarDay) => Sql;

const among = (column: Sql, values: readonly string[]): Sql =>
  sql`${column} = ANY(${[...values]}::text[])`;
const yes = (column: Sql, values: readonly string[]): Sql =>
  sql`${column} = ${values.includes('yes')}`;

// Sealed or not is told as of today, whatever day is counted.
const unsealed: Compile = (_values, counted, today) => {
  const { countyId, subject, on, part } = counted;
  if (on === today && part === WHOLE) return bearsAny(sql`f`, counted, [RATED]);
  const now = { countyId, subject, on: today, part: WHOLE };
  return sql`EXISTS (SELECT FROM counted_entry e
    WHERE ${entryWhere(now, sql`f.case_id`)} AND ${bearsAny(sql`e`, now, [RATED])})`;
};

const tied = (kind: Concerned, values: readonly string[], { countyId, subject }: Counted): Sql =>
  sql`f.case_id IN (SELECT t.case_id FROM case_tie t
    WHERE t.county_id = ${countyId} AND t.subject = ${subject}
      AND ${among(
        sql`t.tie`,
        values.map((id) => tieToParty(kind, id)),
      )})`;

// Looked up once for all cases: what is the same for each of them stands by itself.
const person: Compile = (values, counted) =>
  counted.subject === 'proposal'
    ? sql`f.case_id IN (SELECT r.proposal_id FROM proposer r
        WHERE r.county_id = ${counted.countyId} AND ${among(sql`r.id`, values)}
          AND r.stage <> 'declined')`
    : tied('person', values, counted);

const unit: Compile = (values, counted) =>
  counted.subject === 'proposal'
    ? sql`f.case_id IN (SELECT u.proposal_id FROM proposal_unit u
        WHERE u.county_id = ${counted.countyId} AND ${among(sql`u.unit_id`, values)})`
    : tied('unit', values, counted);

/** How each field of a scope lies in the row `c` of a case, or in its entry `f`. */
const compile: Readonly<Record<CountedField, Compile>> = {
  stage: (values) => among(sql`c.stage`, values),
  public: (values) => yes(sql`c.published`, values),
  secret: (values) => yes(sql`c.secret`, values),
  unit,
  person,
  unsealed,
};

const clauseSql = (clause: CountedScope[number], counted: Counted, today: CalendarDay): Sql => {
  const fields = Object.keys(clause) as CountedField[];
  const conditions = fields.map((field) => compile[field](clause[field] ?? [], counted, today));
  return conditions.length === 0 ? sql`TRUE` : sql`(${join(conditions, ' AND ')})`;
};

/** A scope as a condition on the row `c` of a case and its entry `f`: the same cases core would open. */
export const scopeSql = (scope: CountedScope, counted: Counted, today: CalendarDay): Sql => {
  const clauses = scope.map((clause) => clauseSql(clause, counted, today));
  return clauses.length === 0 ? sql`FALSE` : sql`(${join(clauses, ' OR ')})`;
};

/** The row `c` of the case of an entry `f`. */
export const caseOf = ({ countyId, subject }: Counted): Sql =>
  subject === 'proposal'
    ? sql`JOIN proposal c ON c.county_id = ${countyId} AND c.id = f.case_id`
    : sql`JOIN case_file c ON c.county_id = ${countyId} AND c.subject = ${subject} AND c.id = f.case_id`;
