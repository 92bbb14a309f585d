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

/** Processor time of the server's sessions of this database, where they run on this machine. */
const databaseCpu = async ({ prisma }: Database): Promise<number> => {
  const sessions = await prisma.$queryRaw<{ readonly pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database()`;
  const ticks = await Promise.all(
    sessions.map(async ({ pid }) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      const [user = 0, system = 0] = (stat.split(') ')[1] ?? '').split(' ').slice(11, 13);
      return Number(user) + Number(system);
    }),
  );
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS;
};

const works: Readonly<Record<string, (database: Database, countyId: string) => Promise<number>>> = {
  verify: async (database, countyId) => (await verifyCounty(database, countyId)).defects.length,
  rebuild: async (database, countyId) => (await rebuildCounty(database, countyId)).rewritten.length,
};

const work = works[setting('WORK')];
if (!work) throw new Error('WORK names nothing');
const database = await openServer(setting('DATABASE_URL'));
const before = await databaseCpu(database);
const [usage, began] = [process.cpuUsage(), performance.now()];
const found = await work(database, setting('COUNTY'));
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(usage);
const taken: Taken = {
  found,
  seconds,
  cpu: (user + system) / 1e6,
  databaseCpu: (await databaseCpu(database)) - before,
  peak: process.resourceUsage().maxRSS * 1024,
};
await database.close();
process.send?.(taken);
