import { type CalendarDay, dayOf, endOf, instantOf, type Stretch } from '@xieshang/core';
import type { Queries } from '../database.ts';
import { type Key, saidOf, toRow } from './counted-row.ts';
import { toldIn } from './table.ts';

/**
 * Replaces the entries of a case from a day on, in one statement: what held before ends on that day,
 * or goes on where the same holds. Does nothing where a fact of the case was recorded on a later day
 * already, and answers with that day.
 */
export const replaceFrom = async (
  db: Queries,
  { countyId, subject, caseId, version }: Key & { readonly version: number },
  on: CalendarDay,
  stretches: readonly Stretch[],
): Promise<CalendarDay | undefined> => {
  const told = toldIn(
    stretches.map((one) => {
      const said = saidOf(one);
      return { ...toRow(one, said), marks: said.marks };
    }),
  );
  // The rows that end, go, and come are never the same, so one statement may do all three.
  const [latest] = await db.$queryRaw<{ readonly at: Date | null }[]>`
    WITH latest AS (
      SELECT max(at) AS at FROM event
      WHERE county_id = ${countyId} AND subject = ${subject} AND case_id = ${caseId}
        AND version <= ${version}),
    own AS (
      SELECT * FROM counted_entry
      WHERE county_id = ${countyId} AND subject = ${subject} AND case_id = ${caseId}
        AND (SELECT at IS NULL OR at < ${new Date(endOf(on))} FROM latest)),
    next AS (
      SELECT * FROM jsonb_to_recordset(${told}::jsonb) AS n(
        part text, from_day date, until_day date, span int, place text, together text,
        mark_set bigint, marks text, happened_at timestamptz(3)[], happened_by text[])
      WHERE (SELECT at IS NULL OR at < ${new Date(endOf(on))} FROM latest)),
    last AS (
      SELECT e.part, e.from_day, n.until_day AS goes_on
      FROM own e LEFT JOIN next n ON n.part = e.part AND n.from_day = ${on}::date
        AND (n.span, n.place, n.mark_set, n.happened_at, n.happened_by)
          = (e.span, e.place, e.mark_set, e.happened_at, e.happened_by)
        AND n.together IS NOT DISTINCT FROM e.together
      WHERE e.from_day < ${on}::date AND e.until_day >= ${on}::date),
    fresh AS (
      SELECT * FROM next n
      WHERE n.from_day > ${on}::date
        OR NOT EXISTS (SELECT FROM last l WHERE l.part = n.part AND l.goes_on IS NOT NULL)),
    ended AS (
      UPDATE counted_entry e SET until_day = COALESCE(l.goes_on, ${on}::date)
      FROM last l
      WHERE e.county_id = ${countyId} AND e.subject = ${subject} AND e.case_id = ${caseId}
        AND e.part = l.part AND e.from_day = l.from_day
        AND e.until_day <> COALESCE(l.goes_on, ${on}::date)),
    gone AS (
      DELETE FROM counted_entry e USING own o
      WHERE e.county_id = ${countyId} AND e.subject = ${subject} AND e.case_id = ${caseId}
        AND e.part = o.part AND e.from_day = o.from_day AND e.from_day >= ${on}::date
        AND NOT EXISTS (SELECT FROM fresh n WHERE n.part = e.part AND n.from_day = e.from_day)),
    said AS (
      INSERT INTO mark_set (county_id, id, marks)
      SELECT DISTINCT ${countyId}, mark_set, marks FROM fresh
      ON CONFLICT DO NOTHING),
    come AS (
      INSERT INTO counted_entry (county_id, subject, case_id, part, from_day, until_day, span, place,
        together, mark_set, happened_at, happened_by)
      SELECT ${countyId}, ${subject}, ${caseId}, part, from_day, until_day, span, place,
        together, mark_set, happened_at, happened_by
      FROM fresh
      ON CONFLICT (county_id, subject, case_id, part, from_day) DO UPDATE SET
        until_day = EXCLUDED.until_day, span = EXCLUDED.span, place = EXCLUDED.place,
        together = EXCLUDED.together, mark_set = EXCLUDED.mark_set,
        happened_at = EXCLUDED.happened_at, happened_by = EXCLUDED.happened_by)
    SELECT at FROM latest`;
  const day = latest?.at ? dayOf(instantOf(latest.at)) : undefined;
  return day !== undefined && day > on ? day : undefined;
};
