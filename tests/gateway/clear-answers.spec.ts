import type { Actor } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { toFiling } from '../support/facts.ts';
import { factsIn, gatewayForFile, globalId, newCounty } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const gateway = await gatewayForFile();
gateway.turnTo('2026-02-01');
const countyId = await newCounty(gateway.database, { p1: toFiling });
const committee = as('proposal_committee');
const county = `county(id: "${countyId}")`;

/** What is told of a question that is refused: its code, its status, and where it went wrong. */
const refusal = async (query: string, actor?: Actor) => {
  const { errors } = await gateway.ask(actor && { countyId, actor }, query);
  const [error] = errors ?? [];
  return { code: error?.extensions?.['code'], problems: error?.extensions?.['problems'] };
};

const at = (path: string) => ({
  code: 'BAD_USER_INPUT',
  problems: [{ path, message: expect.any(String) }],
});

describe('a day that no calendar has', () => {
  it.each(['0000-01-01', '0000-12-31'])('is refused where it is read: %s', async (on) => {
    const asked = `{ ${county} { proposalReport(term: 11, on: "${on}") { on } } }`;
    expect(await refusal(asked)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is the first one before those that are read', async () => {
    const { errors } = await gateway.ask(
      undefined,
      `{ ${county} { proposalReport(term: 11, on: "0001-01-01") { on } } }`,
    );
    expect(errors).toBeUndefined();
  });

  it.each(['0000-12-31T23:59:59Z', '+010000-01-01T00:00:00Z'])(
    'has no moments either: %s',
    async (from) => {
      const { errors } = await gateway.ask(
        undefined,
        `query ($from: DateTime) { ${county} { proposals(filter: { submittedFrom: $from }) { totalCount } } }`,
        { from },
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );
});

describe('a version that nobody has seen', () => {
  it('is refused where it is negative, by its name', async () => {
    const facts = await factsIn(gateway.database, countyId);
    const query = `mutation { listProposal: withdrawProposal(input: {
      id: "${globalId(countyId, 'p1')}", reason: "不再需要。", expectedVersion: -1 }) { __typename } }`;
    expect(await refusal(query, committee)).toEqual(at('expectedVersion'));
    expect(await factsIn(gateway.database, countyId)).toBe(facts);
  });
});

describe('a proposal', () => {
  it.each([
    ['by its key and its number', 'key: "p1", number: 1'],
    ['by its key and its session', 'key: "p1", term: 11, session: 5'],
    ['by half of its number', 'number: 1'],
    ['by its session alone', 'term: 11, session: 5'],
    ['by nothing', 'key: null'],
  ])('is not found %s', async (_way, args) =>
    expect(await refusal(`{ ${county} { proposal(${args}) { key } } }`)).toEqual(at('key')),
  );

  it('is none where the key is empty', async () => {
    const { data } = await gateway.ask(undefined, `{ ${county} { proposal(key: "") { key } } }`);
    expect(data).toEqual({ county: { proposal: null } });
  });
});

describe('a page', () => {
  it.each([
    ['proposals', 'first: 0'],
    ['consultations', 'first: 3'],
    ['units', 'first: 0'],
    ['members', 'first: 0'],
  ])('of %s without an entry has no cursors: %s', async (list, args) => {
    const { data } = await gateway.ask<{ county: Record<string, unknown> }>(
      undefined,
      `{ ${county} { ${list}(${args}) { edges { cursor } pageInfo { startCursor endCursor } } } }`,
    );
    expect(data.county[list]).toEqual({
      edges: [],
      pageInfo: { startCursor: null, endCursor: null },
    });
  });

  it('of the cases behind a figure has none either', async () => {
    const { data, errors } = await gateway.ask(
      { countyId, actor: as('supervising_office') },
      `{ ${county} { proposalReport(term: 11) { indicators { numerator {
        cases(first: 0) { edges { cursor } pageInfo { startCursor endCursor } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toContain('Cursor":""');
  });
});

describe('an id that is empty', () => {
  it('is no unit that statistics are narrowed to', async () =>
    expect(await refusal(`{ ${county} { proposalReport(term: 11, unit: "") { on } } }`)).toEqual(
      at('unit'),
    ));

  it.each(['unit', 'proposer'])('is nobody whose proposals are listed: %s', async (name) => {
    const { data } = await gateway.ask(
      undefined,
      `{ ${county} { proposals(filter: { ${name}: "" }) { totalCount } } }`,
    );
    expect(data).toEqual({ county: { proposals: { totalCount: 0 } } });
  });
});

describe('a person that cannot be kept', () => {
  it.each(['a\0b', '\ud800', ''])('is nobody a token may be for: %j', async (id) => {
    const { status, errors } = await gateway.ask(
      { countyId, actor: { ...committee, id } },
      '{ viewer { id } }',
    );
    expect({ status, code: errors?.[0]?.extensions?.['code'] }).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });
});

describe('a request that is none of GraphQL', () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  const json = { 'content-type': 'application/json' };
  it.each<[string, string, number, RequestInit]>([
    ['of another type', '/graphql', 415, { method: 'POST', body }],
    ['of a form', '/graphql', 415, { method: 'POST', body: new URLSearchParams({ query: '{a}' }) }],
    [
      'of JSON in another charset',
      '/graphql',
      415,
      {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json; charset=gbk' },
      },
    ],
    ['of another method', '/graphql', 405, { method: 'PUT', body, headers: json }],
    ['to be deleted', '/graphql', 405, { method: 'DELETE' }],
    [
      'that takes no answer of ours',
      '/graphql',
      406,
      {
        method: 'POST',
        body,
        headers: { ...json, accept: 'text/plain' },
      },
    ],
    ['to another place', '/nowhere', 404, { method: 'POST', body, headers: json }],
  ])('says what is wrong with it: %s', async (_what, path, status, request) => {
    const response = await fetch(new URL(path, gateway.url), request);
    const text = await response.text();
    expect({ status: response.status, text }).toEqual({
      status,
      text: expect.stringContaining('"code"'),
    });
    expect(JSON.parse(text)).toMatchObject({ errors: [{ message: expect.any(String) }] });
  });
});
