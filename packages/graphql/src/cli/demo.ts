import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemoActor } from '@xieshang/seed';
import { z } from 'zod';
import { issueToken } from '../auth.ts';
import { misuse } from './failure.ts';

const DemoFile = z.object({ on: z.string(), seed: z.number().int() });

/** What the demo county in a folder was told for, so that a later start knows its people. */
export type DemoFile = z.output<typeof DemoFile>;

const demoPath = (folder: string): string => join(folder, 'demo.json');

/** Reads what the demo county of a folder was told for. */
export const readDemo = async (folder: string): Promise<DemoFile | undefined> => {
  const text = await readFile(demoPath(folder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : DemoFile.parse(JSON.parse(text));
};

/** Remembers what the demo county of a folder was told for. */
export const writeDemo = async (folder: string, told: DemoFile): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(demoPath(folder), JSON.stringify(told));
};

/** The secret of a demo folder: random, made once, readable by its owner alone. */
export const demoSecret = async (folder: string): Promise<string> => {
  const path = join(folder, 'secret');
  const known = await readFile(path, 'utf8').catch(() => undefined);
  if (known) return known;
  await mkdir(folder, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  await writeFile(path, secret, { mode: 0o600 });
  await chmod(path, 0o600);
  return secret;
};

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Demo mode shows its schema and its tokens to whoever connects, so it listens to this machine only. */
export const onLoopback = (host: string): string => {
  if (LOOPBACK.has(host)) return host;
  throw misuse(
    `Demo mode listens on loopback only, not on ${host}. Leave out --demo to serve others.`,
  );
};

/** Ready-to-paste tokens for everybody a demo county introduces. */
export const demoTokens = (
  secret: string,
  county: string,
  actors: readonly DemoActor[],
): Promise<readonly string[]> =>
  Promise.all(
    actors.map(async ({ label, actor }) => {
      const token = await issueToken(secret, county, actor);
      return `  ${label.zh} (${label.en})\n  { "Authorization": "Bearer ${token}" }\n`;
    }),
  );
