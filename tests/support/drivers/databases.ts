import { randomUUID } from 'node:crypto';
import {
  type Database,
  grantTo,
  migrate,
  type OnStatement,
  openEmbedded,
  openServer,
  type ServerLimits,
} from '@xieshang/graphql';
import { inject, onTestFinished } from 'vitest';
import { admin, serverUrl } from './server.ts';

/** The role of every gateway of the specs on a server: it owns nothing. */
const ROLE = 'xieshang_gateway_of_specs';

// What a busy machine is slow at is no outage; what limits do has specs of its own.
const patient: Partial<ServerLimits> = { connecting: 60_000, statement: 120_000, lock: 60_000 };

// Several files of specs make it at once.
const makeRole = (): Promise<unknown> =>
  admin(`DO $$ BEGIN CREATE ROLE ${ROLE} LOGIN;
         EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);

/** A new database on the server, by its owner's role and by that of a gateway. */
const onServer = async (onStatement?: OnStatement, prefix = 'xieshang') => {
  const name = `${prefix}_${randomUUID().replaceAll('-', '')}`;
  await admin(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const restricted = new URL(url);
  restricted.username = ROLE;
  const [database, gateways] = [
    await openServer(url.href, onStatement, patient),
    await openServer(restricted.href, onStatement, patient),
  ];
  const close = async () => {
    await gateways.close();
    await database.close();
  };
  const drop = () => admin(`DROP DATABASE ${name} WITH (FORCE)`);
  return { database: { ...database, close }, gateways, url, restricted, drop };
};

const ofGateways = new WeakMap<Database, Database>();

/** The database as a gateway is given it; specs themselves look behind its back. */
export const asGateway = (database: Database): Database => ofGateways.get(database) ?? database;

type OnServer = Awaited<ReturnType<typeof onServer>>;

const migrated = async ({ database, gateways }: OnServer): Promise<Database> => {
  await migrate(database);
  await makeRole();
  await grantTo(database, ROLE);
  ofGateways.set(database, gateways);
  return database;
};

const dropped = ({ database, drop }: OnServer): Database => ({
  ...database,
  close: async () => {
    await database.close();
    await drop();
  },
});

/** A new database without a table, of the kind the run is played on. */
export const emptyDatabase = async (onStatement?: OnStatement): Promise<Database> =>
  inject('playedOn') === 'postgres'
    ? dropped(await onServer(onStatement))
    : openEmbedded(undefined, onStatement);

/** A new, migrated database of the kind the run is played on; the core's runs use the embedded one. */
export const newDatabase = async (onStatement?: OnStatement): Promise<Database> => {
  if (inject('playedOn') === 'postgres') {
    const made = await onServer(onStatement);
    return migrated({ ...made, database: dropped(made) });
  }
  const database = await openEmbedded(undefined, onStatement);
  await migrate(database);
  return database;
};

/**
 * The database of the sentences a worker plays, each in a county of its own. The worker takes an
 * embedded one with it; on a server it is left over, for the run to drop at its end.
 */
export const databaseOfWorker = async (): Promise<Database> =>
  inject('playedOn') === 'postgres'
    ? migrated(await onServer(undefined, inject('leftovers')))
    : newDatabase();

/** A new, migrated database on the server with its URL; it is dropped when the test ends. */
export const serverDatabaseForTest = async () => {
  const { url, restricted, drop, ...made } = await onServer();
  const database = await migrated({ url, restricted, drop, ...made });
  onTestFinished(async () => {
    await database.close();
    await drop();
  });
  return { database, url, restricted };
};

/** The URL of a new database on the server without a table, by the role of a gateway. */
export const bareServerForTest = async (): Promise<URL> => {
  const { database, restricted, drop } = await onServer();
  onTestFinished(async () => {
    await database.close();
    await drop();
  });
  await makeRole();
  return restricted;
};

/** A new database that is closed, and dropped, when the test ends. */
export const databaseForTest = async (onStatement?: OnStatement): Promise<Database> => {
  const database = await newDatabase(onStatement);
  onTestFinished(() => database.close());
  return database;
};
