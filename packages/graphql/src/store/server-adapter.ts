import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { ServerPools } from './server-pools.ts';
import { statementNames } from './statement-names.ts';

/** Prisma over two pools: transactions go by that of the writers, everything else by the readers'. */
export const serverAdapter = ({ readers, writers }: ServerPools): SqlDriverAdapterFactory => {
  const options = { statementNameGenerator: statementNames() };
  const [reads, writes] = [new PrismaPg(readers, options), new PrismaPg(writers, options)];
  return {
    provider: reads.provider,
    adapterName: reads.adapterName,
    connect: async () => {
      const [reading, writing] = [await reads.connect(), await writes.connect()];
      return {
        provider: reading.provider,
        adapterName: reading.adapterName,
        queryRaw: (query) => reading.queryRaw(query),
        executeRaw: (query) => reading.executeRaw(query),
        executeScript: (script) => reading.executeScript(script),
        startTransaction: (level) => writing.startTransaction(level),
        getConnectionInfo: () => reading.getConnectionInfo(),
        dispose: async () => {
          await reading.dispose();
          await writing.dispose();
        },
      };
    },
  };
};
