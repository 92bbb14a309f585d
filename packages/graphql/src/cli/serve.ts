import { type Auth, SECRET_LENGTH } from '../auth.ts';
import type { Listening } from '../server.ts';
import type { Database } from '../store/database.ts';
import {
  demoSecret,
  demoTokens,
  type Introduction,
  onLoopback,
  readIntroduction,
  writeIntroduction,
} from './demo.ts';
import { misuse } from './failure.ts';
import { isFounded } from './founded.ts';
import type { Telling } from './seeding.ts';
import { type Settings, systemClock } from './settings.ts';
import { openMigrated } from './with-database.ts';

/** How a gateway is served. */
export interface Serving extends Telling {
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
}

const authFromEnvironment = (): Auth => {
  const { AUTH_SECRET: secret, AUTH_JWKS_URL: jwksUrl, AUTH_ISSUER } = process.env;
  const issuer = AUTH_ISSUER ? { issuer: AUTH_ISSUER } : {};
  if (jwksUrl) return { jwksUrl, ...issuer };
  if (!secret)
    throw misuse('Set AUTH_SECRET or AUTH_JWKS_URL, or serve a demo county with --demo.');
  if (secret.length < SECRET_LENGTH)
    throw misuse(`AUTH_SECRET needs at least ${SECRET_LENGTH} characters.`);
  return { secret, ...issuer };
};

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const demoCounty = async (
  database: Database,
  { data }: Settings,
  telling: Telling,
): Promise<Introduction> => {
  const known = await readIntroduction(data);
  if (known && (await isFounded(database, known.county))) return known;
  const { seedCounty, storyFor } = await import('./seeding.ts');
  const story = storyFor(telling);
  if (!(await isFounded(database, story.county))) await seedCounty(database, telling);
  await writeIntroduction(data, story);
  return { ...story, demoActors: [...story.demoActors] };
};

const introduce = async (
  secret: string,
  { url }: Listening,
  introduction: Introduction,
): Promise<void> => {
  const { name, notice } = introduction;
  const tokens = await demoTokens(secret, introduction);
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
    const county = serving.demo ? await demoCounty(database, settings, serving) : undefined;
    // Loaded when the database is open: making a new one takes most of the memory there is to take.
    const [{ createGateway }, { serve }, { pino }] = await Promise.all([
      import('../gateway.ts'),
      import('../server.ts'),
      import('pino'),
    ]);
    const log = pino({ level: process.env['LOG_LEVEL'] ?? 'info' }, pino.destination(2));
    const { demo } = serving;
    const gateway = createGateway({ database, auth, log, clock: systemClock, demo });
    const listening = await serve(gateway, { host, port: serving.port });
    if (county && secret) await introduce(secret, listening, county);
    else log.info({ url: listening.url }, 'serving');
    await untilStopped();
    await listening.close();
  } finally {
    await close();
  }
};
