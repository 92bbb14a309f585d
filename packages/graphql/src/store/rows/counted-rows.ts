import { isDeepStrictEqual } from 'node:util';
import {
  type CalendarDay,
  type Counting,
  type CountingContext,
  calendarOf,
  countings,
  type DayOfCase,
  type Stretch,
  type SubjectName,
  stretchesFrom,
  stretchesOf,
} from '@xieshang/core';
import type { Queries } from '../database.ts';
import { replaceFrom } from './counted.sql.ts';
import { type Key, saidOf, toRow } from './counted-row.ts';
import type { Around, Rows, StoredCase } from './subject-rows.ts';
import type { Table } from './table.ts';

type Counts = Counting<unknown, CountingContext>;

const countingOf = (subject: SubjectName): Counts | undefined =>
  countings[subject] as Counts | undefined;

/** The tables of what reports count of the cases of a subject; none where no report counts them. */
export const countedTables = (subject: SubjectName): readonly Table[] =>
  countingOf(subject)
    ? [
        { name: 'mark_set', county: 'county_id', key: ['id'], shared: true },
        {
          name: 'counted_entry',
          county: 'county_id',
          subject,
          key: ['case_id', 'part', 'from_day'],
          caseId: 'case_id',
        },
      ]
    : [];

/** What reports count of a case, from all its days. */
export const countedRowsOf = (
  subject: SubjectName,
  { register, days }: Around,
  caseId: string,
): Rows => {
  const counting = countingOf(subject);
  if (!counting) return {};
  const stretches = stretchesOf(counting, days, { register, calendar: calendarOf(register) });
  const said = stretches.map(saidOf);
  return {
    mark_set: said,
    counted_entry: stretches.map((one, at) => ({ caseId, ...toRow(one, said[at] ?? saidOf(one)) })),
  };
};

/** Does anything that is counted differ from what the case before leads to by itself? */
const isNews = (
  counting: Counts,
  { on }: DayOfCase,
  next: readonly Stretch[],
  before: unknown,
  around: CountingContext,
): boolean => !isDeepStrictEqual(next, stretchesFrom(counting, { on, state: before }, around));

/** Keeps what reports count of a case that was there before, as its days were added. */
export const saveCounted = async (
  db: Queries,
  key: Key,
  { register, days }: Around,
  before: StoredCase,
): Promise<void> => {
  const counting = countingOf(key.subject);
  if (!counting) return;
  const around = { register, calendar: calendarOf(register) };
  for (const [at, day] of days.entries()) {
    const nextOn = (on: CalendarDay) => stretchesFrom(counting, { on, state: day.state }, around);
    const last = days[at - 1]?.state ?? before.state;
    if (!isNews(counting, day, nextOn(day.on), last, around)) continue;
    const case_ = { ...key, version: before.version };
    const later = await replaceFrom(db, case_, day.on, nextOn(day.on));
    if (later) await replaceFrom(db, case_, later, nextOn(later));
  }
};
