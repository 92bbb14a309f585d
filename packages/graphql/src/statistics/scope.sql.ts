import {
  type CalendarDay,
  type CountedField,
  keysOf,
  type Scope,
  scopeMark,
  WHOLE,
} from '@xieshang/core';
import { Prisma } from '../generated/prisma/client.ts';
import { type Concerned, tieToParty } from '../store/rows/case.ties.ts';
import { bearsAny, type Counted, entriesOf, entryWhere, type Sql } from './entries.sql.ts';

const { sql, join, empty } = Prisma;

/** A scope over whichever cases are counted. */
export type CountedScope = Scope<CountedField>;

/** What is counted, and the day of who asks. */
interface Asked {
  readonly counted: Counted;
  readonly today: CalendarDay;
}

/** Whom a scope wants a case to be tied to: one of some persons or units. */
export interface Tie {
  readonly field: Concerned;
  readonly values: readonly string[];
}

/** Where what a scope asks for is told: the set of marks as of today, and whether a tie holds. */
export interface Told {
  readonly today: Sql;
  tied(tie: Tie): Sql;
}

const among = (column: Sql, values: readonly string[]): Sql =>
  sql`${column} = ANY(${[...values]}::text[])`;

/** Are entries of today counted? Who may read a case is told as of today, whatever day is counted. */
export const isOfToday = ({ counted, today }: Asked): boolean => counted.on === today;

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

/** The set of marks by which the case of an entry `f` tells who may read it. */
export const setToday = (asked: Asked): Sql =>
  isOfToday(asked) ? sql`f.mark_set` : sql`t.mark_set`;

const tiedProposals: Readonly<
  Record<Concerned, (counted: Counted, values: readonly string[]) => Sql>
> = {
  person: ({ countyId }, values) => sql`SELECT r.proposal_id FROM proposer r
      WHERE r.county_id = ${countyId} AND ${among(sql`r.id`, values)} AND r.stage <> 'declined'`,
  unit: ({ countyId }, values) => sql`SELECT u.proposal_id FROM proposal_unit u
      WHERE u.county_id = ${countyId} AND ${among(sql`u.unit_id`, values)}`,
};

const tiedCases = ({ countyId, subject }: Counted, ties: readonly string[]): Sql =>
  sql`SELECT c.case_id FROM case_tie c
    WHERE c.county_id = ${countyId} AND c.subject = ${subject} AND ${among(sql`c.tie`, ties)}`;

/** Is the case of an entry `f` tied so? Said so, that ties are looked up once and not for every entry. */
export const isTied = ({ field, values }: Tie, { counted }: Asked): Sql =>
  counted.subject === 'proposal'
    ? sql`f.case_id IN (${tiedProposals[field](counted, values)})`
    : sql`f.case_id IN (${tiedCases(
        counted,
        values.map((id) => tieToParty(field, id)),
      )})`;

const isTie = (field: CountedField): field is Concerned => field === 'unit' || field === 'person';

const fieldsOf = (clause: CountedScope[number]) =>
  keysOf(clause).map((field) => ({ field, values: clause[field] ?? [] }));

/** The ties that scopes ask for, each once. */
export const tiesIn = (scopes: readonly CountedScope[]): readonly Tie[] => {
  const ties = new Map<string, Tie>();
  for (const { field, values } of scopes.flatMap((scope) => scope.flatMap(fieldsOf)))
    if (isTie(field)) ties.set(JSON.stringify([field, values]), { field, values });
  return [...ties.values()];
};

const clauseSql = (clause: CountedScope[number], { counted }: Asked, told: Told): Sql => {
  const conditions = fieldsOf(clause).map(({ field, values }) =>
    isTie(field)
      ? told.tied({ field, values })
      : bearsAny(
          told.today,
          counted,
          values.map((value) => scopeMark(field, value)),
        ),
  );
  return conditions.length === 0 ? sql`TRUE` : sql`(${join(conditions, ' AND ')})`;
};

/** A scope as a condition on what is told of a case; on an entry `f` where nothing else is said. */
export const scopeSql = (
  scope: CountedScope,
  asked: Asked,
  told: Told = { today: setToday(asked), tied: (tie) => isTied(tie, asked) },
): Sql => {
  const clauses = scope.map((clause) => clauseSql(clause, asked, told));
  return clauses.length === 0 ? sql`FALSE` : sql`(${join(clauses, ' OR ')})`;
};
