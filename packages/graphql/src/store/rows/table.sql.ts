import type { SubjectName } from '@xieshang/core';
import { Prisma } from '../../generated/prisma/client.ts';
import type { Queries } from '../database.ts';
import type { Read } from '../read.ts';
import { columnOf, fieldsOf, type Place, type Row, toldIn } from './table.ts';

const { sql, raw, join } = Prisma;
type Sql = Prisma.Sql;

const quoted = (name: string): Sql => raw(`"${name}"`);

/** What is the same for every row of a place. */
const fixedIn = ({
  countyId,
  table: { county, subject },
}: Place): readonly (readonly [string, string])[] => [
  [county, countyId],
  ...(subject ? [['subject', subject] as const] : []),
];

const nameOf = ({ table: { name } }: Place): Sql => quoted(name);

/** Does a row, called `held`, lie in the place? */
const isHeld = (place: Place): Sql =>
  join(
    fixedIn(place).map(([column, value]) => sql`held.${quoted(column)} = ${value}`),
    ' AND ',
  );

/** Does it have the key of a row called `told`? */
const isTold = (place: Place): Sql =>
  join(
    [
      isHeld(place),
      ...place.table.key.map((one) => sql`held.${quoted(one)} = told.${quoted(one)}`),
    ],
    ' AND ',
  );

/** Rows that are told, as a table of the same columns. */
const toldRows = (place: Place, rows: readonly Row[]): Sql =>
  sql`jsonb_populate_recordset(NULL::${nameOf(place)}, ${toldIn(rows)}::jsonb)`;

const caseOf = ({ countyId, table: { caseId } }: Place): Sql =>
  caseId ? quoted(caseId) : sql`${countyId}::text`;

const isOf = (place: Place, ids: readonly string[]): Sql =>
  sql`${isHeld(place)} AND ${caseOf(place)} = ANY(${ids}::text[])`;

const columnsOf = (rows: readonly Row[]): readonly Sql[] =>
  fieldsOf(rows).map((field) => quoted(columnOf(field)));

/** The cases, among some, of which a table does not hold just these rows. */
export const differingIn = async (
  read: Read,
  place: Place,
  ids: readonly string[],
  rows: readonly Row[],
): Promise<readonly string[]> => {
  if (place.table.shared) return [];
  const compared = join([sql`${caseOf(place)} AS of_case`, ...columnsOf(rows)]);
  const wrong = await read<{ readonly id: string }>(sql`
    WITH told AS MATERIALIZED (SELECT ${compared} FROM ${toldRows(place, rows)}),
         held AS MATERIALIZED (SELECT ${compared} FROM ${nameOf(place)} AS held WHERE ${isOf(place, ids)})
    SELECT DISTINCT of_case AS id FROM (
      (TABLE told EXCEPT TABLE held) UNION ALL (TABLE held EXCEPT TABLE told)) AS wrong`);
  return wrong.map(({ id }) => id);
};

/** How many rows are told in one statement. */
const AT_A_TIME = 1_000;

/** Writes rows, whether a table holds others by their keys or not. */
export const put = async (db: Queries, place: Place, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0) return;
  const columns = columnsOf(rows);
  const fixed = fixedIn(place);
  const set = join(columns.map((column) => sql`${column} = told.${column}`));
  const all = join([...fixed.map(([column]) => quoted(column)), ...columns]);
  const values = join([
    ...fixed.map(([, value]) => sql`${value}`),
    ...columns.map((column) => sql`told.${column}`),
  ]);
  for (let from = 0; from < rows.length; from += AT_A_TIME) {
    const told = sql`${toldRows(place, rows.slice(from, from + AT_A_TIME))} AS told`;
    await db.$executeRaw(
      place.table.shared
        ? sql`INSERT INTO ${nameOf(place)} (${all}) SELECT DISTINCT ${values} FROM ${told}
            ON CONFLICT DO NOTHING`
        : sql`MERGE INTO ${nameOf(place)} AS held USING ${told} ON ${isTold(place)}
            WHEN MATCHED THEN UPDATE SET ${set}
            WHEN NOT MATCHED THEN INSERT (${all}) VALUES (${values})`,
    );
  }
};

/** Removes what a table holds of some cases, but for these rows. */
export const keepOnly = async (
  db: Queries,
  place: Place,
  ids: readonly string[],
  rows: readonly Row[],
): Promise<void> => {
  const { key, shared } = place.table;
  if (key.length === 0 || shared || ids.length === 0) return;
  await db.$executeRaw`
    DELETE FROM ${nameOf(place)} AS held WHERE ${isOf(place, ids)}
      AND NOT EXISTS (SELECT FROM ${toldRows(place, rows)} AS told WHERE ${isTold(place)})`;
};

/** The cases of a subject that a table holds rows of, though no fact speaks of them. */
export const straysIn = async (
  read: Read,
  place: Place,
  subject: SubjectName,
): Promise<readonly string[]> => {
  if (!place.table.caseId) return [];
  const strays = await read<{ readonly id: string }>(sql`
    SELECT DISTINCT ${caseOf(place)} AS id FROM ${nameOf(place)} AS held
    WHERE ${isHeld(place)} AND NOT EXISTS (
      SELECT FROM event WHERE event.county_id = ${place.countyId} AND event.subject = ${subject}
        AND event.case_id = held.${caseOf(place)} AND event.version = 1)`);
  return strays.map(({ id }) => id);
};
