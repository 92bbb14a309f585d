import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, migrate, openEmbedded, openServer } from '@xieshang/graphql';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { diskAt } from '../faults/disk.ts';
import { folderForTest } from '../support/cli.ts';
import { newDatabase, serverDatabaseForTest } from '../support/drivers/databases.ts';
import { openGateway } from '../support/gateway.ts';

const probing = async (database: Database) => {
  const gateway = await openGateway({ database });
  onTestFinished(gateway.close);
  return async (name: 'live' | 'ready') => {
    const response = await fetch(new URL(`/health/${name}`, gateway.url));
    return { status: response.status, body: await response.json() };
  };
};

const ready = { status: 200, body: { ready: true } };
const unready = { status: 503, body: { ready: false } };

describe('health', () => {
  it('lives as long as the process answers, and is ready as long as its database does', async () => {
    const database = await newDatabase();
    const probe = await probing(database);
    expect(await probe('live')).toEqual({ status: 200, body: { live: true } });
    expect(await probe('ready')).toEqual(ready);
    await database.close();
    expect(await probe('live')).toEqual({ status: 200, body: { live: true } });
    expect(await probe('ready')).toEqual(unready);
  });
});

describe.skipIf(inject('playedOn') === 'postgres')('a gateway on an embedded database', () => {
  const embedded = async (folder: string) => {
    const database = await openEmbedded(folder);
    onTestFinished(() => database.close());
    await migrate(database);
    return probing(database);
  };

  it('is ready as long as its folder can be written to', async () => {
    const folder = join(await folderForTest(), 'pg');
    const probe = await embedded(folder);
    expect(await probe('ready')).toEqual(ready);
    // Nobody can write a file where a folder is.
    const inTheWay = join(folder, 'xieshang.probe');
    await mkdir(inTheWay);
    expect(await probe('ready')).toEqual(unready);
    expect((await probe('live')).status).toBe(200);
    await rmdir(inTheWay);
    expect(await probe('ready')).toEqual(ready);
  });

  it('is ready as long as its disk is not full, where one may be filled', async ({ skip }) => {
    const disk = diskAt(join(await folderForTest(), 'disk'), 200);
    onTestFinished(disk.remove);
    skip(!disk.small, 'no disk can be mounted here');
    const probe = await embedded(join(disk.folder, 'pg'));
    expect(await probe('ready')).toEqual(ready);
    disk.fill();
    expect(await probe('ready')).toEqual(unready);
    disk.free();
    expect(await probe('ready')).toEqual(ready);
  });
});

describe.runIf(inject('playedOn') === 'postgres')('a gateway on a server', () => {
  it('is ready as long as the server lets it write', async () => {
    const { url } = await serverDatabaseForTest();
    const reading = new URL(url);
    reading.searchParams.set('options', '-c default_transaction_read_only=on');
    for (const [one, answer] of [
      [url, ready],
      [reading, unready],
    ] as const) {
      const database = await openServer(one.href);
      onTestFinished(() => database.close());
      const probe = await probing(database);
      expect(await probe('ready')).toEqual(answer);
    }
  });
});
