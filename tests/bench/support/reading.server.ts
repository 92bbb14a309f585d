/** Reads a county's whole log in a process of its own, and says what that took. */
import { readFile } from 'node:fs/promises';
import { type Database, openServer, rebuildCounty, verifyCounty } from '@xieshang/graphql';
import { setting } from './announce.ts';

/** What reading a log took. */
export interface Taken {
  /** What was found wrong, or rewritten. */
  readonly found: number;
  readonly seconds: number;
  /** Processor time of this process and of the server's for it, in seconds. */
  readonly cpu: number;
  readonly databaseCpu: number;
  /** Bytes of memory this process held at most. */
  readonly peak: number;
}

const TICKS = 100;

const ticksOf = async (pid: number): Promise<number | undefined> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const [user, system] = (stat?.split(') ')[1] ?? '').split(' ').slice(11, 13);
  return stat === undefined ? undefined : Number(user) + Number(system);
};

const OFTEN = 200;

/**
 * Watches the processor time of the server's sessions of this database, where they run on this machine.
 * A session that ends in between counts as far as it was seen.
 */
const watchDatabase = async ({ prisma }: Database) => {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  const look = async (seen: Map<number, number>) => {
    const sessions = await prisma.$queryRaw<{ readonly pid: number }[]>`
      SELECT pid FROM pg_stat_activity WHERE datname = current_database()`;
    for (const { pid } of sessions) {
      const ticks = await ticksOf(pid);
      if (ticks !== undefined) seen.set(pid, ticks);
    }
  };
  await look(first);
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = look(last);
  }, OFTEN);
  return async (): Promise<number> => {
    clearInterval(timer);
    await looking;
    await look(last);
    const spent = [...last].map(([pid, ticks]) => ticks - (first.get(pid) ?? 0));
    return spent.reduce((sum, one) => sum + one, 0) / TICKS;
  };
};

const works: Readonly<Record<string, (database: Database, countyId: string) => Promise<number>>> = {
  verify: async (database, countyId) => (await verifyCounty(database, countyId)).defects.length,
  rebuild: async (database, countyId) => (await rebuildCounty(database, countyId)).rewritten.length,
};

const work = works[setting('WORK')];
if (!work) throw new Error('WORK names nothing');
const database = await openServer(setting('DATABASE_URL'));
const databaseCpu = await watchDatabase(database);
const [usage, began] = [process.cpuUsage(), performance.now()];
const found = await work(database, setting('COUNTY'));
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(usage);
const taken: Taken = {
  found,
  seconds,
  cpu: (user + system) / 1e6,
  databaseCpu: await databaseCpu(),
  peak: process.resourceUsage().maxRSS * 1024,
};
await database.close();
process.send?.(taken);
