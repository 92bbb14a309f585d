import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What a server says of itself when it is asked. */
export interface Usage {
  /** Bytes of memory the process holds. */
  readonly rss: number;
  /** Milliseconds of processor time it has used. */
  readonly cpu: number;
}

/** A server in a process of its own. */
export interface Child {
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

const told = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const gone = (code: number | null, signal: string | null) =>
      reject(new Error(`a server ended by itself with ${code ?? signal}`));
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      resolve(message);
    });
  });

/** Starts a server program of this folder and waits for its URL. */
export const start = async (
  program: URL,
  environment: Readonly<Record<string, string>>,
  execArgv: readonly string[] = [],
): Promise<Child> => {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
    ...environment,
  };
  const child = fork(program, { env, execArgv: [...execArgv] });
  const url = String(await told(child));
  return {
    url,
    usage: async () => {
      child.send('usage');
      return (await told(child)) as Usage;
    },
    stop: async () => {
      if (!child.connected) return;
      child.send('stop');
      await once(child, 'exit');
    },
  };
};
