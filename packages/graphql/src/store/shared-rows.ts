import type { PrismaClient } from '../generated/prisma/client.ts';
import { countiesNow, within } from './scope.ts';

/** Lets those pass together who come with the same key in a turn of the event loop; others wait. */
const turnstile = () => {
  let turn: { readonly key: string; readonly over: Promise<void> } | undefined;
  const begin = (key: string) => ({
    key,
    over: new Promise<void>((resolve) => {
      setImmediate(() => {
        turn = undefined;
        resolve();
      });
    }),
  });
  return async (key: string): Promise<void> => {
    while (turn && turn.key !== key) await turn.over;
    turn ??= begin(key);
  };
};

/**
 * Prisma reads rows that are asked for by their keys in the same turn of the event loop in one
 * statement, in the scope of whoever asked first. So those of other counties wait for the next turn,
 * and nobody gives up what others wait for too.
 */
export const sharingRows = (client: PrismaClient): PrismaClient => {
  const pass = turnstile();
  const together = async <Args, Value>({
    args,
    query,
  }: {
    readonly args: Args;
    readonly query: (args: Args) => Promise<Value>;
  }): Promise<Value> => {
    await pass(countiesNow());
    return within({ reading: undefined }, () => query(args));
  };
  return client.$extends({
    query: { $allModels: { findUnique: together, findUniqueOrThrow: together } },
  }) as unknown as PrismaClient;
};
