import { createServer } from 'node:net';

/** Waits so many milliseconds: faults need time to be felt. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Tries until something comes of it; throws the last error once the time, in milliseconds, is over. */
export const eventually = async <Value>(
  what: string,
  attempt: () => Promise<Value>,
  within = 60_000,
): Promise<Value> => {
  const end = performance.now() + within;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end)
        throw new Error(`${what}: not within ${within} ms`, { cause: error });
      await pause(100);
    }
  }
};

/** A port of this machine that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
