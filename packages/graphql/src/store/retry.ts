/** How often a transaction that lost to another one is tried in all. */
const TRIES = 5;

// Prisma: a write conflict or deadlock. PostgreSQL: serialization failure, deadlock.
const lostToAnother: ReadonlySet<unknown> = new Set(['P2034', '40001', '40P01']);

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** Tries again, a bounded number of times, what failed only because another transaction came first. */
export const retried = async <Value>(work: () => Promise<Value>, tries = TRIES): Promise<Value> => {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !lostToAnother.has(codeOf(error))) throw error;
    }
  }
};
