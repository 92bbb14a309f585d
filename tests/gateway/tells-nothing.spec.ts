import { encodeGlobalID } from '@pothos/plugin-relay';
import { describe, expect, it } from 'vitest';
import { gatewayForFile, newCounty } from '../support/gateway.ts';

const gateway = await gatewayForFile();
const county = await newCounty(gateway.database);

/** What stands for anything a client sends. */
const MARK = 'zhimakaimen';

const json = { 'content-type': 'application/json' };

const sent = async (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = json,
) => {
  const response = await fetch(gateway.url, { method: 'POST', headers, body });
  const { headers: told, status } = response;
  return { status, headers: told, text: await response.text() };
};
const asked = (query: string, variables: object = {}, more: object = {}) =>
  sent(JSON.stringify({ query, variables, ...more }));

/** The words of the libraries this is built with, and what they guess at. */
const foreign =
  /Did you mean|Syntax Error|Cannot query|Unknown|Expected type|Expected value|got invalid value|Unexpected|Variable "|zod|Invalid input|prisma|JWS|JWT|jose|POST body/;

const tellsNothing = ({ text }: { readonly text: string }): string => {
  expect(text).not.toContain(MARK);
  const { errors } = JSON.parse(text) as {
    readonly errors: readonly {
      readonly message: string;
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
  for (const { message, extensions } of errors) {
    expect(message).not.toMatch(foreign);
    expect(JSON.stringify(extensions)).not.toMatch(foreign);
    expect(extensions['code']).toMatch(/^[A-Z_]+$/);
  }
  return String(errors[0]?.extensions['code']);
};

const draft =
  'mutation ($input: DraftProposalInput!) { draftProposal(input: $input) { __typename } }';

describe('an error repeats nothing that was sent, and guesses at nothing', () => {
  it.each([
    ['a document that cannot be read', `{ viewer { ${MARK} `],
    ['a field nobody has', `{ ${MARK} }`],
    ['a field nearly somebody has', '{ viewr { id } }'],
    ['an argument nobody takes', `{ county(${MARK}: 1) { name } }`],
    ['a type nobody has', `query ($x: ${MARK}) { county(id: $x) { name } }`],
    ['a fragment nobody wrote', `{ viewer { ...${MARK} } }`],
    ['a directive nobody knows', `{ viewer @${MARK} { id } }`],
    ['a value of no enum', `{ county { proposals(orderBy: ${MARK}) { totalCount } } }`],
    [
      'a day that is none',
      `{ county(id: "${county}") { proposalReport(term: 1, on: "${MARK}") { __typename } } }`,
    ],
    ['a county that is not there', `{ county(id: "${MARK}") { name } }`],
    ['an id that is none', `{ node(id: "${MARK}") { id } }`],
    ['an id of no type', `{ node(id: "${encodeGlobalID(MARK, 'x')}") { id } }`],
    [
      'a cursor that is none',
      `{ county(id: "${county}") { proposals(after: "${MARK}") { totalCount } } }`,
    ],
    [
      'a page of units after nothing',
      `{ county(id: "${county}") { units(after: "${MARK}") { totalCount } } }`,
    ],
    ['too many words', `{ viewer { ${`${MARK} `.repeat(2_100)} } }`],
    [
      'too many aliases',
      `{ ${Array.from({ length: 20 }, (_, n) => `${MARK}${n}: viewer { id }`).join(' ')} }`,
    ],
  ])('%s', async (_what, query) => {
    const answer = await asked(query);
    if (!answer.text.includes('"errors"')) return expect(answer.text).not.toContain(MARK);
    tellsNothing(answer);
  });

  it.each([
    ['for a text', { source: 'INDIVIDUAL_MEMBER', content: MARK }],
    ['for an enum', { source: MARK }],
    ['where nothing is', { source: 'INDIVIDUAL_MEMBER', key: { [MARK]: MARK } }],
    ['which cannot be a key', { source: 'INDIVIDUAL_MEMBER', commandId: MARK.repeat(20) }],
  ])('a wrong variable %s, named by its path', async (_what, input) => {
    const answer = await asked(draft, { input });
    expect(tellsNothing(answer)).toMatch(/BAD_USER_INPUT|UNAUTHENTICATED/);
  });

  it('an operation nobody wrote', async () => {
    const answer = await asked(
      'query A { viewer { id } } query B { viewer { id } }',
      {},
      {
        operationName: MARK,
      },
    );
    expect(tellsNothing(answer)).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  it.each([
    ['is no JSON', `{"query": ${MARK}`, 400],
    ['is a list', `["${MARK}"]`, 400],
    ['is a text', `"${MARK}"`, 400],
    ['has no query', `{"${MARK}": 1}`, 400],
    ['has a query that is no text', `{"query": {"${MARK}": 1}}`, 400],
    [
      'has variables that are no object',
      `{"query": "{ viewer { id } }", "variables": "${MARK}"}`,
      400,
    ],
  ])('a body that %s', async (_what, body, status) => {
    const answer = await sent(body);
    expect(answer.status).toBe(status);
    tellsNothing(answer);
  });

  it('a body that is no UTF-8', async () => {
    const answer = await sent(
      Uint8Array.of(...Buffer.from('{"query":"{ viewer { id } } # '), 0xff, 0xfe, 0x22, 0x7d),
    );
    expect(answer.status).toBe(400);
    expect(tellsNothing(answer)).toBe('BAD_REQUEST');
  });

  it.each(['gbk', '"GB18030"', 'utf-16'])('a body in %s', async (charset) => {
    const answer = await sent('{"query":"{ viewer { id } }"}', {
      'content-type': `application/json; charset=${charset}`,
    });
    expect(answer.status).toBe(415);
    expect(tellsNothing(answer)).toBe('BAD_REQUEST');
  });

  it.each(['application/json; charset=UTF-8', 'application/graphql+json', 'Application/JSON'])(
    'but no body of %s',
    async (type) => {
      const answer = await sent('{"query":"{ viewer { id } }"}', { 'content-type': type });
      expect(answer.status).toBe(200);
    },
  );

  it('a body of another kind', async () => {
    const answer = await sent(`query=${MARK}`, {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.status).toBe(415);
    tellsNothing(answer);
  });

  it('variables in an address that are no JSON', async () => {
    const response = await fetch(`${gateway.url}?query={viewer{id}}&variables=${MARK}`);
    expect(response.status).toBe(400);
    tellsNothing({ text: await response.text() });
  });

  it('a token', async () => {
    const answer = await sent('{"query":"{ viewer { id } }"}', {
      ...json,
      authorization: `Bearer ${MARK}.${MARK}.${MARK}`,
    });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /);
    expect(tellsNothing(answer)).toBe('UNAUTHENTICATED');
  });
});
