import cluster, { type Worker } from 'node:cluster';
import { totalmem } from 'node:os';
import type { Logger } from 'pino';
import { Failure } from './failure.ts';

/** Milliseconds: before the first replacement, before any, what counts as long-lived, and to drain. */
const PAUSES = { first: 100, longest: 10_000, steady: 30_000, drain: 40_000 } as const;

/** What workers may take of the machine's memory together; the rest is for everything beside their heaps. */
const SHARE = 0.75;

/** The heap of each worker, in MB: an equal share of what the machine, or its container, has. */
const heapOf = (workers: number): number => {
  const most = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.floor((Math.min(totalmem(), most) * SHARE) / workers / 2 ** 20);
};

/** What is told of workers. */
interface Watch {
  readonly log: Logger;
  /** Told the port once, when the first worker listens. */
  listening(port: number): Promise<void>;
}

const started = (): Worker & { readonly since: number } =>
  Object.assign(cluster.fork(), { since: performance.now() });

const replacing = ({ log }: Watch) => {
  let inRow = 0;
  return (lived: number, replace: () => void): void => {
    inRow = lived > PAUSES.steady ? 0 : inRow + 1;
    const pause = Math.min(PAUSES.longest, PAUSES.first * 2 ** inRow);
    log.warn({ pause }, 'a worker ended and is replaced');
    setTimeout(replace, pause);
  };
};

const untilOneListens = (watch: Watch): Promise<void> =>
  new Promise((resolve, reject) => {
    cluster.once('listening', (_worker, { port }) => watch.listening(port).then(resolve, reject));
    cluster.once('exit', () => reject(new Failure('No worker could serve; see above.')));
  });

const drained = async (): Promise<void> => {
  const workers = Object.values(cluster.workers ?? {}).filter((one) => one !== undefined);
  const killer = setTimeout(() => {
    for (const { process: child } of workers) child.kill('SIGKILL');
  }, PAUSES.drain);
  const ends = workers.map((one) => new Promise((resolve) => one.once('exit', resolve)));
  for (const { process: child } of workers) child.kill('SIGTERM');
  await Promise.all(ends);
  clearTimeout(killer);
};

/**
 * Serves by processes that share a port, until it is told to stop; then each answers what it was asked
 * and ends. A worker that ends before that is replaced: at once, then ever later while they keep ending.
 */
export const serveByWorkers = async (
  count: number,
  watch: Watch,
  stopped: Promise<void>,
): Promise<void> => {
  const { log } = watch;
  // Flags of this process that spare memory for an embedded database are not theirs.
  cluster.setupPrimary({ execArgv: [`--max-old-space-size=${heapOf(count)}`] });
  const replaced = replacing(watch);
  let stopping = false;
  const start = (): void => {
    if (stopping) return;
    const worker = started();
    worker.once('listening', () => log.info({ worker: worker.process.pid }, 'a worker serves'));
    worker.once('exit', () => {
      if (!stopping) replaced(performance.now() - worker.since, start);
    });
  };
  const first = untilOneListens(watch);
  for (let at = 0; at < count; at += 1) start();
  try {
    await first;
    await stopped;
  } finally {
    stopping = true;
    await drained();
  }
};
