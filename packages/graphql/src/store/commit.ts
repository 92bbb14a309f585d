import type { SubjectName } from '@xieshang/core';
import { type ChangedCase, saveCases } from './rows/saving.ts';
import { type Row, toldIn } from './rows/table.ts';
import { rowsVersion } from './rows-version.ts';
import { registerIn, type UnitOfWork } from './unit-of-work.ts';

// To the compiler, what an interface describes is no record.
const asRows = (all: readonly object[]): readonly Row[] => all.map((one) => ({ ...one }));

/** Writes the facts, the numbers they gave, the keys of commands, and how far the log goes now. */
const saveLog = async (unit: UnitOfWork): Promise<void> => {
  const { db, countyId, newFacts, newCommands, numbers, numbersBefore, position, head } = unit;
  const given = Object.entries(numbers)
    .filter(([key, last]) => numbersBefore[key] !== last)
    .map(([key, last]) => ({ key, last }));
  await db.$executeRaw`
    WITH facts AS (
      INSERT INTO event (county_id, position, subject, case_id, version, type, data, actor, at,
        command_id, profile_version, previous, hash)
      SELECT ${countyId}, position, subject, case_id, version, type, data, actor, at,
        command_id, profile_version, previous, hash
      FROM jsonb_populate_recordset(NULL::event, ${toldIn(asRows(newFacts))}::jsonb)),
    numbers AS (
      INSERT INTO series (county_id, key, last)
      SELECT ${countyId}, key, last
      FROM jsonb_populate_recordset(NULL::series, ${toldIn(given)}::jsonb)
      ON CONFLICT (county_id, key) DO UPDATE SET last = EXCLUDED.last),
    commands AS (
      INSERT INTO command (county_id, person, id, fingerprint, subject, case_id, version)
      SELECT ${countyId}, person, id, fingerprint, subject, case_id, version
      FROM jsonb_populate_recordset(NULL::command, ${toldIn(asRows(newCommands))}::jsonb))
    UPDATE county SET position = ${position}, head = ${head} WHERE id = ${countyId}`;
};

const changedCases = (unit: UnitOfWork): ReadonlyMap<SubjectName, readonly ChangedCase[]> => {
  const { countyId, cases } = unit;
  const register = registerIn(unit);
  if (register.stage === 'none') return new Map();
  const changed = [...cases.values()].filter(({ position }) => position > 0);
  return new Map(
    [...Map.groupBy(changed, ({ subject }) => subject)].map(([subject, own]) => [
      subject,
      own.map(({ id, before, now, position, days }) => ({
        ...{ id, before, now },
        around: { countyId, register, position, days },
      })),
    ]),
  );
};

// The first fact of a county makes its row, so that founding one that is refused leaves nothing.
const placeCounty = async ({ db, countyId, head, newFacts }: UnitOfWork): Promise<void> => {
  if (newFacts[0]?.position !== 1) return;
  await db.county.create({
    data: {
      ...{ id: countyId, name: '', position: 0, head },
      ...{ registerVersion: 0, register: {}, rowsVersion },
    },
  });
};

/** Writes everything that a unit of work changed, and nothing when it changed nothing. */
export const commit = async (unit: UnitOfWork): Promise<void> => {
  if (unit.newFacts.length === 0) return;
  await placeCounty(unit);
  await saveLog(unit);
  for (const [subject, cases] of changedCases(unit))
    await saveCases(unit.db, unit.countyId, subject, cases);
};
