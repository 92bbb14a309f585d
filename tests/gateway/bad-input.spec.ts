import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { Writable } from 'node:stream';
import { encodeGlobalID } from '@pothos/plugin-relay';
import type { Actor } from '@xieshang/core';
import { issueToken, limits } from '@xieshang/graphql';
import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { unit } from '../support/county.ts';
import { newDatabase } from '../support/drivers/databases.ts';
import { drafted, submitted, toDelivery } from '../support/facts.ts';
import {
  type Answer,
  factsIn,
  gatewayForFile,
  globalId,
  newCounty,
  openGateway,
} from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const said: string[] = [];
const log = pino(
  { level: 'warn' },
  new Writable({
    write: (chunk, _encoding, done) => {
      said.push(String(chunk));
      done();
    },
  }),
);

const gateway = await gatewayForFile({ log });
const { database, secret, url } = gateway;
gateway.turnTo('2026-01-21');
const county = await newCounty(database, {
  p1: [drafted, submitted],
  p2: [drafted],
  p3: toDelivery,
});
let facts = 0;
const committee = { countyId: county, actor: as('proposal_committee') };
const first = { countyId: county, actor: as('member', 'm1') };

beforeEach(async () => {
  facts = await factsIn(database, county);
  said.length = 0;
});

// Whatever was asked, nothing has changed and nobody was surprised.
afterEach(async () => {
  expect(await factsIn(database, county)).toBe(facts);
});

const codeOf = ({ errors }: Answer<unknown>): unknown => errors?.[0]?.extensions?.['code'];

/** What a client must never be told: where in our code, or how we ask the database. */
const telling = /\bat \S+ \(|node_modules|\.ts:\d|SELECT |INSERT |prisma|Prisma|invocation|stack/;

const refusedWith = (answer: Answer<unknown>, code: string): void => {
  expect(codeOf(answer)).toBe(code);
  expect(JSON.stringify(answer)).not.toMatch(telling);
  expect(said.join()).toBe('');
};

const content = {
  title: '关于村级诊所的建议',
  category: 'SOCIAL',
  matters: ['村级诊所'],
  situation: '情况。',
  analysis: '分析。',
  suggestions: ['建议。'],
  publication: { consent: true },
  contact: { address: '沙城镇', phone: '0313-0000001' },
};
const draft = (input: object) =>
  gateway.ask(
    first,
    'mutation ($input: DraftProposalInput!) { draftProposal(input: $input) { __typename } }',
    { input: { source: 'INDIVIDUAL_MEMBER', content, ...input } },
  );
const written = (change: object) => draft({ content: { ...content, ...change } });
const file = (id: string) =>
  gateway.ask(
    committee,
    'mutation ($id: ID!) { fileProposal(input: { id: $id }) { __typename } }',
    { id },
  );
describe('an input that cannot be', () => {
  const problems = async (change: object) => {
    const answer = await written(change);
    refusedWith(answer, 'BAD_USER_INPUT');
    return (
      (answer.errors?.[0]?.extensions?.['problems'] as { path: string }[] | undefined) ?? []
    ).map(({ path }) => path);
  };

  it('is named by its path when a text is blank', async () => {
    expect(await problems({ title: '  ' })).toEqual(['content.title']);
  });

  it('is named by its path when a title is longer than sixty characters', async () => {
    expect(await problems({ title: '长'.repeat(61) })).toEqual(['content.title']);
  });

  it('names everything that is wrong at once', async () => {
    expect(
      await problems({ title: '', matters: [], contact: { address: '', phone: '1' } }),
    ).toEqual(['content.title', 'content.matters', 'content.contact.address']);
  });

  it.each([
    ['a NUL', '诊\u0000所'],
    ['half of a surrogate pair', '诊\ud800所'],
  ])('is a text with %s, which no database keeps', async (_what, title) => {
    expect(await problems({ title })).toEqual(['content.title']);
  });

  it.each([
    ['a wrong enum', { source: 'NOBODY' }],
    ['a missing field', { content: { title: '没有别的' } }],
    ['a field nobody knows', { wish: 'x' }],
    ['a number for a text', { content: { ...content, title: 7 } }],
    ['null for what is required', { content: null }],
  ])('is %s', async (_what, input) => {
    refusedWith(await draft(input), 'BAD_USER_INPUT');
  });

  it.each(['2026-09-31', '2026-13-01', '2026-2-3', '20260203', 'tomorrow', '', '0000-00-00'])(
    'is the day %j',
    async (day) => {
      const answer = await gateway.ask(
        first,
        `mutation ($input: InviteCoProposerInput!) {
          inviteCoProposer(input: $input) { __typename } }`,
        { input: { id: globalId(county, 'p2'), member: 'm2', answerBy: day } },
      );
      refusedWith(answer, 'BAD_USER_INPUT');
    },
  );

  it.each(['2026-09-31T10:00:00+08:00', '2026-09-01', 'noon', '2026-09-01T25:00:00Z'])(
    'is the moment %j',
    async (moment) => {
      const answer = await gateway.ask(
        first,
        `query ($at: DateTime) { county { proposals(filter: { submittedFrom: $at }) {
          totalCount } } }`,
        { at: moment },
      );
      refusedWith(answer, 'BAD_USER_INPUT');
    },
  );

  it.each([
    ['a key with a blank', { key: 'a b' }],
    ['a key that is too long', { key: 'k'.repeat(65) }],
    ['a key of a command longer than any index holds', { commandId: 'c'.repeat(9000) }],
    ['a key of a command with a NUL', { commandId: 'a\u0000b' }],
    ['a blank key of a command', { commandId: '' }],
  ])('is %s', async (_what, input) => {
    refusedWith(await draft(input), 'BAD_USER_INPUT');
  });
});

describe('an id', () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64');

  it.each([
    ['of nothing', ''],
    ['that is no base64', '%%%'],
    ['without a type', encoded('p1')],
    ['without a county', encodeGlobalID('Proposal', 'p1')],
    ['without a case', encodeGlobalID('Proposal', `${county}/`)],
    ['of another type', encodeGlobalID('Unit', `${county}/health-bureau`)],
    ['of no type of ours', encodeGlobalID('Secret', `${county}/p1`)],
    ['of another county', encodeGlobalID('Proposal', 'elsewhere/p1')],
    ['of a word every object knows', encodeGlobalID('constructor', `${county}/p1`)],
  ])('%s is not taken by a command', async (_what, id) => {
    refusedWith(await file(id), 'BAD_USER_INPUT');
  });

  it.each([
    ['no case has', `${county}/p99`],
    ['with a quote', `${county}/p1' OR '1'='1`],
    ['with a NUL', `${county}/p\u0000`],
    ['longer than any', `${county}/${'p'.repeat(9000)}`],
  ])('%s finds no proposal, and no command gets through', async (_what, local) => {
    const id = encodeGlobalID('Proposal', local);
    const answer = await gateway.ask<{ node: unknown } | null>(
      committee,
      'query ($id: ID!) { node(id: $id) { id } }',
      { id },
    );
    expect(answer.data?.node ?? null).toBeNull();
    const { data, errors } = await file(id);
    expect(errors ? codeOf({ data, errors, status: 0 }) : data).toEqual(
      errors ? 'BAD_USER_INPUT' : { fileProposal: { __typename: 'Refusal' } },
    );
    expect(said.join()).toBe('');
  });

  it.each([
    ['of nothing', ''],
    ['that is no base64', '%%%'],
    ['without a type', encoded('p1')],
    ['of no type of ours', encodeGlobalID('Secret', `${county}/p1`)],
    ['of a type that is no node', encodeGlobalID('Rule', county)],
    ['of a word every object knows', encodeGlobalID('constructor', `${county}/p1`)],
  ])('%s is no node', async (_what, id) => {
    const answer = await gateway.ask(committee, 'query ($id: ID!) { node(id: $id) { id } }', {
      id,
    });
    if (answer.errors) refusedWith(answer, 'BAD_USER_INPUT');
    else expect(answer.data).toEqual({ node: null });
  });

  it.each(['', '../p1', "p1'; DROP TABLE event; --", 'p\u0000', 'constructor', '__proto__'])(
    '%j finds no county and no proposal',
    async (key) => {
      const answer = await gateway.ask<{ county: { proposal: unknown } }>(
        first,
        'query ($key: ID) { county { proposal(key: $key) { key } } }',
        { key },
      );
      if (answer.errors) refusedWith(answer, 'BAD_USER_INPUT');
      else expect(answer.data.county.proposal).toBeNull();
      const nowhere = await gateway.ask(undefined, 'query ($id: ID) { county(id: $id) { name } }', {
        id: key,
      });
      expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(codeOf(nowhere));
    },
  );
});

describe('a search', () => {
  const search = async (filter: object) => {
    const answer = await gateway.ask<{ county: { proposals: { totalCount: number } } }>(
      first,
      'query ($filter: ProposalFilter) { county { proposals(filter: $filter) { totalCount } } }',
      { filter },
    );
    return answer.errors ? codeOf(answer) : answer.data.county.proposals.totalCount;
  };

  it('takes signs for what they are, not for wildcards', async () => {
    expect(await search({ title: '诊所' })).toBe(3);
    for (const title of ['%', '_', '诊_的', '\\', "'", '诊%建议'])
      expect([title, await search({ title })]).toEqual([title, 0]);
  });

  it('for what cannot be finds nothing, or says so', async () => {
    expect(await search({ unit: "x' OR 1=1" })).toBe(0);
    expect(await search({ proposer: '__proto__' })).toBe(0);
    expect(await search({ title: 'a\u0000' })).toBe('BAD_USER_INPUT');
    expect(await search({ number: 4_000_000_000 })).toBe('BAD_USER_INPUT');
    expect(await search({ status: [] })).toBe(0);
    expect(await search({ light: [] })).toBe(0);
    expect(said.join()).toBe('');
  });
});

const clerk: Actor = as('proposal_committee');
const claims = (change: object = {}) => ({
  county,
  role: 'proposal_committee',
  sub: 'x',
  aud: 'xieshang',
  exp: 4_000_000_000,
  ...change,
});
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = `${part({ alg: 'none', typ: 'JWT' })}.${part(claims())}.`;
const signed = (change: object, header: object = { alg: 'HS256' }) => {
  const text = `${part(header)}.${part(claims(change))}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};

const genuine = await issueToken(secret, county, clerk);
const [head, body, signature] = genuine.split('.');
const noTokens = [
  ['expired', await issueToken(secret, county, clerk, new Date('2020-01-01'))],
  ['forged with another secret', await issueToken('x'.repeat(32), county, clerk)],
  ['whose claims were exchanged', `${head}.${part(claims({ role: 'registrar' }))}.${signature}`],
  ['whose signature was cut', `${head}.${body}.${signature?.slice(1)}`],
  ['without a signature', unsigned],
  ['unsigned, with the signature of another', `${unsigned}${signature}`],
  ['for another audience', signed({ aud: 'elsewhere' })],
  ['without an audience', signed({ aud: undefined })],
  ['without an end', signed({ exp: undefined })],
  ['without a subject', signed({ sub: undefined })],
  ['whose subject no database keeps', signed({ sub: 'x\u0000' })],
  ['whose subject is half a character', signed({ sub: '\ud800' })],
  ['without a county', signed({ county: undefined })],
  ['of a county that cannot be', signed({ county: '../x' })],
  ['without a role', signed({ role: undefined })],
  ['of a role nobody has', signed({ role: 'administrator' })],
  ['of a member without a seat', signed({ role: 'member' })],
  ['of a unit that cannot be', signed({ role: 'handling_unit', unit: 'a b' })],
  ['not valid yet', signed({ nbf: 3_999_999_999 })],
  ['of another algorithm', signed({}, { alg: 'HS512' })],
  ['of garbage', 'garbage'],
  ['of three parts of garbage', 'a.b.c'],
  ['of nothing', ''],
] as const;

describe('a token', () => {
  const ask = async (authorization: string) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    return { status: response.status, ...((await response.json()) as object) } as Answer<unknown>;
  };
  it('that is sound is taken', async () => {
    expect(await ask(`Bearer ${signed({})}`)).toMatchObject({
      status: 200,
      data: { viewer: { id: 'x' } },
    });
  });

  it.each([`bearer ${genuine}`, `BEARER  ${genuine}`])(
    'has its scheme in any case, and as many blanks as there are: %s',
    async (header) => expect((await ask(header)).status).toBe(200),
  );

  it('holds for some seconds more where clocks differ', async () => {
    const ago = Math.floor(Date.now() / 1000) - 1;
    expect((await ask(`Bearer ${signed({ exp: ago })}`)).status).toBe(200);
    expect((await ask(`Bearer ${signed({ nbf: ago + 3 })}`)).status).toBe(200);
  });

  it.each(noTokens)('%s is no token: 401', async (_what, token) => {
    const answer = await ask(`Bearer ${token}`);
    refusedWith(answer, 'UNAUTHENTICATED');
    expect(answer.status).toBe(401);
    expect(answer).not.toHaveProperty('data');
  });

  it.each([['Basic eDp5'], [genuine], [`Bearer ${genuine} ${genuine}`]])(
    'is sent as a bearer, and not as %s',
    async (header) => {
      const answer = await ask(header);
      refusedWith(answer, 'UNAUTHENTICATED');
      expect(answer.status).toBe(401);
    },
  );

  it('of a county that is not here commands nothing', async () => {
    const nowhere = { countyId: 'nowhere', actor: as('member', 'm1') };
    const draftThere = await gateway.ask(
      nowhere,
      'mutation ($input: DraftProposalInput!) { draftProposal(input: $input) { __typename } }',
      { input: { source: 'INDIVIDUAL_MEMBER', content } },
    );
    refusedWith(draftThere, 'UNAUTHENTICATED');
    expect(await database.prisma.county.count({ where: { id: 'nowhere' } })).toBe(0);
  });
});

describe('a request that asks too much', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? 'key'
      : `proposals { edges { node { proposers { member { sector { key } } } ${nested(depth - 1)} } } }`;

  it.each([
    [
      'too deep',
      `{ county { proposals { edges { node { deadlines { figure { cites { instrument { ...on Instrument { ...on Instrument { id } } } } } days { source { instrument { id } } } } assignments { unit { ...A } } } } } } }
      fragment A on Unit { ...B } fragment B on Unit { ...C } fragment C on Unit { ...D } fragment D on Unit { ...E }
      fragment E on Unit { ...F } fragment F on Unit { ...G } fragment G on Unit { id }`,
    ],
    [
      'of too many aliases',
      `{ ${Array.from({ length: 17 }, (_, n) => `a${n}: viewer { id }`).join(' ')} }`,
    ],
    ['of too many words', `{ county { ${'name '.repeat(2100)} } }`],
    ['of too many directives', `{ viewer { id ${'@include(if: true) '.repeat(30)} } }`],
    ['of a fragment within itself', '{ viewer { ...V } } fragment V on Viewer { id ...V }'],
    [
      'too costly',
      `{ county { ${Array.from({ length: 12 }, (_, n) => `a${n}`)
        .map(
          (alias) =>
            `${alias}: proposals(first: 100) { edges { node { availableActions { violations { rule cites { article } } } deadlines { days { day source { article } } } history { type } } } }`,
        )
        .join(' ')} } }`,
    ],
    ['for a field nobody knows', `{ viewer { ${nested(1)} } }`],
    ['in a language nobody knows', '{ viewer '],
    ['for nothing', ''],
  ])('is refused: %s', async (_what, query) => {
    const answer = await gateway.ask(first, query);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(codeOf(answer)).toEqual(expect.stringMatching(/^[A-Z_]+$/));
    expect(codeOf(answer)).not.toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer)).not.toMatch(telling);
    expect(said.join()).toBe('');
  });

  it('gets no page of more than a hundred, and is told that there is more', async () => {
    const units = Array.from({ length: 130 }, (_, n) => ({
      id: unit(`office-${n}`),
      name: `第${n}办公室`,
      kind: 'other' as const,
    }));
    const large = await newCounty(database, {}, [{ type: 'UnitsRegistered', units }]);
    const page = (asked: string) =>
      gateway.ask<{ county: { units: { edges: unknown[]; pageInfo: object } } }>(
        undefined,
        `query ($county: ID) { county(id: $county) { units(${asked}) {
          edges { cursor } pageInfo { hasNextPage hasPreviousPage } } } }`,
        { county: large },
      );
    const [first101, last101] = [await page('first: 101'), await page('last: 2000000000')];
    expect(first101.data.county.units.edges).toHaveLength(100);
    expect(first101.data.county.units.pageInfo).toMatchObject({ hasNextPage: true });
    expect(last101.data.county.units.edges).toHaveLength(100);
    expect(last101.data.county.units.pageInfo).toMatchObject({ hasPreviousPage: true });
    refusedWith(await page('first: -1'), 'BAD_USER_INPUT');
  });

  it.each(['x', 'DefaultCursor', Buffer.from('GPC:J:["a"]').toString('base64'), ''])(
    'gets no page after the cursor %j',
    async (cursor) => {
      const answer = await gateway.ask(
        first,
        'query ($after: ID) { county { proposals(after: $after) { edges { cursor } } } }'.replace(
          '$after: ID',
          '$after: String',
        ),
        { after: cursor },
      );
      if (answer.errors) refusedWith(answer, 'BAD_USER_INPUT');
      else expect(answer.data).toHaveProperty('county');
    },
  );

  it('is too large beyond the limit: 413', async () => {
    const answer = await gateway.post(
      first,
      JSON.stringify({ query: '{ viewer { id } }', variables: { x: 'x'.repeat(2_000_000) } }),
    );
    expect(answer.status).toBe(413);
    refusedWith(answer, 'PAYLOAD_TOO_LARGE');
  });

  it('is taken up to the limit', async () => {
    const body = JSON.stringify({ query: '{ viewer { id } }', variables: { x: '' } });
    const padded = body.replace('""', `"${'x'.repeat(limits.body - body.length)}"`);
    expect(Buffer.byteLength(padded)).toBe(limits.body);
    expect((await gateway.post(first, padded)).status).toBe(200);
  });

  it('says how long it is: 411 otherwise', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      });
      sent.on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.write('{"query":');
      sent.end('"{ viewer { id } }"}');
    });
    expect(status).toBe(411);
  });

  it.each(['not json', '[]', 'null', '{"query":7}', '{}', '"x"'])(
    'is refused when its body is %s',
    async (body) => {
      const answer = await gateway.post(first, body);
      expect(answer.status).toBeLessThan(500);
      expect(codeOf(answer)).toEqual(expect.stringMatching(/^[A-Z_]+$/));
      expect(JSON.stringify(answer)).not.toMatch(telling);
    },
  );
});

describe('the schema', () => {
  const asked = [
    getIntrospectionQuery(),
    '{ __schema { types { name } } }',
    '{ __type(name: "Proposal") { name } }',
  ];

  it('is not shown by a gateway that is no demo, nor guessed at', async () => {
    for (const query of asked) {
      const answer = await gateway.ask(first, query);
      expect(answer).not.toHaveProperty('data');
      expect(codeOf(answer)).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const typo = await gateway.ask(first, '{ viewr { id } }');
    expect(typo.errors?.[0]).toMatchObject({ locations: [{ line: 1, column: 3 }] });
    expect(JSON.stringify(typo)).not.toMatch(/viewe?r/);
  });

  it('is shown by a demo, with suggestions', async () => {
    const demo = await openGateway({ database, demo: true });
    for (const query of asked) {
      const answer = await demo.ask(undefined, query);
      expect(answer.errors).toBeUndefined();
    }
    const typo = await demo.ask(undefined, '{ viewr { id } }');
    expect(JSON.stringify(typo.errors)).toContain('viewer');
    await demo.close();
  });
});

describe('what nobody foresaw', () => {
  const masked = (answer: Answer<unknown>, code = 'INTERNAL_SERVER_ERROR'): string => {
    expect(codeOf(answer)).toBe(code);
    expect(JSON.stringify(answer)).not.toMatch(telling);
    return String(answer.errors?.[0]?.extensions?.['id']);
  };

  it('is told under an id that leads to the log: a row that is broken', async () => {
    const broken = await newCounty(database, { p1: toDelivery });
    await database.prisma.proposal.updateMany({
      where: { countyId: broken },
      data: { state: { stage: 'filed', marker: 'a-row-nobody-shows' } },
    });
    const answer = await gateway.ask(
      { countyId: broken, actor: as('member', 'm1') },
      '{ county { proposals { edges { node { nextStep { party } } } } } }',
    );
    const id = masked(answer);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(answer)).not.toContain('a-row-nobody-shows');
    const entries = said.filter((line) => line.includes(id));
    expect(entries).toHaveLength(1);
    expect(JSON.parse(entries[0] ?? '{}')).toMatchObject({
      level: 50,
      id,
      err: { stack: expect.stringContaining('at ') },
    });
  });

  it('is told the same way when the database is gone, to queries and commands', async () => {
    const gone = await newDatabase();
    const alone = await openGateway({ database: gone, log });
    const countyId = await newCounty(gone, { p1: [drafted, submitted] });
    await gone.close();
    const caller = { countyId, actor: as('proposal_committee') };
    const asked = [
      await alone.ask(caller, '{ county { name } }'),
      await alone.ask(
        caller,
        'mutation ($id: ID!) { fileProposal(input: { id: $id }) { __typename } }',
        { id: globalId(countyId, 'p1') },
      ),
    ];
    const isServer = inject('playedOn') === 'postgres';
    for (const answer of asked) {
      const id = masked(answer, isServer ? 'DATABASE_UNAVAILABLE' : undefined);
      expect(said.filter((line) => line.includes(id))).toHaveLength(1);
    }
    await alone.close();
  });
});
