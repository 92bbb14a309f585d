import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { eventually, freePort } from './wait.ts';

/** A PostgreSQL server of our own. */
export interface Cluster {
  readonly port: number;
  readonly version: string;
  url(port: number): string;
  start(): Promise<void>;
  /** Kills the process that all others of the server belong to, as a machine without memory does. */
  killPostmaster(): void;
  /** Kills a process that serves a connection; the server ends all others and recovers. */
  killBackend(): Promise<void>;
  /** Ends every session but our own, as an administrator does. */
  endSessions(): Promise<void>;
  stop(): void;
}

const ROOT = '/usr/lib/postgresql';

const programs = (): string => {
  const versions = existsSync(ROOT) ? readdirSync(ROOT).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((one) => join(ROOT, one, 'bin'))
    .find((one) => existsSync(join(one, 'initdb')));
  if (!found)
    throw new Error(`There is no PostgreSQL under ${ROOT}; install the package postgresql.`);
  return found;
};

/** PostgreSQL refuses to run as root: there it runs as the user its package made. */
const unprivileged = (): { readonly uid: number; readonly gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag: string) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: number('-u'), gid: number('-g') };
};

/** Durable, and small enough for a small disk. */
const SETTINGS = [
  ...['fsync=on', 'synchronous_commit=on', 'full_page_writes=on'],
  ...['min_wal_size=32MB', 'max_wal_size=64MB', 'shared_buffers=32MB', 'max_connections=60'],
];

const flags = (port: number, folder: string): readonly string[] => [
  ...['-D', folder, '-p', String(port), '-k', '', '-h', '127.0.0.1'],
  ...SETTINGS.flatMap((one) => ['-c', one]),
];

/** Makes a cluster in a folder; it is not started. */
export const clusterIn = async (folder: string): Promise<Cluster> => {
  const bin = programs();
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust'], {
    ...user,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const url = (at: number): string => `postgres://postgres@127.0.0.1:${at}/postgres`;
  const query = async (sql: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: url(port), connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    await client.connect();
    return client
      .query(sql)
      .then(({ rows }) => rows)
      .finally(() => client.end());
  };
  const postmaster = (): number =>
    Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const others = 'FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND client_addr IS NOT NULL';
  let child: ChildProcess | undefined;
  // One that was killed may still have processes that end; until they have, another does not start.
  const begin = async (): Promise<void> => {
    const answered = await query('SELECT 1').catch(() => undefined);
    if (answered) return;
    if (!child || child.exitCode !== null || child.signalCode !== null)
      child = spawn(join(bin, 'postgres'), flags(port, data), { ...user, stdio: 'ignore' });
    throw new Error('it does not answer yet');
  };
  const signal = (name: NodeJS.Signals): void => {
    if (existsSync(join(data, 'postmaster.pid'))) process.kill(postmaster(), name);
  };
  return {
    port,
    version: spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout.trim(),
    url,
    start: () => eventually('the cluster starts', begin),
    killPostmaster: () => signal('SIGKILL'),
    killBackend: async () => {
      const [row] = await query(`SELECT pid ${others} ORDER BY state = 'idle', random() LIMIT 1`);
      if (row) process.kill(Number(row['pid']), 'SIGKILL');
    },
    endSessions: async () => {
      await query(`SELECT pg_terminate_backend(pid) ${others}`);
    },
    stop: () => signal('SIGQUIT'),
  };
};
