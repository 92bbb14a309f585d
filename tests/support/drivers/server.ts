import pg from 'pg';

/** Where the server of a run on PostgreSQL is; any database of it, to make others from. */
export const serverUrl = (): string =>
  process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Runs one statement on the server itself. */
export const admin = async (sql: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
};

/** Drops every database whose name begins so. */
export const dropDatabases = async (prefix: string): Promise<void> => {
  const rows = await admin(
    `SELECT datname FROM pg_database WHERE starts_with(datname, ${pg.escapeLiteral(prefix)})`,
  );
  for (const { datname } of rows)
    await admin(`DROP DATABASE ${pg.escapeIdentifier(String(datname))} WITH (FORCE)`);
};
