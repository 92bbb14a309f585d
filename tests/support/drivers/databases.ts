import { randomUUID } from 'node:crypto';
import {
  type Database,
  migrate,
  type OnStatement,
  openEmbedded,
  openServer,
} from '@xieshang/graphql';
import { inject, onTestFinished } from 'vitest';
import { admin, serverUrl } from './server.ts';

/** A new database on the server, and how to drop it. */
const emptyServerDatabase = async (onStatement?: OnStatement, prefix = 'xieshang') => {
  const name = `${prefix}_${randomUUID().replaceAll('-', '')}`;
  await admin(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const database = await openServer(url.href, onStatement);
  return { database, url: url.href, drop: () => admin(`DROP DATABASE ${name} WITH (FORCE)`) };
};

/** A new, migrated database on the server, and how to drop it. */
const newServerDatabase = async (onStatement?: OnStatement, prefix?: string) => {
  const made = await emptyServerDatabase(onStatement, prefix);
  await migrate(made.database);
  return made;
};

/** A new database without a table, of the kind the run is played on. */
export const emptyDatabase = async (onStatement?: OnStatement): Promise<Database> => {
  if (inject('playedOn') !== 'postgres') return openEmbedded(undefined, onStatement);
  const { database, drop } = await emptyServerDatabase(onStatement);
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
};

/** A new, migrated database of the kind the run is played on; the core's runs use the embedded one. */
export const newDatabase = async (onStatement?: OnStatement): Promise<Database> => {
  const database = await emptyDatabase(onStatement);
  await migrate(database);
  return database;
};

/**
 * The database of the sentences a worker plays, each in a county of its own. The worker takes an
 * embedded one with it; on a server it is left over, for the run to drop at its end.
 */
export const databaseOfWorker = async (): Promise<Database> =>
  inject('playedOn') === 'postgres'
    ? (await newServerDatabase(undefined, inject('leftovers'))).database
    : newDatabase();

/** A new, migrated database on the server with its URL; it is dropped when the test ends. */
export const serverDatabaseForTest = async () => {
  const { database, url, drop } = await newServerDatabase();
  onTestFinished(async () => {
    await database.close();
    await drop();
  });
  return { database, url: new URL(url) };
};

/** A new database that is closed, and dropped, when the test ends. */
export const databaseForTest = async (onStatement?: OnStatement): Promise<Database> => {
  const database = await newDatabase(onStatement);
  onTestFinished(() => database.close());
  return database;
};
