import pg from 'pg';

/** Runs several statements on a connection of its own, however long they take. */
export const runScript = async (connectionString: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString });
  // The query tells what went wrong; the same error beside it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};
