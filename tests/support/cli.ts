import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const cli = fileURLToPath(new URL('../../packages/graphql/src/cli.ts', import.meta.url));

/** What a command did. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The settings of a run, without those of whoever runs the specs. */
const environment = (extra: Readonly<Record<string, string>>) => {
  const { DATABASE_URL: _, AUTH_SECRET: __, AUTH_JWKS_URL: ___, ...rest } = process.env;
  return { ...rest, ...extra };
};

const started = (args: readonly string[], extra: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, [cli, ...args], { env: environment(extra) });

const listened = (child: ChildProcess) => {
  const heard = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    heard.out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    heard.err += String(chunk);
  });
  return heard;
};

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', resolve));

/** Runs a command to its end. */
export const xieshang = async (
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<Ran> => {
  const child = started(args, extra);
  const heard = listened(child);
  const code = await ended(child);
  return { code, ...heard };
};

/** A folder that is gone when the test ends. */
export const folderForTest = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'xieshang-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A gateway in a process of its own. */
export interface Served {
  readonly url: string;
  readonly out: () => string;
  readonly err: () => string;
  /** Asks it to stop, as a service manager does, and answers with its exit code. */
  stop(): Promise<number | null>;
  /** Kills it, as a machine does that has no memory left. */
  kill(): Promise<unknown>;
}

const serveWith = (args: readonly string[], extra: Readonly<Record<string, string>>) => {
  const child = started(['serve', '--port', '0', ...args], extra);
  const heard = listened(child);
  const end = ended(child);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const said = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(heard.out + heard.err)?.[0];
        if (found) resolve(found);
      };
      child.stdout?.on('data', look);
      child.stderr?.on('data', look);
      void end.then((code) => reject(new Error(`ended with ${code}: ${heard.err}`)));
    });
  const gone = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return end;
  };
  return { heard, said, stop: () => gone('SIGTERM'), kill: () => gone('SIGKILL') };
};

/** Serves, and answers once it says where. */
export const serving = async (
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<Served> => {
  const { heard, said, stop, kill } = serveWith(args, extra);
  const url = await said(/http:\/\/[\d.]+:\d+\/graphql/);
  return { url, out: () => heard.out, err: () => heard.err, stop, kill };
};

/** Serves, and is killed once it says what matches. */
export const servingUntil = async (pattern: RegExp, args: readonly string[]): Promise<void> => {
  const { said, kill } = serveWith(args, {});
  await said(pattern);
  await kill();
};
