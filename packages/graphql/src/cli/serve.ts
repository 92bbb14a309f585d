import cluster from 'node:cluster';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { type Auth, SECRET_LENGTH } from '../auth.ts';
import { type Listening, urlOf } from '../server.ts';
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
import { connected, type OpenedDatabase, withDatabase } from './with-database.ts';

/** How a gateway is served. */
export interface Serving extends Telling {
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
  /** How many processes serve; more than one on a server only. */
  readonly workers: number;
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

/** Behind a proxy: the address of the client, as the proxy tells it in a header of its own. */
const toldByProxy = ({ headers }: IncomingMessage): string | undefined => {
  const name = process.env['CLIENT_ADDRESS_HEADER']?.toLowerCase();
  const told = name ? headers[name] : undefined;
  return typeof told === 'string' ? told : undefined;
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
  url: string,
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

const logger = async (): Promise<Logger> => {
  const { pino } = await import('pino');
  return pino({ level: process.env['LOG_LEVEL'] ?? 'info' }, pino.destination(2));
};

type Introduce = (listening: Pick<Listening, 'url'>) => Promise<void>;

const serveHere = async (
  database: Database,
  auth: Auth,
  { demo, host, port }: Serving,
  introduced: Introduce,
): Promise<void> => {
  // Loaded when the database is open: making a new one takes most of the memory there is to take.
  const [{ createGateway }, { serve }, log] = await Promise.all([
    import('../gateway.ts'),
    import('../server.ts'),
    logger(),
  ]);
  const addressOf = toldByProxy;
  const gateway = createGateway({ database, auth, log, clock: systemClock, demo, addressOf });
  const stopped = untilStopped();
  const listening = await serve(gateway, { host, port });
  await introduced(listening);
  await stopped;
  await listening.close();
};

const serveAsWorker = async (settings: Settings, auth: Auth, serving: Serving): Promise<void> => {
  const database = await connected(settings);
  try {
    await serveHere(database, auth, serving, async () => undefined);
  } finally {
    await database.close();
    process.disconnect?.();
  }
};

const checked = (settings: Settings, serving: Serving): Serving => {
  if (serving.workers > 1 && !settings.url)
    throw misuse('The embedded database serves one process. Set DATABASE_URL to use --workers.');
  return serving.demo ? { ...serving, host: onLoopback(serving.host) } : serving;
};

const prepared = async (
  { database, applied }: OpenedDatabase,
  settings: Settings,
  serving: Serving,
): Promise<Introduction | undefined> => {
  if (applied.length > 0) say(`Applied ${applied.length} migration(s).`);
  return serving.demo ? demoCounty(database, settings, serving) : undefined;
};

const introducing =
  (auth: Auth, county: Introduction | undefined): Introduce =>
  async ({ url }) => {
    if (county && 'secret' in auth) await introduce(auth.secret, url, county);
    else (await logger()).info({ url }, 'serving');
  };

const serveEmbedded = async (settings: Settings, auth: Auth, serving: Serving): Promise<void> => {
  say('Opening the embedded database …');
  return withDatabase(settings, async (opened) => {
    const county = await prepared(opened, settings, serving);
    return serveHere(opened.database, auth, serving, introducing(auth, county));
  });
};

const serveServer = async (settings: Settings, auth: Auth, serving: Serving): Promise<void> => {
  say('Opening the database …');
  const county = await withDatabase(settings, (opened) => prepared(opened, settings, serving));
  const [{ serveByWorkers }, log] = await Promise.all([import('./workers.ts'), logger()]);
  const { host, workers } = serving;
  const introduced = introducing(auth, county);
  const listening = (port: number) => introduced({ url: urlOf({ host, port }) });
  return serveByWorkers(workers, { log, listening }, untilStopped());
};

/**
 * Serves the gateway until it is told to stop: on the embedded database in this process, on a server
 * by workers that this process looks after.
 */
export const serveGateway = async (settings: Settings, asked: Serving): Promise<void> => {
  const serving = checked(settings, asked);
  const auth = serving.demo ? { secret: await demoSecret(settings.data) } : authFromEnvironment();
  if (cluster.isWorker) return serveAsWorker(settings, auth, serving);
  return settings.url
    ? serveServer(settings, auth, serving)
    : serveEmbedded(settings, auth, serving);
};
