import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Pool } from 'pg';
import { type Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { lockFolder } from './folder-lock.ts';
import type { Read } from './read.ts';
import { type ServerLimits, serverLimits } from './server-limits.ts';
import { sharingRows } from './shared-rows.ts';

/** A connection to one database, embedded or on a server. */
export interface Database {
  readonly prisma: PrismaClient;
  readonly kind: 'embedded' | 'server';
  /**
   * Does the database answer, and soon, and can it be written to? Asked on a connection of its own, where there
   * are several.
   */
  isReady(): Promise<boolean>;
  /** Runs plain SQL of several statements, for migrations. */
  exec(sql: string): Promise<void>;
  /**
   * Reads everything as it is at one moment, however long that takes: at that of a snapshot, where one
   * is named. Past Prisma, since texts are large.
   */
  atOneMoment<Value>(work: (read: Read) => Promise<Value>, snapshot?: string): Promise<Value>;
  /** The URL of a server, by which another thread opens it too. */
  readonly url?: string;
  close(): Promise<void>;
}

/** What a query can run on: the client, or one transaction. */
export type Queries = PrismaClient | Prisma.TransactionClient;

/** Reads in a transaction of Prisma's. */
export const readingIn =
  (db: Queries): Read =>
  (statement) =>
    db.$queryRaw(statement);

/** Told of every SQL statement as it is sent, and its parameters as JSON, so that a test can count and explain them. */
export type OnStatement = (sql: string, parameters: string) => void;

/** Does the question come to an answer within so many milliseconds? */
const answers = async (question: Promise<unknown>, milliseconds: number): Promise<boolean> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const answered = question.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
};

// Milliseconds.
const PROBE = 1_000;

// So long as a server is a copy of another one, or lets nobody write, its transactions are read only.
const isWritable = async (pool: Pick<Pool, 'query'>): Promise<void> => {
  const { rows } = await pool.query<{ readonly transaction_read_only: string }>(
    'SHOW transaction_read_only',
  );
  if (rows[0]?.transaction_read_only !== 'off') throw new Error('the database is read only');
};

const clientOver = (adapter: SqlDriverAdapterFactory, onStatement?: OnStatement): PrismaClient => {
  if (!onStatement) return sharingRows(new PrismaClient({ adapter }));
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', ({ query, params }) => onStatement(query, params));
  return sharingRows(client as PrismaClient);
};

// Each kind of database is loaded only where it is used: a gateway on a server needs no PGlite.
const embeddedIn = async (folder?: string) => {
  const { PGlite } = await import('@electric-sql/pglite');
  const nothing = async () => undefined;
  if (!folder) return { database: await PGlite.create(), unlock: nothing, tryToWrite: nothing };
  const { openFiles, tryToWrite } = await import('./embedded-files.ts');
  const unlock = await lockFolder(folder);
  try {
    return { database: await openFiles(folder), unlock, tryToWrite: () => tryToWrite(folder) };
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
  const { database, unlock, tryToWrite } = await embeddedIn(folder);
  const prisma = clientOver(new PrismaPGlite(database), onStatement);
  return {
    prisma,
    kind: 'embedded',
    isReady: () => answers(Promise.all([database.query('SELECT 1'), tryToWrite()]), PROBE),
    exec: async (sql) => {
      await database.exec(sql);
    },
    atOneMoment: (work) =>
      database.transaction((transaction) =>
        work(async <Row>({ text, values }: Prisma.Sql) => {
          const { rows } = await transaction.query<Row>(text, values);
          return rows;
        }),
      ),
    close: async () => {
      await prisma.$disconnect();
      await database.close();
      await unlock();
    },
  };
};

/** Opens a PostgreSQL server by its URL; `limits` names what differs from `serverLimits`. */
export const openServer = async (
  connectionString: string,
  onStatement?: OnStatement,
  limits: Partial<ServerLimits> = {},
): Promise<Database> => {
  const { openPools } = await import('./server-pools.ts');
  const { serverAdapter } = await import('./server-adapter.ts');
  const { runScript } = await import('./script.ts');
  const { atOneMoment } = await import('./one-moment.ts');
  const limited = { ...serverLimits, ...limits };
  const pools = openPools(connectionString, limited);
  const prisma = clientOver(serverAdapter(pools), onStatement);
  return {
    prisma,
    kind: 'server',
    isReady: () => answers(isWritable(pools.probe), limited.probe),
    exec: (sql) => runScript(connectionString, sql),
    atOneMoment: (work, snapshot) => atOneMoment(pools.writers, work, snapshot),
    url: connectionString,
    close: async () => {
      await prisma.$disconnect();
      await pools.close();
    },
  };
};

/** Opens the server a URL names, or else the embedded database of a folder. */
export const openDatabase = (
  { url, folder }: { readonly url?: string | undefined; readonly folder?: string | undefined },
  onStatement?: OnStatement,
): Promise<Database> => (url ? openServer(url, onStatement) : openEmbedded(folder, onStatement));
