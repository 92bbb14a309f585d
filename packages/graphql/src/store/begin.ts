import type { Numbers } from '@xieshang/core';
import { GENESIS } from './chain.ts';
import type { Queries } from './database.ts';
import { load } from './load.ts';
import { momentFrom } from './moment.ts';
import type { Plan } from './plan.ts';
import { rowsVersion } from './rows-version.ts';
import { type CarriedOut, caseKey, commandKey, type UnitOfWork } from './unit-of-work.ts';

/** A unit of work on a county that nothing in it founds and nobody founded. */
export class NoSuchCounty extends Error {
  constructor(countyId: string) {
    super(`There is no county ${countyId}.`);
    this.name = 'NoSuchCounty';
  }
}

/** The rows of a county are of another version than those this program writes. */
export class OtherRowsVersion extends Error {
  constructor(countyId: string, version: number) {
    const remedy =
      version > rowsVersion
        ? 'Use that version of the program, or a later one.'
        : 'Run `xieshang migrate` first.';
    super(
      `The rows of ${countyId} are of version ${version}, this program writes version ${rowsVersion}. ${remedy}`,
    );
    this.name = 'OtherRowsVersion';
  }
}

interface Locked {
  readonly position: number;
  readonly head: string;
  readonly rowsVersion: number;
  readonly registerVersion: number;
  readonly register: unknown;
}

const lock = async (db: Queries, countyId: string): Promise<Locked | undefined> => {
  const [row] = await db.$queryRaw<Locked[]>`
    SELECT position, head, rows_version AS "rowsVersion", register_version AS "registerVersion", register
    FROM county WHERE id = ${countyId} FOR UPDATE`;
  return row;
};

// Two who found the same county at once wait for each other, though there is no row to lock yet: the
// second finds the row of the first.
const lockBeforeItIsThere = async (db: Queries, countyId: string): Promise<Locked | undefined> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${countyId}, 0))`;
  return lock(db, countyId);
};

const unfounded: Locked = {
  position: 0,
  head: GENESIS,
  rowsVersion,
  registerVersion: 0,
  register: {},
};

interface Kept {
  /** The moment of the last fact. */
  readonly last: Date | null;
  readonly numbers: Numbers;
  readonly commands: readonly CarriedOut[];
}

/** When its last fact was, the numbers a county has given, and which of some commands it has carried out. */
const readKept = async (
  db: Queries,
  countyId: string,
  position: number,
  commands: Plan['commands'],
): Promise<Kept> => {
  const [kept] = await db.$queryRaw<Kept[]>`
    SELECT (SELECT at FROM event WHERE county_id = ${countyId} AND position = ${position}) AS last,
           (SELECT coalesce(jsonb_object_agg(key, last), '{}') FROM series
            WHERE county_id = ${countyId}) AS numbers,
           (SELECT coalesce(jsonb_agg(jsonb_build_object(
              'person', person, 'id', id, 'fingerprint', fingerprint, 'subject', subject,
              'caseId', case_id, 'version', version)), '[]')
            FROM command JOIN jsonb_to_recordset(${JSON.stringify(commands)}::jsonb)
              AS sent(person text, id text) USING (person, id)
            WHERE county_id = ${countyId}) AS commands`;
  return kept ?? { last: null, numbers: {}, commands: [] };
};

const registerCase = ({ register: state, registerVersion: version }: Locked, countyId: string) => {
  const before = { state, version };
  return { subject: 'county', id: countyId, before, now: before, position: 0, days: [] } as const;
};

/**
 * Begins a unit of work: locks the county, so that nobody else writes to it until the transaction
 * ends, and loads its register and what a plan wants. Throws for a county that is not there and is not
 * founded either, and where a program of another version wrote its rows.
 */
export const begin = async (
  db: Queries,
  countyId: string,
  plan: Plan,
  { founds }: { readonly founds: boolean },
): Promise<UnitOfWork> => {
  // What is read together with the lock would be older than what the lock was waited for.
  const locked =
    (await lock(db, countyId)) ??
    (founds ? ((await lockBeforeItIsThere(db, countyId)) ?? unfounded) : undefined);
  if (!locked) throw new NoSuchCounty(countyId);
  if (locked.rowsVersion !== rowsVersion) throw new OtherRowsVersion(countyId, locked.rowsVersion);
  const { position, head, registerVersion } = locked;
  const { last, numbers, commands } = await readKept(db, countyId, position, plan.commands);
  const key = caseKey('county', countyId);
  const unit: UnitOfWork = {
    ...{ db, countyId, position, head, numbers, numbersBefore: numbers },
    last: momentFrom(last),
    ...{ soughtCases: new Set([key]), facts: new Map(), newCommands: [], newFacts: [] },
    cases: new Map(registerVersion > 0 ? [[key, registerCase(locked, countyId)]] : []),
    commands: new Map(commands.map((one) => [commandKey(one), one])),
  };
  await load(unit, plan);
  return unit;
};
