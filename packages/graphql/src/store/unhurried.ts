import type { Database, Queries } from './database.ts';

// However long a county's log is, it is read whole.
const PATIENCE = { maxWait: 60_000, timeout: 24 * 3_600_000 } as const;

const takesItsTime = async (db: Queries): Promise<void> => {
  await db.$executeRaw`SET LOCAL statement_timeout = 0`;
  await db.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = 0`;
};

/** Does work in a transaction that may take as long as it takes. */
export const unhurried = <Value>(
  { prisma }: Database,
  work: (db: Queries) => Promise<Value>,
): Promise<Value> =>
  prisma.$transaction(async (db) => {
    await takesItsTime(db);
    return work(db);
  }, PATIENCE);
