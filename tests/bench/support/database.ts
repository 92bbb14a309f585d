import { randomUUID } from 'node:crypto';
import { type Database, grantTo, migrate, openServer } from '@xieshang/graphql';
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
  /** The same by the role of a gateway, which owns nothing and which policies hold. */
  readonly restricted: string;
  readonly version: string;
}

const versionOf = async ({ prisma }: Database): Promise<string> => {
  const [row] = await prisma.$queryRaw<{ server_version: string }[]>`SHOW server_version`;
  return row?.server_version.split(' ')[0] ?? 'unknown';
};

const ROLE = 'xieshang_gateway_of_benchmarks';

const makeRole = (): Promise<void> =>
  admin(`DO $$ BEGIN CREATE ROLE ${ROLE} LOGIN;
         EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);

/** Lends a new, migrated database on the server, and drops it whatever happens. */
export const withScratch = async <Value>(use: (scratch: Scratch) => Promise<Value>) => {
  const name = `xieshang_bench_${randomUUID().replaceAll('-', '')}`;
  await admin(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const restricted = new URL(url);
  restricted.username = ROLE;
  const database = await openServer(url.href);
  try {
    await migrate(database);
    await makeRole();
    await grantTo(database, ROLE);
    const version = await versionOf(database);
    return await use({ database, url: url.href, restricted: restricted.href, version });
  } finally {
    await database.close();
    await admin(`DROP DATABASE ${name} WITH (FORCE)`);
  }
};
