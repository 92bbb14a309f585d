import { CalendarDay, dayOf, type Instant, instant } from '@xieshang/core';
import { misuse } from './failure.ts';

/** Where a command finds its database and its folder. */
export interface Settings {
  /** A PostgreSQL server; without one the embedded database of the folder is used. */
  readonly url: string | undefined;
  /** The folder of the embedded database, its lock and the demo county's secret. */
  readonly data: string;
}

/** Reads `--data` and `DATABASE_URL`. */
export const settingsFrom = ({ data }: { readonly data: string }): Settings => {
  const url = process.env['DATABASE_URL'];
  if (url && !/^postgres(ql)?:\/\//.test(url))
    throw misuse('DATABASE_URL must begin with postgres:// or postgresql://.');
  return { url: url || undefined, data };
};

/** The moment it is, by this machine's clock. */
export const systemClock = (): Instant => instant(new Date().toISOString());

const HOUR = 3_600_000;
/** The hour by which the morning of a demo county has been told, within what a slow clock is given. */
const MORNING = 9;

/**
 * The day a demo county is told for: as typed, or today. A county is told up to the morning of its day, so that
 * before that is over it is told for yesterday: nothing in it is still to come.
 */
export const dayFrom = (text: string | undefined, now: Instant = systemClock()): CalendarDay => {
  if (text === undefined)
    return dayOf(instant(new Date(Date.parse(now) - MORNING * HOUR).toISOString()));
  const parsed = CalendarDay.safeParse(text);
  if (!parsed.success)
    throw misuse(`--on ${text}: ${parsed.error.issues.map(({ message }) => message).join(' ')}`);
  return parsed.data;
};

/** A whole number as typed. */
export const numberFrom = (name: string, text: string, most = Number.MAX_SAFE_INTEGER): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw misuse(`--${name} ${text}: expects a whole number from 0 to ${most}.`);
  return value;
};
