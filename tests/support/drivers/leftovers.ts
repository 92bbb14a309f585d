import { randomUUID } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { dropDatabases } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How the names of databases begin that workers leave over. */
    readonly leftovers: string;
  }
}

const leftovers = `xieshang_${randomUUID().slice(0, 8)}`;

/** Names the databases that workers of this run leave over on a server. */
export const setup = ({ provide }: TestProject): void => provide('leftovers', leftovers);

/** Drops them when the run ends. */
export const teardown = async (): Promise<void> => {
  if (process.env['PLAYED_ON'] === 'postgres') await dropDatabases(leftovers);
};
