import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderForTest, serving } from '../support/cli.ts';
import { serverDatabaseForTest } from '../support/drivers/databases.ts';
import { toFiling } from '../support/facts.ts';
import { newCounty } from '../support/gateway.ts';

const AUTH_SECRET = 'a secret of the specs, long enough for its purpose';

/** A gateway of several processes over a county with one proposal. */
const served = async (workers: number) => {
  const { database, url } = await serverDatabaseForTest();
  const countyId = await newCounty(database, { one: toFiling });
  const args = ['--data', await folderForTest(), '--workers', String(workers)];
  const gateway = await serving(args, { DATABASE_URL: url.href, AUTH_SECRET });
  const question = `{ county(id: "${countyId}") { proposals { totalCount } } }`;
  const ask = async (): Promise<unknown> => {
    const body = JSON.stringify({ query: question });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(gateway.url, { method: 'POST', headers, body })).json();
  };
  return { ...gateway, databaseUrl: url.href, question, ask };
};

type Served = Awaited<ReturnType<typeof served>>;

const workersOf = ({ err }: Served): readonly number[] =>
  [...err().matchAll(/"worker":(\d+)/g)].map(([, pid]) => Number(pid));

const heardOf = (gateway: Served, workers: number) =>
  expect.poll(() => workersOf(gateway).length).toBe(workers);

const one = { data: { county: { proposals: { totalCount: 1 } } } };

/** Whether nobody listens any longer: asked by a connection of its own, since one that is kept alive still answers. */
const isRefused = ({ url }: Served): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.on('connect', () => {
      socket.destroy();
      resolve(false);
    });
    socket.on('error', () => resolve(true));
  });

/** Keeps everybody from reading proposals until it is released. */
const blocking = async ({ databaseUrl }: Served) => {
  const blocker = new pg.Client({ connectionString: databaseUrl });
  await blocker.connect();
  onTestFinished(() => blocker.end().catch(() => undefined));
  await blocker.query('BEGIN; LOCK TABLE proposal IN ACCESS EXCLUSIVE MODE');
  const waiting = async () => {
    const { rows } = await blocker.query(
      `SELECT 1 FROM pg_locks JOIN pg_database ON pg_database.oid = database
       WHERE datname = current_database() AND NOT granted`,
    );
    return rows.length;
  };
  return {
    isWaitedFor: () => expect.poll(waiting).toBeGreaterThan(0),
    release: () => blocker.query('COMMIT'),
  };
};

/** A connection to a gateway that is kept: what is sent on it, and all that is heard. */
const keptIn = ({ url }: Served) => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => {
    socket.destroy();
  });
  let heard = '';
  socket.on('data', (chunk) => {
    heard += String(chunk);
  });
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return { send: (text: string) => socket.write(text), heard: () => heard, closed };
};

const asking = (query: string): string => {
  const body = JSON.stringify({ query });
  const head = [
    'POST /graphql HTTP/1.1',
    'Host: gateway',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
};

describe('a gateway on a server', () => {
  it('replaces a worker that is killed, and answers meanwhile by the others', async () => {
    const gateway = await served(2);
    await heardOf(gateway, 2);
    const [first = 0] = workersOf(gateway);
    process.kill(first, 'SIGKILL');
    await heardOf(gateway, 3);
    for (let times = 0; times < 4; times += 1) expect(await gateway.ask()).toMatchObject(one);
    expect(new Set(workersOf(gateway)).size).toBe(3);
    expect(await gateway.stop()).toBe(0);
  });

  it('has the heap of the machine, and no flag that spares memory', async () => {
    const gateway = await served(1);
    await heardOf(gateway, 1);
    const command = await readFile(`/proc/${workersOf(gateway)[0]}/cmdline`, 'utf8');
    expect(command).toMatch(/--max-old-space-size=\d{3,}/);
    expect(command).not.toMatch(/semi-space|liftoff/);
  });

  it('answers what it was asked before it ends', async () => {
    const gateway = await served(1);
    const blocker = await blocking(gateway);
    const answer = gateway.ask();
    await blocker.isWaitedFor();
    const ended = gateway.stop();
    await expect.poll(() => isRefused(gateway)).toBe(true);
    await blocker.release();
    expect(await answer).toMatchObject(one);
    expect(await ended).toBe(0);
  });

  it('answers nothing else, not even on connections that are kept', async () => {
    const gateway = await served(1);
    const blocker = await blocking(gateway);
    const [idle, fresh, busy] = [keptIn(gateway), keptIn(gateway), keptIn(gateway)];
    idle.send(asking('{ __typename }'));
    await expect.poll(() => idle.heard()).toContain('"Query"');
    expect(idle.heard()).toMatch(/^connection: keep-alive\r$/im);
    busy.send(asking(gateway.question));
    await blocker.isWaitedFor();
    const ended = gateway.stop();
    await Promise.all([idle.closed, fresh.closed]);
    busy.send(asking('{ __typename }'));
    await blocker.release();
    await busy.closed;
    expect(busy.heard()).toContain('"totalCount":1');
    expect(busy.heard()).toMatch(/^connection: close\r$/im);
    expect(busy.heard()).not.toContain('"Query"');
    expect(await ended).toBe(0);
  });
});
