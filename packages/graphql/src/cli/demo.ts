import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Actor } from '@xieshang/core';
import type { Story } from '@xieshang/seed';
import { z } from 'zod';
import { issueToken } from '../auth.ts';
import { misuse } from './failure.ts';

const Words = z.object({ zh: z.string(), en: z.string() });

const Introduction = z.object({
  county: z.string(),
  name: z.string(),
  notice: z.string(),
  demoActors: z.array(z.object({ key: z.string(), label: Words, actor: Actor })),
});

/** Who there is to try a demo county as, and what to say of it. */
export type Introduction = z.output<typeof Introduction>;

const demoPath = (folder: string): string => join(folder, 'demo.json');

/** What the demo county of a folder was introduced with: a later start need not tell it again. */
export const readIntroduction = async (folder: string): Promise<Introduction | undefined> => {
  const text = await readFile(demoPath(folder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Introduction.parse(JSON.parse(text));
};

/** Remembers how the demo county of a folder is introduced. */
export const writeIntroduction = async (folder: string, story: Story): Promise<void> => {
  const { county, name, notice, demoActors } = story;
  await mkdir(folder, { recursive: true });
  const draft = `${demoPath(folder)}.${process.pid}`;
  await writeFile(draft, JSON.stringify({ county, name, notice, demoActors }));
  await rename(draft, demoPath(folder));
};

const exists = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** The secret of a demo folder: random, made once, readable by its owner alone. */
export const demoSecret = async (folder: string): Promise<string> => {
  const path = join(folder, 'secret');
  const known = await readFile(path, 'utf8').catch(() => undefined);
  if (known) return known;
  await mkdir(folder, { recursive: true });
  // Written whole before it gets its name, so that of two who make one both read the same.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, randomBytes(32).toString('hex'), { mode: 0o600 });
  await link(draft, path).catch((error: unknown) => {
    if (!exists(error)) throw error;
  });
  await rm(draft);
  return readFile(path, 'utf8');
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
  { county, demoActors }: Introduction,
): Promise<readonly string[]> =>
  Promise.all(
    demoActors.map(async ({ label, actor }) => {
      const token = await issueToken(secret, county, actor);
      return `  ${label.zh} (${label.en})\n  { "Authorization": "Bearer ${token}" }\n`;
    }),
  );
