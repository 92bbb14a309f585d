import pg, { type Pool, type PoolClient, type PoolConfig, type QueryConfig } from 'pg';
import { countiesNow, scopeNow } from './scope.ts';
import type { ServerLimits } from './server-limits.ts';
import { givenUp, isBroken, withSqlState } from './sql-state.ts';

// What a server that has gone without a word leaves unanswered is given up by ourselves.
const SILENCE = 2_000;

/** A pool whose connections never end the process: each has a listener as long as it lives. */
const poolOf = (config: PoolConfig): Pool => {
  const pool = new pg.Pool({ keepAlive: true, ...config });
  pool.on('connect', (client) => client.on('error', () => undefined));
  // A connection that breaks while idle is replaced; the next statement tells if it cannot be.
  pool.on('error', () => undefined);
  return pool;
};

type Cancel = (client: PoolClient) => Promise<unknown>;

const backendOf = (client: PoolClient): number =>
  'processID' in client && typeof client.processID === 'number' ? client.processID : 0;

const counties = new WeakMap<PoolClient, string>();

// The setting stays with the session, so that most statements need no other one before them.
const toldOf = async (client: PoolClient, named: string): Promise<void> => {
  if ((counties.get(client) ?? '') === named) return;
  counties.delete(client);
  try {
    await client.query("SELECT set_config('xieshang.county', $1, false)", [named]);
  } catch (error) {
    client.release(true);
    throw withSqlState(error);
  }
  counties.set(client, named);
};

/** A connection whose session sees the counties of the scope. */
const lent = async (connect: () => Promise<PoolClient>): Promise<PoolClient> => {
  const named = countiesNow();
  const client = await connect().catch((error: unknown) => {
    throw withSqlState(error);
  });
  await toldOf(client, named);
  return client;
};

/** A connection for a while: sends statements, each until its signal aborts, and then goes back. */
const borrowed = (client: PoolClient, cancel: Cancel) => {
  let spent = false;
  const send = async (query: QueryConfig, signal: AbortSignal | undefined) => {
    if (signal?.aborted) throw givenUp(signal);
    let canceling: Promise<unknown> | undefined;
    const stop = () => {
      spent = true;
      canceling = cancel(client);
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await client.query(query);
    } catch (error) {
      const told = withSqlState(error);
      spent ||= isBroken(told);
      throw told;
    } finally {
      signal?.removeEventListener('abort', stop);
      await canceling;
    }
  };
  // A connection that was canceled is not lent again: the cancellation may come late.
  return { send, release: (broken?: unknown) => client.release(spent || Boolean(broken)) };
};

const reader = (pool: Pool, cancel: Cancel): Pool =>
  Object.assign(pool, {
    query: async (query: QueryConfig) => {
      const { reading } = scopeNow();
      if (reading?.aborted) throw givenUp(reading);
      const { send, release } = borrowed(await lent(() => pool.connect()), cancel);
      return send(query, reading).finally(() => release());
    },
  });

// What ends a transaction is sent whatever happened: once it commits, nobody gives it up.
const endsTransaction = ({ text }: QueryConfig): boolean => /^(COMMIT|ROLLBACK)$/.test(text);

const writer = (pool: Pool, cancel: Cancel): Pool => {
  const connect = pool.connect.bind(pool);
  return Object.assign(pool, {
    connect: async () => {
      const { writing } = scopeNow();
      if (writing?.aborted) throw givenUp(writing);
      const client = await lent(connect);
      const { send, release } = borrowed(client, cancel);
      return {
        query: (query: QueryConfig) => send(query, endsTransaction(query) ? undefined : writing),
        release,
        on: client.on.bind(client),
        removeListener: client.removeListener.bind(client),
      };
    },
  }) as unknown as Pool;
};

/** The connections of a gateway to a server, each kind for itself: none waits for another's. */
export interface ServerPools {
  /** Sends what is read outside of a transaction. */
  readonly readers: Pool;
  /** Lends connections to transactions. */
  readonly writers: Pool;
  /** Asks whether the server answers. */
  readonly probe: Pool;
  close(): Promise<void>;
}

// No statement here runs so long that compiling it first would pay: it took three quarters of a report.
const SETTINGS = '-c jit=off';

// A report looks up every case of a county. With less memory it would go by way of the server's disk.
const OF_READERS = '-c work_mem=32MB';

/** Opens pools of connections; none is made before it is needed. */
export const openPools = (connectionString: string, limits: ServerLimits): ServerPools => {
  const { statement, probe: soon } = limits;
  const common = {
    connectionString,
    options: SETTINGS,
    connectionTimeoutMillis: limits.connecting,
    statement_timeout: statement,
    query_timeout: statement + SILENCE,
  };
  const probe = poolOf({
    ...common,
    max: 2,
    connectionTimeoutMillis: soon,
    statement_timeout: soon,
    query_timeout: soon,
  });
  const cancel: Cancel = (client) =>
    probe.query('SELECT pg_cancel_backend($1)', [backendOf(client)]).catch(() => undefined);
  const reading = { ...common, options: `${SETTINGS} ${OF_READERS}` };
  const readers = reader(poolOf({ ...reading, max: limits.readers }), cancel);
  const writers = poolOf({
    ...common,
    max: limits.writers,
    lock_timeout: limits.lock,
    idle_in_transaction_session_timeout: limits.idleInTransaction,
  });
  const pools = [readers, writer(writers, cancel), probe] as const;
  return {
    readers: pools[0],
    writers: pools[1],
    probe,
    close: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
};
