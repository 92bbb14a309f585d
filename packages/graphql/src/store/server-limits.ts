/** How many connections a gateway has to a server, and how long it waits, in milliseconds. */
export interface ServerLimits {
  /** Connections for what is read. */
  readonly readers: number;
  /** Connections for transactions, which may wait for the lock of a county. */
  readonly writers: number;
  /** The most it takes to connect, or to be given a connection. */
  readonly connecting: number;
  /** The most a statement takes. */
  readonly statement: number;
  /** The most a transaction waits for a lock. */
  readonly lock: number;
  /** The most a transaction may do nothing. */
  readonly idleInTransaction: number;
  /** The most a probe takes. */
  readonly probe: number;
}

/** What a gateway has when nothing else is said. */
export const serverLimits: ServerLimits = {
  readers: 10,
  writers: 5,
  connecting: 5_000,
  statement: 20_000,
  lock: 5_000,
  idleInTransaction: 30_000,
  probe: 1_000,
};
