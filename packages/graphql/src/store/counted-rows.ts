import { isDeepStrictEqual } from 'node:util';
import {
  type CalendarDay,
  type CountedAround,
  type Counting,
  stateCouncilCalendar as calendar,
  countings,
  type DayOfCase,
  type Stretch,
  stretchesFrom,
  stretchesOf,
} from '@xieshang/core';
import { byId } from './child-rows.ts';
import { replaceFrom } from './counted.sql.ts';
import { type Key, keyOf, type Row, toRow } from './counted-row.ts';
import type { Queries } from './database.ts';
import type { Around, StoredCase, SubjectRows } from './subject-rows.ts';

type Counts = Counting<unknown, CountedAround>;
const rowsIn = async (db: Queries, where: Key): Promise<readonly Row[]> => {
  const rows = await db.countedEntry.findMany({ where });
  return rows.map(({ countyId: _, subject: __, caseId: ___, ...row }) => ({
    ...row,
    id: keyOf(row),
  }));
};

const create = (db: Queries, key: Key, rows: readonly Row[]) =>
  db.countedEntry.createMany({ data: rows.map(({ id: _, ...row }) => ({ ...key, ...row })) });

/** Does anything that is counted differ from what the case before leads to by itself? */
const isNews = (
  counting: Counts,
  { on }: DayOfCase,
  next: readonly Stretch[],
  before: unknown,
  around: CountedAround,
): boolean => !isDeepStrictEqual(next, stretchesFrom(counting, { on, state: before }, around));

const save = async (
  db: Queries,
  counting: Counts,
  key: Key,
  { register, days }: Around,
  before: StoredCase | undefined,
): Promise<void> => {
  const around = { register, calendar };
  if (!before) {
    await create(db, key, stretchesOf(counting, days, around).map(toRow));
    return;
  }
  for (const [at, day] of days.entries()) {
    const nextOn = (on: CalendarDay) => stretchesFrom(counting, { on, state: day.state }, around);
    const last = days[at - 1]?.state ?? before.state;
    if (!isNews(counting, day, nextOn(day.on), last, around)) continue;
    const case_ = { ...key, version: before.version };
    const later = await replaceFrom(db, case_, day.on, nextOn(day.on).map(toRow));
    if (later) await replaceFrom(db, case_, later, nextOn(later).map(toRow));
  }
};

/**
 * The rows of a subject's cases, with what reports count of each beside them; a subject that no report
 * counts has the rows it had.
 */
export const counted = (rows: SubjectRows): SubjectRows => {
  const { subject } = rows;
  const counting = countings[subject] as Counts | undefined;
  if (!counting) return rows;
  const keyFor = (countyId: string, caseId: string): Key => ({ countyId, subject, caseId });
  const expectedRows = ({ register, days }: Around): readonly Row[] =>
    byId(stretchesOf(counting, days, { register, calendar }).map(toRow));
  return {
    ...rows,
    save: async (db, around, id, after, before) => {
      await rows.save(db, around, id, after, before);
      await save(db, counting, keyFor(around.countyId, id), around, before);
    },
    repair: async (db, around, id, stored) => {
      const key = keyFor(around.countyId, id);
      await rows.repair(db, around, id, stored);
      await db.countedEntry.deleteMany({ where: key });
      await create(db, key, expectedRows(around));
    },
    remove: async (db, countyId, id) => {
      await rows.remove(db, countyId, id);
      await db.countedEntry.deleteMany({ where: keyFor(countyId, id) });
    },
    ids: async (db, countyId) => {
      const kept = await db.countedEntry.groupBy({
        by: ['caseId'],
        where: { countyId, subject },
      });
      const ids = await rows.ids(db, countyId);
      return [...new Set([...ids, ...kept.map(({ caseId }) => caseId)])];
    },
    expected: (around, id, stored) => ({
      rows: rows.expected(around, id, stored),
      counted: expectedRows(around),
    }),
    actual: async (db, countyId, id) => ({
      rows: await rows.actual(db, countyId, id),
      counted: byId(await rowsIn(db, keyFor(countyId, id))),
    }),
  };
};
