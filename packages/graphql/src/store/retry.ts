import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { outageIn, sqlStateOf } from './sql-state.ts';

/** How often a transaction that lost to another one is tried in all. */
const TRIES = 5;

/** How long to wait before each new try after an outage, in milliseconds. */
const PAUSES = [100, 500] as const;

// PostgreSQL: serialization failure, deadlock.
const lostToAnother: ReadonlySet<unknown> = new Set(['40001', '40P01']);

/** The connection was lost while a transaction committed: it may have happened, or not. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('the connection was lost while a transaction committed', { cause });
    this.name = 'OutcomeUnknown';
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Tries again, a bounded number of times, what failed only because another transaction came first. */
const retried = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !lostToAnother.has(sqlStateOf(error))) throw error;
    }
  }
};

const TRANSACTION = { maxWait: 20_000, timeout: 60_000 } as const;

type Work<Value> = (db: Prisma.TransactionClient) => Promise<Value>;

const once = async <Value>(
  prisma: PrismaClient,
  work: Work<Value>,
  patience: number,
): Promise<Value> => {
  let commits = false;
  try {
    return await prisma.$transaction(
      async (db) => {
        const value = await work(db);
        commits = true;
        return value;
      },
      { ...TRANSACTION, timeout: TRANSACTION.timeout + patience },
    );
  } catch (error) {
    throw commits && outageIn(error) ? new OutcomeUnknown(error) : error;
  }
};

/**
 * Runs work in one transaction, and again where it lost to another. It may take a minute and
 * `patience`, in milliseconds.
 */
export const transacted = <Value>(
  prisma: PrismaClient,
  work: Work<Value>,
  patience = 0,
): Promise<Value> => retried(() => once(prisma, work, patience));

/**
 * Runs work that happens once however often it is run, such as a command with its key: also again
 * when the connection was lost. Throws OutcomeUnknown when it may have happened and the database is
 * not there to tell.
 */
export const transactedByKey = async <Value>(
  prisma: PrismaClient,
  work: Work<Value>,
  patience = 0,
): Promise<Value> => {
  let unknown: OutcomeUnknown | undefined;
  for (let tried = 0; ; tried += 1) {
    try {
      return await transacted(prisma, work, patience);
    } catch (error) {
      if (error instanceof OutcomeUnknown) unknown = error;
      const milliseconds = PAUSES[tried];
      if (milliseconds === undefined || (outageIn(error) !== 'unavailable' && error !== unknown))
        throw unknown ?? error;
      await pause(milliseconds);
    }
  }
};
