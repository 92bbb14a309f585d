import { randomUUID } from 'node:crypto';
import {
  type Database,
  migrate,
  type OnStatement,
  openEmbedded,
  openServer,
} from '@xieshang/graphql';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';

/** Where the server of a run on PostgreSQL is; any database of it, to make others from. */
const serverUrl = (): string =>
  process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const admin = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

/** A new, migrated database on the server, and how to drop it. */
const newServerDatabase = async (onStatement?: OnStatement) => {
  const name = `xieshang_${randomUUID().replaceAll('-', '')}`;
  await admin(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const database = await openServer(url.href, onStatement);
  await migrate(database);
  return { database, url: url.href, drop: () => admin(`DROP DATABASE ${name} WITH (FORCE)`) };
};

/** A new, migrated database of the kind the run is played on; the core's runs use the embedded one. */
export const newDatabase = async (onStatement?: OnStatement): Promise<Database> => {
  if (inject('playedOn') === 'postgres') {
    const { database, drop } = await newServerDatabase(onStatement);
    return {
      ...database,
      close: async () => {
        await database.close();
        await drop();
      },
    };
  }
  const database = await openEmbedded(undefined, onStatement);
  await migrate(database);
  return database;
};

/** A new database that is closed, and dropped, when the test ends. */
export const databaseForTest = async (onStatement?: OnStatement): Promise<Database> => {
  const database = await newDatabase(onStatement);
  onTestFinished(() => database.close());
  return database;
};
