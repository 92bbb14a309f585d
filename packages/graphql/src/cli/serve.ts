import { day } from '@xieshang/core';
import { type Story, storyOf } from '@xieshang/seed';
import { pino } from 'pino';
import { type Auth, SECRET_LENGTH } from '../auth.ts';
import { createGateway } from '../gateway.ts';
import { type Listening, serve } from '../server.ts';
import type { Database } from '../store/database.ts';
import { demoSecret, demoTokens, onLoopback, readDemo, writeDemo } from './demo.ts';
import { misuse } from './failure.ts';
import { isSeeded, seedCounty, type Telling } from './seeding.ts';
import { type Settings, systemClock } from './settings.ts';
import { openMigrated } from './with-database.ts';

/** How a gateway is served. */
export interface Serving extends Telling {
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
}

const authFromEnvironment = (): Auth => {
  const { AUTH_SECRET: secret, AUTH_JWKS_URL: jwksUrl } = process.env;
  if (jwksUrl) return { jwksUrl };
  if (!secret)
    throw misuse('Set AUTH_SECRET or AUTH_JWKS_URL, or serve a demo county with --demo.');
  if (secret.length < SECRET_LENGTH)
    throw misuse(`AUTH_SECRET needs at least ${SECRET_LENGTH} characters.`);
  return { secret };
};

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const demoStory = async (
  database: Database,
  { data }: Settings,
  { on, seed }: Telling,
): Promise<Story> => {
  const told = await readDemo(data);
  const story = storyOf(told ? { on: day(told.on), seed: told.seed } : { on, seed });
  if (await isSeeded(database, story)) return story;
  await writeDemo(data, { on, seed });
  return seedCounty(database, { on, seed });
};

const introduce = async (secret: string, { url }: Listening, story: Story): Promise<void> => {
  const { county, name, notice, demoActors } = story;
  const tokens = await demoTokens(secret, county, demoActors);
  process.stdout.write(
    `\n${name} is served at ${url}\n${notice}\n\nPaste one of these into Headers of GraphiQL to act as:\n\n${tokens.join('\n')}\n`,
  );
};

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** Serves the gateway until it is told to stop. */
export const serveGateway = async (settings: Settings, serving: Serving): Promise<void> => {
  const host = serving.demo ? onLoopback(serving.host) : serving.host;
  const secret = serving.demo ? await demoSecret(settings.data) : undefined;
  const auth = secret ? { secret } : authFromEnvironment();
  say(settings.url ? 'Opening the database …' : 'Opening the embedded database …');
  const { database, applied, close } = await openMigrated(settings);
  try {
    if (applied.length > 0) say(`Applied ${applied.length} migration(s).`);
    const story = serving.demo ? await demoStory(database, settings, serving) : undefined;
    const log = pino({ level: process.env['LOG_LEVEL'] ?? 'info' }, pino.destination(2));
    const { demo } = serving;
    const gateway = createGateway({ database, auth, log, clock: systemClock, demo });
    const listening = await serve(gateway, { host, port: serving.port });
    if (story && secret) await introduce(secret, listening, story);
    else log.info({ url: listening.url }, 'serving');
    await untilStopped();
    await listening.close();
  } finally {
    await close();
  }
};
