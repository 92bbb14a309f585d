/** An error of the connection itself, in the shape of one that the server reports. */
class ConnectionFailure extends Error {
  readonly code: string;
  readonly severity = 'FATAL';
  constructor(code: string, message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'ConnectionFailure';
    this.code = code;
  }
}

const CONNECTION_FAILURE = '08006';
const QUERY_CANCELED = '57014';

const has = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null && key in value;

const isServers = (error: unknown): boolean => has(error, 'severity') && has(error, 'code');

/** The error as it is, or in the shape of the server's own when the connection failed. */
export const withSqlState = (error: unknown): unknown => {
  if (isServers(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = message === 'Query read timeout' ? QUERY_CANCELED : CONNECTION_FAILURE;
  return new ConnectionFailure(code, message, error);
};

/** An error for a statement that is not sent, because nobody waits for its answer any longer. */
export const givenUp = (signal: AbortSignal): Error =>
  new ConnectionFailure(QUERY_CANCELED, 'nobody waits for this statement', signal.reason);

/** May the connection that gave this error be used again? */
export const isBroken = (error: unknown): boolean =>
  error instanceof ConnectionFailure || (has(error, 'severity') && error.severity === 'FATAL');

// What Prisma calls it when it has a name of its own for the state.
const ofPrisma: Readonly<Record<string, string>> = {
  P1001: CONNECTION_FAILURE,
  P1008: QUERY_CANCELED,
  P1017: CONNECTION_FAILURE,
  P2024: CONNECTION_FAILURE,
  P2028: QUERY_CANCELED,
  P2034: '40001',
  P2037: '53300',
};

const ownState = (error: unknown): string | undefined => {
  if (has(error, 'originalCode') && typeof error.originalCode === 'string')
    return error.originalCode;
  if (!has(error, 'code') || typeof error.code !== 'string') return undefined;
  return ofPrisma[error.code] ?? (/^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined);
};

const within = (error: unknown): unknown => {
  if (has(error, 'meta') && has(error.meta, 'driverAdapterError'))
    return error.meta.driverAdapterError;
  return has(error, 'cause') ? error.cause : undefined;
};

/** The state (SQLSTATE) that PostgreSQL, the connection to it or Prisma gives an error, if any. */
export const sqlStateOf = (error: unknown, depth = 5): string | undefined => {
  if (error === undefined || depth === 0) return undefined;
  const own = ownState(error);
  const known = own && !own.startsWith('P') ? own : undefined;
  return known ?? sqlStateOf(within(error), depth - 1);
};

// Classes: 08 connection, 53 resources, 58 system; 57P: the server goes down or ends the session.
const unavailable = /^(08|53|58|57P)/;
// Canceled or out of time, lock not available in time, idle in transaction for too long.
const late = /^(57014|55P03|25P03)$/;

/** How PostgreSQL failed, where it is no mistake of a statement: it is not there, or took too long. */
export const outageIn = (error: unknown): 'unavailable' | 'late' | undefined => {
  const state = sqlStateOf(error) ?? '';
  if (unavailable.test(state)) return 'unavailable';
  return late.test(state) ? 'late' : undefined;
};
