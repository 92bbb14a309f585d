import type { Prisma } from '../generated/prisma/client.ts';

/** Sends a statement that reads, and gives its rows. */
export type Read = <Row>(statement: Prisma.Sql) => Promise<readonly Row[]>;
