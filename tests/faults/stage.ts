import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, migrate, openEmbedded, openServer } from '@xieshang/graphql';
import type { Chance } from './chance.ts';
import { clusterIn } from './cluster.ts';
import { type Disk, diskAt } from './disk.ts';
import { type Gateway, gatewayOn } from './gateway.ts';
import { proxyTo } from './proxy.ts';
import { pause } from './wait.ts';

/** Something that goes wrong under load, and is over when the promise is kept. */
export interface Fault {
  readonly name: string;
  play(chance: Chance): Promise<void>;
}

/** A gateway with its database, and what can go wrong with them. */
export interface Stage {
  readonly name: string;
  readonly gateway: Gateway;
  readonly faults: readonly Fault[];
  /** Opens the database beside the gateway, or in its place where one process at a time can. */
  withDatabase<Value>(work: (database: Database) => Promise<Value>): Promise<Value>;
  remove(): Promise<void>;
}

const fault = (name: string, play: (chance: Chance) => Promise<void>): Fault => ({ name, play });

const restarted = async (gateway: Gateway, chance: Chance): Promise<void> => {
  await gateway.kill();
  await pause(chance.between(0, 500));
  await gateway.start();
};

const whileFull = async ({ fill, free }: Disk, chance: Chance): Promise<void> => {
  fill();
  await pause(chance.between(2_000, 4_000));
  free();
};

/** Two gateway processes on a PostgreSQL server of our own, behind a proxy. */
export const serverStage = async (folder: string): Promise<Stage> => {
  const disk = diskAt(join(folder, 'server'), 600);
  const cluster = await clusterIn(disk.folder);
  await cluster.start();
  const proxy = await proxyTo(cluster.port);
  const data = join(folder, 'gateway');
  const gateway = await gatewayOn({ data, databaseUrl: cluster.url(proxy.port), workers: 2 });
  const withDatabase: Stage['withDatabase'] = async (work) => {
    const database = await openServer(cluster.url(cluster.port));
    return work(database).finally(() => database.close());
  };
  await withDatabase(migrate);
  await gateway.start();
  return {
    name: `gateway with 2 workers on ${cluster.version}`,
    gateway,
    withDatabase,
    faults: [
      fault('kill -9 of the gateway', (chance) => restarted(gateway, chance)),
      fault('kill -9 of a worker', () => gateway.killWorker()),
      fault('kill -9 of a backend', () => cluster.killBackend()),
      fault('every session ended', () => cluster.endSessions()),
      fault('kill -9 of PostgreSQL', async (chance) => {
        cluster.killPostmaster();
        await pause(chance.between(0, 2_000));
        await cluster.start();
      }),
      fault('connections cut', async () => proxy.cut()),
      fault('connections refused', async (chance) => {
        proxy.refuse(true);
        await pause(chance.between(1_000, 4_000));
        proxy.refuse(false);
      }),
      fault('connections stopped up, then cut', async (chance) => {
        proxy.stop(true);
        await pause(chance.between(1_000, 4_000));
        proxy.stop(false);
        proxy.cut();
      }),
      ...(disk.small
        ? [
            fault('full disk', async (chance) => {
              await whileFull(disk, chance);
              await cluster.start();
            }),
          ]
        : []),
    ],
    remove: async () => {
      await gateway.stop();
      await proxy.close();
      cluster.stop();
      disk.remove();
    },
  };
};

/** A gateway on its embedded database. */
export const embeddedStage = async (folder: string): Promise<Stage> => {
  const disk = diskAt(join(folder, 'embedded'), 400);
  const data = join(disk.folder, 'data');
  mkdirSync(data);
  const gateway = await gatewayOn({ data });
  const open = async <Value>(work: (database: Database) => Promise<Value>): Promise<Value> => {
    const database = await openEmbedded(join(data, 'pg'));
    return work(database).finally(() => database.close());
  };
  await open(migrate);
  await gateway.start();
  return {
    name: 'gateway on its embedded database',
    gateway,
    withDatabase: async (work) => {
      await gateway.stop();
      return open(work).finally(() => gateway.start());
    },
    faults: [
      fault('kill -9 of the gateway', (chance) => restarted(gateway, chance)),
      ...(disk.small
        ? [
            fault('full disk, then kill -9', async (chance) => {
              await whileFull(disk, chance);
              await restarted(gateway, chance);
            }),
          ]
        : []),
    ],
    remove: async () => {
      await gateway.stop();
      disk.remove();
    },
  };
};
