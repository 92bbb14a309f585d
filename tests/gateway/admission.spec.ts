import type { GatewayOptions } from '@xieshang/graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newDatabase } from '../support/drivers/databases.ts';
import { drafted, submitted, toDelivery } from '../support/facts.ts';
import { gated } from '../support/gates.ts';
import { type Answer, globalId, newCounty, openGateway } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const real = await newDatabase();
const county = await newCounty(real, { p1: toDelivery, p2: [drafted, submitted] });
const first = { countyId: county, actor: as('member', 'm1') };
const second = { countyId: county, actor: as('member', 'm2') };

const LIST =
  '{ county { proposals(first: 100) { edges { node { key availableActions { command } } } } } }';
const LIGHT = '{ county { name } }';

type Limits = NonNullable<GatewayOptions['limits']>;

const limitedTo = async (limits: Limits) => {
  const gateway = await openGateway({ database: real, limits });
  onTestFinished(gateway.close);
  return gateway;
};

const cost = ({ extensions }: Answer<unknown>) => extensions?.['cost'] as Record<string, number>;
const code = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions?.['code'];

describe('what a request costs', () => {
  it('is told with the answer, beside the limit and what is left of the budget', async () => {
    const gateway = await limitedTo({ cost: 900_000, budget: 1_000_000 });
    const light = cost(await gateway.ask(first, LIGHT));
    expect(light).toMatchObject({ limit: 900_000 });
    const heavy = cost(await gateway.ask(first, LIST));
    expect(heavy['cost']).toBeGreaterThan(10 * (light['cost'] ?? 0));
    expect(heavy['remaining']).toBe((light['remaining'] ?? 0) - (heavy['cost'] ?? 0));
  });

  it('grows with what is asked: entries, ids, values of a filter, commands', async () => {
    const gateway = await limitedTo({});
    const of = async (query: string, variables = {}) =>
      cost(await gateway.ask(first, query, variables))['cost'] ?? 0;
    const page = (n: number) => of(`{ county { proposals(first: ${n}) { edges { cursor } } } }`);
    expect(await page(100)).toBeGreaterThan(await page(10));
    const nodes = (n: number) =>
      of('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: Array.from({ length: n }, (_, at) => globalId(county, `p${at}`)),
      });
    expect((await nodes(90)) - (await nodes(9))).toBeGreaterThan(await nodes(9));
    const lights = (n: number) =>
      of('query ($l: [Light!]) { county { proposals(filter: { light: $l }) { totalCount } } }', {
        l: Array(n).fill('NONE'),
      });
    expect(await lights(100)).toBeGreaterThan(await lights(1));
  });

  it('is next to nothing for actions that the caller never has', async () => {
    const gateway = await limitedTo({});
    const list = LIST.replace('county {', `county(id: "${county}") {`);
    const answer = await gateway.ask(undefined, list);
    expect(JSON.stringify(answer.data)).not.toContain('command');
    const withActions = cost(await gateway.ask(first, LIST))['cost'] ?? 0;
    expect(cost(answer)['cost']).toBeLessThan(withActions / 3);
  });

  it('beyond the limit is refused before anything is read', async () => {
    const statements: string[] = [];
    const database = await newDatabase((sql) => statements.push(sql));
    const gateway = await openGateway({ database, limits: { cost: 1_000 } });
    onTestFinished(async () => {
      await gateway.close();
      await database.close();
    });
    const clerk = { countyId: county, actor: as('proposal_committee') };
    statements.length = 0;
    const answer = await gateway.ask(clerk, LIST);
    expect(code(answer)).toBe('COST_LIMIT_EXCEEDED');
    expect(answer.errors?.[0]?.extensions).toMatchObject({ limit: 1_000 });
    expect(statements).toEqual([]);
  });
});

describe('a budget', () => {
  it('that is spent is told with when to ask again, and is nobody else’s', async () => {
    const gateway = await limitedTo({ budget: 1_000 });
    const answers: Answer<unknown>[] = [];
    while (answers.length < 20 && answers.at(-1)?.status !== 429)
      answers.push(await gateway.ask(first, LIGHT));
    expect(answers[0]?.status).toBe(200);
    const spent = answers.at(-1);
    expect(spent && { status: spent.status, code: code(spent) }).toEqual({
      status: 429,
      code: 'TOO_MANY_REQUESTS',
    });
    expect((await gateway.ask(second, LIGHT)).status).toBe(200);
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    expect(response.status).toBe(200);
  });

  it('of the public is one for each address', async () => {
    const gateway = await limitedTo({ budget: 400 });
    const asked = async () => {
      const response = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ viewer { id } }' }),
      });
      return { status: response.status, later: response.headers.get('retry-after') };
    };
    const answers = [];
    for (let n = 0; n < 6; n += 1) answers.push(await asked());
    expect(answers[0]?.status).toBe(200);
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.later)).toBeGreaterThan(0);
  });

  it('is spent by letters too', async () => {
    const gateway = await limitedTo({ budget: 1_000 });
    const response = await fetch(new URL('/letters/x/y.docx', gateway.url));
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }],
    });
  });
});

describe('heavy requests', () => {
  const behindAGate = async (limits: Limits) => {
    const { database, arrived, open } = gated(real);
    const gateway = await openGateway({ database, limits: { heavy: 1_500, ...limits } });
    onTestFinished(async () => {
      open();
      await gateway.close();
    });
    return { gateway, arrived, open };
  };

  it('of one caller wait for each other, while others and light ones are answered', async () => {
    const { gateway, arrived, open } = await behindAGate({ heavyAtOnce: 2, waitingOfOne: 50 });
    let done = 0;
    const flood = Array.from({ length: 40 }, () =>
      gateway.ask(first, LIST).then((answer) => {
        done += 1;
        return answer;
      }),
    );
    await arrived;
    const live = await fetch(new URL('/health/live', gateway.url));
    expect(live.status).toBe(200);
    expect((await gateway.ask(second, LIGHT)).status).toBe(200);
    expect((await gateway.ask(first, LIGHT)).status).toBe(200);
    expect(done).toBe(0);
    const other = gateway.ask(second, LIST);
    open();
    expect((await other).status).toBe(200);
    // Of the flood no more than a few were before the other's, who came last.
    expect(done).toBeLessThan(20);
    const answers = await Promise.all(flood);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });

  it('beyond what may wait of one caller are refused', async () => {
    const { gateway, arrived, open } = await behindAGate({ waitingOfOne: 2 });
    const flood = Array.from({ length: 10 }, () => gateway.ask(first, LIST));
    await arrived;
    // One is carried out and two wait; the others are answered before any of these.
    const { promise, resolve } = Promise.withResolvers<void>();
    let refused = 0;
    for (const one of flood)
      one.then((answer) => {
        if (code(answer) === 'TOO_MANY_REQUESTS') refused += 1;
        if (refused === 7) resolve();
      });
    await promise;
    open();
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(3);
  });

  it('beyond what may wait of all callers are refused', async () => {
    const { gateway, arrived, open } = await behindAGate({ heavyAtOnce: 1, waiting: 1 });
    const one = gateway.ask(first, LIST);
    await arrived;
    const others = ['m2', 'm3', 'm4'].map((id) =>
      gateway.ask({ countyId: county, actor: as('member', id) }, LIST),
    );
    const refused = await Promise.race(others);
    expect({ status: refused.status, code: code(refused) }).toEqual({
      status: 503,
      code: 'OVERLOADED',
    });
    open();
    expect((await one).status).toBe(200);
    await Promise.all(others);
  });

  it('that wait until their time is over are told so', async () => {
    const { gateway, arrived } = await behindAGate({ heavyAtOnce: 1, milliseconds: 100 });
    const flood = [gateway.ask(first, LIST), gateway.ask(second, LIST)];
    await arrived;
    for (const answer of await Promise.all(flood))
      expect({ status: answer.status, code: code(answer) }).toEqual({
        status: 503,
        code: 'TIME_LIMIT_EXCEEDED',
      });
  });
});
