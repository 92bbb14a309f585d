import type { Database } from '@xieshang/graphql';

/** A database that lets no list and no transaction through before it is told to. */
export const gated = (database: Database) => {
  const { promise, resolve: open } = Promise.withResolvers<void>();
  const arrival = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  const pass = async () => {
    arrival.resolve();
    await promise;
  };
  const slow = database.prisma.$extends({
    query: {
      $allModels: {
        findMany: async ({ args, query }) => {
          await pass();
          const rows = await query(args);
          answer.resolve();
          return rows;
        },
      },
    },
    client: {
      $transaction: async (...given: Parameters<typeof database.prisma.$transaction>) => {
        await pass();
        return database.prisma.$transaction(...given);
      },
    },
  });
  return {
    database: { ...database, prisma: slow as unknown as Database['prisma'] },
    /** Settles when the first one waits. */
    arrived: arrival.promise,
    /** Settles when the rows of the first list are there. */
    answered: answer.promise,
    open,
  };
};
