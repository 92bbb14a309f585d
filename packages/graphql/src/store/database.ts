import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { type Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { lockFolder } from './folder-lock.ts';
import { statementNames } from './statement-names.ts';

/** A connection to one database, embedded or on a server. */
export interface Database {
  readonly prisma: PrismaClient;
  readonly kind: 'embedded' | 'server';
  /** Runs plain SQL of several statements, for migrations. */
  exec(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** What a query can run on: the client, or one transaction. */
export type Queries = PrismaClient | Prisma.TransactionClient;

/** Told of every SQL statement as it is sent, so that a test can count them. */
export type OnStatement = (sql: string) => void;

const clientOver = (adapter: SqlDriverAdapterFactory, onStatement?: OnStatement): PrismaClient => {
  if (!onStatement) return new PrismaClient({ adapter });
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', ({ query }) => onStatement(query));
  return client as PrismaClient;
};

// Each kind of database is loaded only where it is used: a gateway on a server needs no PGlite.
const embeddedIn = async (folder?: string) => {
  const { PGlite } = await import('@electric-sql/pglite');
  if (!folder) return { database: await PGlite.create(), unlock: async () => undefined };
  const { openFiles } = await import('./embedded-files.ts');
  const unlock = await lockFolder(folder);
  try {
    return { database: await openFiles(folder), unlock };
  } catch (error) {
    await unlock();
    throw error;
  }
};

/**
 * Opens PostgreSQL in this process, its data in a folder, or in memory when none is given. One
 * process at a time has a folder; to another this throws FolderInUse.
 */
export const openEmbedded = async (
  folder?: string,
  onStatement?: OnStatement,
): Promise<Database> => {
  const { PrismaPGlite } = await import('pglite-prisma-adapter');
  const { database, unlock } = await embeddedIn(folder);
  const prisma = clientOver(new PrismaPGlite(database), onStatement);
  return {
    prisma,
    kind: 'embedded',
    exec: async (sql) => {
      await database.exec(sql);
    },
    close: async () => {
      await prisma.$disconnect();
      await database.close();
      await unlock();
    },
  };
};

/** Opens a PostgreSQL server by its URL. */
export const openServer = async (
  connectionString: string,
  onStatement?: OnStatement,
): Promise<Database> => {
  const { Pool } = (await import('pg')).default;
  const { PrismaPg } = await import('@prisma/adapter-pg');
  const pool = new Pool({ connectionString, max: 10 });
  // A connection that breaks while idle is replaced by the pool; the next query tells if it cannot.
  pool.on('error', () => undefined);
  const adapter = new PrismaPg(pool, { statementNameGenerator: statementNames() });
  const prisma = clientOver(adapter, onStatement);
  return {
    prisma,
    kind: 'server',
    exec: async (sql) => {
      await pool.query(sql);
    },
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
};

/** Opens the server a URL names, or else the embedded database of a folder. */
export const openDatabase = (
  { url, folder }: { readonly url?: string | undefined; readonly folder?: string | undefined },
  onStatement?: OnStatement,
): Promise<Database> => (url ? openServer(url, onStatement) : openEmbedded(folder, onStatement));
