import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { eventually, freePort } from './wait.ts';

/** A gateway as the command line serves it, in processes of its own. */
export interface Gateway {
  readonly url: string;
  start(): Promise<void>;
  /** Kills every process of it. */
  kill(): Promise<void>;
  /** Kills one that serves; on an embedded database there is but one. */
  killWorker(): Promise<void>;
  stop(): Promise<void>;
  /** How many processes of it ended though nobody killed them. */
  endedByItself(): number;
}

const cli = join(import.meta.dirname, '../../packages/graphql/src/cli.ts');

/** Signs the tokens of all gateways here; they serve this machine only. */
export const SECRET = 'a secret for faults on loopback, of no use elsewhere';

const environment = (databaseUrl: string | undefined): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _, AUTH_JWKS_URL: __, ...rest } = process.env;
  return { ...rest, AUTH_SECRET: SECRET, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) };
};

const live = async (url: string): Promise<void> => {
  const { status } = await fetch(new URL('/health/live', url), {
    signal: AbortSignal.timeout(10_000),
  });
  if (status !== 200) throw new Error(`it answers ${status}`);
};

const workerIn = (line: string): number | undefined => {
  const found = /"worker":(\d+),"msg":"a worker serves"/.exec(line);
  return found ? Number(found[1]) : undefined;
};

/** Where a gateway keeps its data, and how it is served. */
export interface Setting {
  readonly data: string;
  readonly databaseUrl?: string;
  readonly workers?: number;
}

/** A gateway that is not started yet. */
export const gatewayOn = async ({ data, databaseUrl, workers = 1 }: Setting): Promise<Gateway> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/graphql`;
  const args = ['--data', data, 'serve', '--port', String(port), '--workers', String(workers)];
  let child: ChildProcess | undefined;
  let serving: number[] = [];
  let [killed, ended] = [0, 0];
  const hear = (text: string): void => {
    for (const line of text.split('\n')) {
      const pid = workerIn(line);
      if (pid !== undefined) serving.push(pid);
      if (line.includes('a worker ended')) ended += 1;
    }
  };
  const start = async (): Promise<void> => {
    serving = [];
    const started = spawn(process.execPath, [cli, ...args], {
      env: environment(databaseUrl),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    started.stderr.setEncoding('utf8').on('data', hear);
    child = started;
    await eventually('the gateway serves', () => live(url), 300_000);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return {
    url,
    start,
    kill: () => end('SIGKILL'),
    killWorker: async () => {
      const pid = serving.at(-1);
      if (pid === undefined) return;
      process.kill(pid, 'SIGKILL');
      killed += 1;
    },
    stop: () => end('SIGTERM'),
    endedByItself: () => ended - killed + (child?.exitCode ? 1 : 0),
  };
};
