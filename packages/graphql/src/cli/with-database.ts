import { join } from 'node:path';
import { type Database, openDatabase } from '../store/database.ts';
import { type Upgraded, upgrade } from '../store/upgrade.ts';
import { Failure } from './failure.ts';
import type { Settings } from './settings.ts';

const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
};

/** Opens the database that the settings name, as it is. */
export const connected = async ({ url, data }: Settings): Promise<Database> => {
  const database = await openDatabase({ url, folder: join(data, 'pg') });
  try {
    await database.prisma.$queryRaw`SELECT 1`;
    return database;
  } catch (error) {
    await database.close().catch(() => undefined);
    throw new Failure(`The database cannot be reached: ${reasonOf(error)}`);
  }
};

/** A migrated database for the length of a command. */
export interface OpenedDatabase extends Upgraded {
  readonly database: Database;
  close(): Promise<void>;
}

const sayRebuilding = (countyId: string): void => {
  process.stderr.write(
    `An earlier version wrote the rows of ${countyId}; they are rebuilt from its facts …\n`,
  );
};

/** Opens and migrates the database that the settings name. */
const openMigrated = async (settings: Settings): Promise<OpenedDatabase> => {
  const database = await connected(settings);
  try {
    const upgraded = await upgrade(database, sayRebuilding);
    return { database, ...upgraded, close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
};

/** Runs work on the database and closes it, whatever comes of the work. */
export const withDatabase = async <Value>(
  settings: Settings,
  work: (opened: OpenedDatabase) => Promise<Value>,
): Promise<Value> => {
  const opened = await openMigrated(settings);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
};
