import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** What happens to the connections of a gateway at its next commit. */
type AtCommit = 'nothing' | 'lost before its answer' | 'lost after its answer';

const COMMIT = Buffer.from('COMMIT\0');

const refused = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
  });

const open = (server: Server, port: number): Promise<number> =>
  new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** A way to a server that can be cut: at once, or when a transaction commits. */
export const cuttable = async (target: URL) => {
  const pairs = new Set<readonly [Socket, Socket]>();
  let [atCommit, staysDown, port]: [AtCommit, boolean, number] = ['nothing', false, 0];
  const server = createServer((near) => {
    const far = dial(Number(target.port) || 5432, target.hostname);
    const pair = [near, far] as const;
    pairs.add(pair);
    let answerIs: AtCommit = 'nothing';
    const hangUp = () => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const socket of pair) socket.on('error', hangUp).on('close', hangUp);
    near.on('data', (chunk) => {
      if (atCommit !== 'nothing' && chunk.includes(COMMIT))
        [answerIs, atCommit] = [atCommit, 'nothing'];
      far.write(chunk);
    });
    far.on('data', (chunk) => {
      if (answerIs === 'lost before its answer') return void cut();
      near.write(chunk, () => {
        if (answerIs === 'lost after its answer') void cut();
      });
    });
  });
  const cut = async (): Promise<void> => {
    const closed = staysDown ? refused(server) : Promise.resolve();
    for (const [near, far] of pairs) {
      near.destroy();
      far.destroy();
    }
    await closed;
  };
  port = await open(server, 0);
  onTestFinished(() => {
    staysDown = server.listening;
    return cut();
  });
  const url = new URL(target);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    /** Breaks every connection at the next commit; `down`: and lets none come after it. */
    cutAtCommit: (when: AtCommit, down = false): void => {
      [atCommit, staysDown] = [when, down];
    },
    /** Breaks every connection and lets none come. */
    goDown: (): Promise<void> => {
      staysDown = true;
      return cut();
    },
    comeUp: async (): Promise<void> => {
      staysDown = false;
      await open(server, port);
    },
  };
};
