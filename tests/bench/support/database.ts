import { randomUUID } from 'node:crypto';
import { type Database, migrate, openServer } from '@xieshang/graphql';
import pg from 'pg';

// Any database of the server, to make others from.
const serverUrl = (): string =>
  process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const admin = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

/** A migrated database of a benchmark's own. */
export interface Scratch {
  readonly database: Database;
  readonly url: string;
  readonly version: string;
}

const versionOf = async ({ prisma }: Database): Promise<string> => {
  const [row] = await prisma.$queryRaw<{ server_version: string }[]>`SHOW server_version`;
  return row?.server_version.split(' ')[0] ?? 'unknown';
};

/** Lends a new, migrated database on the server, and drops it whatever happens. */
export const withScratch = async <Value>(use: (scratch: Scratch) => Promise<Value>) => {
  const name = `xieshang_bench_${randomUUID().replaceAll('-', '')}`;
  await admin(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const database = await openServer(url.href);
  try {
    await migrate(database);
    return await use({ database, url: url.href, version: await versionOf(database) });
  } finally {
    await database.close();
    await admin(`DROP DATABASE ${name} WITH (FORCE)`);
  }
};
