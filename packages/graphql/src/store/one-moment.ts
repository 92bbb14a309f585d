import pg, { type Pool } from 'pg';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Read } from './read.ts';

// However long a county's log is, it is read whole.
const PATIENCE = 24 * 3_600_000;

const begin = (snapshot: string | undefined): string => `
  BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY;
  ${snapshot === undefined ? '' : `SET TRANSACTION SNAPSHOT ${pg.escapeLiteral(snapshot)};`}
  SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0`;

/** Reads on one connection of a pool, in one transaction that sees everything as it is at its begin, or at a snapshot. */
export const atOneMoment = async <Value>(
  pool: Pick<Pool, 'connect'>,
  work: (read: Read) => Promise<Value>,
  snapshot?: string,
): Promise<Value> => {
  const client = await pool.connect();
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: a connection answers one question at a time.
  const read = <Row>({ text, values }: Prisma.Sql): Promise<readonly Row[]> => {
    const query = { text, values, query_timeout: PATIENCE };
    const asked = last.then(() => client.query(query));
    last = asked.catch(() => undefined);
    return asked.then(({ rows }) => rows as Row[]);
  };
  let broken: unknown;
  try {
    await client.query({ text: begin(snapshot) });
    const value = await work(read);
    await client.query({ text: 'COMMIT' });
    return value;
  } catch (error) {
    // What went on in it is over with the connection.
    broken = error;
    throw error;
  } finally {
    client.release(broken !== undefined);
  }
};
