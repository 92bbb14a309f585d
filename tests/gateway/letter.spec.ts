import type { Actor } from '@xieshang/core';
import { instant } from '@xieshang/core';
import { createGateway, issueToken } from '@xieshang/graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import {
  drafted,
  draftedWith,
  filed,
  filingDeclined,
  merged,
  submitted,
  toDelivery,
  toReply,
} from '../support/facts.ts';
import { type Caller, gatewayForFile, globalId, newCounty } from '../support/gateway.ts';
import { letterUrl } from '../support/letters.ts';
import { published } from '../support/publication-facts.ts';
import { as } from '../support/scenario.ts';

const gateway = await gatewayForFile();
const { database, secret } = gateway;
const [, ...afterDraft] = toDelivery;
const county = await newCounty(database, {
  p1: [...toDelivery, published],
  waiting: toReply,
  secret: [draftedWith({ publication: { consent: false } }), ...afterDraft],
  refused: [drafted, submitted, filingDeclined],
  main: [drafted, submitted, filed],
  joined: [drafted, submitted, { ...merged, into: 'main' as typeof merged.into }],
});

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const tokenOf = (actor: Actor): Promise<string> => issueToken(secret, county, actor);
const callerOf = (actor: Actor): Caller =>
  actor.role === 'public' ? undefined : { countyId: county, actor };

/** Asks for a letter over HTTP. */
const get = async (caseId: string, actor: Actor | undefined, reply?: string): Promise<Response> =>
  fetch(letterUrl(gateway, county, caseId, reply), {
    headers: actor ? { authorization: `Bearer ${await tokenOf(actor)}` } : {},
  });

const isDocx = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';

describe('a letter over HTTP', () => {
  it('is a DOCX with a name people can read', async () => {
    const response = await get('p1', as('member', 'm1'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(DOCX);
    const disposition = response.headers.get('content-disposition') ?? '';
    const name = encodeURIComponent('关于县政协第十一届委员会第五次会议第1号提案的答复.docx');
    expect(disposition).toBe(`attachment; filename="reply.docx"; filename*=UTF-8''${name}`);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(bytes.byteLength).toBe(Number(response.headers.get('content-length')));
    expect(isDocx(bytes)).toBe(true);
  });

  it.each([
    ['the proposer', as('member', 'm1'), 200],
    ['another member', as('member', 'm3'), 200],
    ['the unit', as('handling_unit', 'health-bureau'), 200],
    ['the office', as('supervising_office'), 200],
    ['another unit', as('handling_unit', 'roads-bureau'), 404],
    ['the registrar', as('registrar'), 200],
    ['an expert', as('expert', 'x1'), 404],
    ['the public', undefined, 404],
  ])(
    'of a proposal that is not published is there for those who may read it: %s',
    async (_who, actor, status) => expect((await get('secret', actor)).status).toBe(status),
  );

  it('is there for the public once its proposers agreed to publication', async () =>
    expect((await get('p1', undefined)).status).toBe(200));

  it.each([
    ['of a reply that waits for approval', 'waiting', 'R1'],
    ['of a reply that is not there', 'p1', 'R9'],
    ['of a proposal that was not filed', 'refused', 'R1'],
    ['of a proposal that is not there', 'nothing', 'R1'],
  ])('is not there %s', async (_what, caseId, reply) => {
    const response = await get(caseId, as('proposal_committee'), reply);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });

  it('answers for what is not there as for what may not be read', async () => {
    const said = async (caseId: string) => (await get(caseId, undefined)).json();
    expect(await said('secret')).toEqual(await said('nothing'));
  });

  it('is not there for a caller of another county', async () => {
    const other = await newCounty(database);
    const token = await issueToken(secret, other, as('proposal_committee'));
    const response = await fetch(letterUrl(gateway, county, 'p1'), {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(404);
  });

  it('is refused to a token that is not valid', async () => {
    const response = await fetch(letterUrl(gateway, county, 'p1'), {
      headers: { authorization: 'Bearer a.b.c' },
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it.each([
    '/letters/x/R1.docx',
    '/letters/%E0%A4%A/R1.docx',
    '/letters/R1.docx',
    '/letters/a/b/c.docx',
  ])('is not at an address that names nothing: %s', async (path) =>
    expect((await fetch(new URL(path, gateway.url))).status).toBe(404),
  );

  it('masks what went wrong', async () => {
    const broken = createGateway({
      database: { ...database, prisma: {} as typeof database.prisma },
      auth: { secret },
      log: pino({ level: 'silent' }),
      clock: () => instant('2026-06-01T12:00:00+08:00'),
      demo: false,
    });
    const response = await broken.fetch(new Request(letterUrl(gateway, county, 'p1')));
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
  });
});

interface Seen {
  readonly node: {
    readonly replies: readonly {
      readonly document: { fileName: string; mediaType: string; base64: string } | null;
    }[];
  } | null;
}

const documentsFor = async (caseId: string, actor: Actor) => {
  const { data } = await gateway.ask<Seen>(
    callerOf(actor),
    `query ($id: ID!) { node(id: $id) { ... on Proposal {
      replies { document { fileName mediaType base64 } } } } }`,
    { id: globalId(county, caseId) },
  );
  return data.node?.replies.map(({ document }) => document);
};

describe('the document of a reply', () => {
  it('is the same file by its name and kind', async () => {
    const [document] = (await documentsFor('p1', as('member', 'm1'))) ?? [];
    expect(document).toMatchObject({
      fileName: '关于县政协第十一届委员会第五次会议第1号提案的答复.docx',
      mediaType: DOCX,
    });
    expect(isDocx(Buffer.from(document?.base64 ?? '', 'base64'))).toBe(true);
  });

  it('is not there before the reply is approved, not for its unit either', async () =>
    expect(await documentsFor('waiting', as('handling_unit', 'health-bureau'))).toEqual([null]));

  it('costs so much that one request cannot ask for a county of them', async () => {
    const { errors } = await gateway.ask(
      callerOf(as('proposal_committee')),
      `query ($county: ID) { county(id: $county) { proposals(first: 100) { edges { node {
        replies { document { base64 } } } } } } }`,
      { county },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('COST_LIMIT_EXCEEDED');
  });
});

describe('the notice of a disposition', () => {
  const noticeFor = async (caseId: string, actor: Actor, language = 'ZH') => {
    const { data } = await gateway.ask<{ node: { notice: unknown } | null }>(
      callerOf(actor),
      `query ($id: ID!, $language: Language!) { node(id: $id) { ... on Proposal {
        notice(language: $language) { title text cites { article } } } } }`,
      { id: globalId(county, caseId), language },
    );
    return data.node?.notice;
  };

  it('is told to the proposer in either language', async () => {
    const first = as('member', 'm1');
    expect(await noticeFor('refused', first)).toMatchObject({ title: '提案处理回复函' });
    expect(await noticeFor('refused', first, 'EN')).toMatchObject({
      text: expect.stringContaining('vague, without a suggestion'),
    });
  });

  it('names the main proposal by its number', async () =>
    expect(await noticeFor('joined', as('proposal_committee'))).toMatchObject({
      text: expect.stringMatching(/并入第\d+号提案/),
    }));

  it.each([
    ['another member', as('member', 'm3')],
    ['the office', as('supervising_office')],
    ['the public', as('public')],
  ])('is not told to %s', async (_who, actor) => expect(await noticeFor('p1', actor)).toBeNull());
});
