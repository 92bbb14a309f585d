import { randomBytes, randomUUID } from 'node:crypto';
import type { ProposalEvent } from '@xieshang/core';
import { openServer, type ServerLimits } from '@xieshang/graphql';
import pg from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { serving } from '../support/cli.ts';
import { serverDatabaseForTest } from '../support/drivers/databases.ts';
import { cuttable } from '../support/drivers/proxy.ts';
import { admin } from '../support/drivers/server.ts';
import { drafted, submitted, toFiling } from '../support/facts.ts';
import { factsIn, globalId, newCounty, openGateway } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const LIST = '{ county { proposals { edges { node { key } } } } }';
const FILE = `mutation ($id: ID!, $commandId: String) {
  fileProposal(input: { id: $id, commandId: $commandId }) {
    ... on ProposalMoved { version repeated proposal { key } } } }`;
const ASSIGN = `mutation ($inputs: [AssignProposalInput!]!, $commandId: String) {
  assignProposals(inputs: $inputs, commandId: $commandId) {
    ... on ProposalsMoved { moved { key repeated } } } }`;
const committee = as('proposal_committee');
const office = as('supervising_office');

/** A gateway on a server, by a way that can be cut; cases p1, p2 … wait, to be filed if nothing else. */
const gatewayOnServer = async (
  setting: {
    readonly limits?: Partial<ServerLimits>;
    readonly milliseconds?: number;
    readonly waiting?: readonly ProposalEvent[];
  } = {},
) => {
  const { database, url } = await serverDatabaseForTest();
  const keys = Array.from({ length: 12 }, (_, at) => `p${at + 1}`);
  const { waiting = [drafted, submitted] } = setting;
  const countyId = await newCounty(database, Object.fromEntries(keys.map((key) => [key, waiting])));
  const way = await cuttable(url);
  const own = await openServer(way.url, undefined, setting.limits);
  const { milliseconds = 15_000 } = setting;
  const gateway = await openGateway({ database: own, limits: { milliseconds } });
  onTestFinished(async () => {
    await gateway.close();
    await own.close();
  });
  gateway.turnTo('2026-01-21');
  const caller = { countyId, actor: committee };
  return {
    ...{ gateway, database, countyId, caller, way, url },
    read: () => gateway.ask(caller, LIST),
    file: (key: string, commandId: string = randomUUID()) =>
      gateway.ask(caller, FILE, { id: globalId(countyId, key), commandId }),
    assign: (assigned: readonly string[], commandId: string) =>
      gateway.ask({ countyId, actor: office }, ASSIGN, {
        commandId,
        inputs: assigned.map((key) => ({
          id: globalId(countyId, key),
          tasks: [{ unit: 'health-bureau', role: 'SOLE' }],
        })),
      }),
    probe: async (name: 'live' | 'ready') =>
      (await fetch(new URL(`/health/${name}`, gateway.url))).status,
  };
};

/** A session of somebody else, in a transaction, until it is let go. */
const sessionOn = async (url: URL, ...statements: readonly string[]) => {
  const client = new pg.Client({ connectionString: url.href });
  client.on('error', () => undefined);
  await client.connect();
  for (const sql of ['BEGIN', ...statements]) await client.query(sql);
  const letGo = () => client.end();
  onTestFinished(letGo);
  return letGo;
};

const waitingIn = async (url: URL): Promise<number> => {
  const [row] = await admin(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE datname = '${url.pathname.slice(1)}' AND wait_event_type = 'Lock'`,
  );
  return Number(row?.['n']);
};

const unavailable = { status: 503, errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] };
const tooLate = { status: 503, errors: [{ extensions: { code: 'TIME_LIMIT_EXCEEDED' } }] };

describe.runIf(inject('playedOn') === 'postgres')('a gateway on a server', () => {
  it('lives on when its sessions are ended, and answers again', async () => {
    const { url } = await serverDatabaseForTest();
    const secret = randomBytes(32).toString('hex');
    const served = await serving([], { DATABASE_URL: url.href, AUTH_SECRET: secret });
    const body = JSON.stringify({ query: '{ county(id: "nowhere") { name } }' });
    const headers = { 'content-type': 'application/json' };
    const ask = async () => {
      const answer = await fetch(served.url, { method: 'POST', headers, body });
      const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
      return errors[0]?.extensions.code;
    };
    const codes = new Set<unknown>();
    for (let round = 0; round < 40; round += 1) {
      const asked = Array.from({ length: 12 }, ask);
      await admin(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = '${url.pathname.slice(1)}'`,
      );
      for (const code of await Promise.all(asked)) codes.add(code);
    }
    codes.add(await ask());
    expect([...codes].filter((code) => code !== 'DATABASE_UNAVAILABLE')).toEqual(['NOT_FOUND']);
    expect(await served.stop()).toBe(0);
  });

  it('answers 503 and says to ask again while the server is away', async () => {
    const { way, read, file, probe, gateway, caller } = await gatewayOnServer();
    await way.goDown();
    expect(await read()).toMatchObject(unavailable);
    expect(await file('p1')).toMatchObject(unavailable);
    expect([await probe('live'), await probe('ready')]).toEqual([200, 503]);
    expect((await gateway.ask(caller, '{ viewer { id } }')).status).toBe(200);
    await way.comeUp();
    expect(await read()).toMatchObject({ status: 200 });
    expect(await file('p1')).toMatchObject({ data: { fileProposal: { repeated: false } } });
    expect(await probe('ready')).toBe(200);
  });

  it('reads while more commands wait for a lock than it has connections for them', async () => {
    const { url, countyId, file, read, probe } = await gatewayOnServer();
    const letGo = await sessionOn(url, `SELECT 1 FROM county WHERE id = '${countyId}' FOR UPDATE`);
    const keys = Array.from({ length: 12 }, (_, at) => `p${at + 1}`);
    const sent = keys.map((key) => file(key));
    await expect.poll(() => waitingIn(url)).toBe(5);
    expect(await read()).toMatchObject({ status: 200 });
    expect([await probe('live'), await probe('ready')]).toEqual([200, 200]);
    await letGo();
    for (const { data } of await Promise.all(sent))
      expect(data).toMatchObject({ fileProposal: { repeated: false } });
  });

  it('gives a command up that waits too long for a lock, and writes nothing', async () => {
    const { url, countyId, file, database } = await gatewayOnServer({ limits: { lock: 50 } });
    const before = await factsIn(database, countyId);
    await sessionOn(url, `SELECT 1 FROM county WHERE id = '${countyId}' FOR UPDATE`);
    expect(await file('p1')).toMatchObject(tooLate);
    expect(await factsIn(database, countyId)).toBe(before);
  });

  it('gives up a statement that takes too long', async () => {
    const { url, read } = await gatewayOnServer({ limits: { statement: 50 } });
    await sessionOn(url, 'LOCK TABLE proposal IN ACCESS EXCLUSIVE MODE');
    expect(await read()).toMatchObject(tooLate);
  });

  it('gives up waiting for a connection', async () => {
    const { url, read } = await gatewayOnServer({ limits: { readers: 1, connecting: 100 } });
    const letGo = await sessionOn(url, 'LOCK TABLE proposal IN ACCESS EXCLUSIVE MODE');
    const first = read();
    await expect.poll(() => waitingIn(url)).toBe(1);
    expect(await read()).toMatchObject(unavailable);
    await letGo();
    expect((await first).status).toBe(200);
  });

  it('cancels in the server what a request asked whose time is over', async () => {
    const { url, read, file } = await gatewayOnServer({ milliseconds: 300 });
    await sessionOn(url, 'LOCK TABLE proposal IN ACCESS EXCLUSIVE MODE');
    expect(await read()).toMatchObject(tooLate);
    expect(await file('p1')).toMatchObject(tooLate);
    await expect.poll(() => waitingIn(url)).toBe(0);
  });

  it('cancels in the server what a client asked that has left', async () => {
    const { url, gateway, countyId } = await gatewayOnServer();
    await sessionOn(url, 'LOCK TABLE proposal IN ACCESS EXCLUSIVE MODE');
    const controller = new AbortController();
    const left = fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ county(id: "${countyId}") { proposals { totalCount } } }` }),
      signal: controller.signal,
    });
    await expect.poll(() => waitingIn(url)).toBe(1);
    controller.abort();
    await expect(left).rejects.toThrow();
    await expect.poll(() => waitingIn(url)).toBe(0);
  });
});

describe.runIf(inject('playedOn') === 'postgres')('a command whose connection is lost', () => {
  it('at its commit happens once, and says so', async () => {
    const { way, file, database, countyId } = await gatewayOnServer();
    const before = await factsIn(database, countyId);
    way.cutAtCommit('lost before its answer');
    expect(await file('p1')).toMatchObject({ status: 200, data: { fileProposal: { version: 3 } } });
    expect(await factsIn(database, countyId)).toBe(before + 1);
  });

  it('at its commit, and the server with it, is told to be asked again by its key', async () => {
    const { way, file, database, countyId } = await gatewayOnServer();
    const before = await factsIn(database, countyId);
    const commandId = randomUUID();
    way.cutAtCommit('lost before its answer', true);
    expect(await file('p1', commandId)).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'OUTCOME_UNKNOWN', commandId } }],
    });
    await way.comeUp();
    expect(await file('p1', commandId)).toMatchObject({
      data: { fileProposal: { version: 3, repeated: true } },
    });
    expect(await factsIn(database, countyId)).toBe(before + 1);
  });

  it('after its commit is told as carried out', async () => {
    const { way, file } = await gatewayOnServer();
    way.cutAtCommit('lost after its answer', true);
    expect(await file('p1')).toMatchObject({
      status: 200,
      data: { fileProposal: { repeated: false, proposal: null } },
      errors: [{ extensions: { code: 'CARRIED_OUT_UNREAD' } }],
    });
  });
});

describe.runIf(inject('playedOn') === 'postgres')('a batch whose connection is lost', () => {
  const meeting = async () => {
    const { gateway, ...rest } = await gatewayOnServer({ waiting: toFiling });
    gateway.turnTo('2026-02-02');
    return rest;
  };
  const keys = ['p1', 'p2', 'p3'];

  it('at its commit happens once and whole, and says so', async () => {
    const { way, assign, database, countyId } = await meeting();
    const before = await factsIn(database, countyId);
    way.cutAtCommit('lost before its answer');
    expect(await assign(keys, randomUUID())).toMatchObject({
      status: 200,
      data: { assignProposals: { moved: keys.map((key) => ({ key })) } },
    });
    expect(await factsIn(database, countyId)).toBe(before + 3);
  });

  it('at its commit, and the server with it, is told to be asked again by its key', async () => {
    const { way, assign, database, countyId } = await meeting();
    const before = await factsIn(database, countyId);
    const commandId = randomUUID();
    way.cutAtCommit('lost before its answer', true);
    expect(await assign(keys, commandId)).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'OUTCOME_UNKNOWN', commandId } }],
    });
    await way.comeUp();
    expect(await assign(keys, commandId)).toMatchObject({
      data: { assignProposals: { moved: keys.map((key) => ({ key, repeated: true })) } },
    });
    expect(await factsIn(database, countyId)).toBe(before + 3);
  });
});
