import { createSchema } from '@xieshang/graphql';
import { describe, expect, it } from 'vitest';
import { attacksOf, typesAttacked } from '../support/attacks.ts';
import { drafted, submitted } from '../support/facts.ts';
import { gatewayForFile, globalId, newCounty } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const statements: string[] = [];
const gateway = await gatewayForFile({ onStatement: (sql) => statements.push(sql) });
const county = await newCounty(gateway.database, { p1: [drafted, submitted] });
const schema = createSchema();
const clerk = { countyId: county, actor: as('proposal_committee') };

interface Refused {
  readonly code: unknown;
  readonly paths: readonly string[];
}

const refusal = async (query: string, variables: object): Promise<Refused> => {
  const { errors } = await gateway.ask(clerk, query, { ...variables });
  const { code, problems = [] } = (errors?.[0]?.extensions ?? {}) as {
    readonly code?: unknown;
    readonly problems?: readonly { readonly path: string }[];
  };
  return { code, paths: problems.map(({ path }) => path) };
};

describe('a value that is too long is refused by its path', () => {
  it.each(typesAttacked(schema).map((type) => [type]))('in every field of %s', async (type) => {
    const attacks = attacksOf(schema, type, county);
    expect(attacks.length).toBeGreaterThan(0);
    for (const { at, query, variables } of attacks) {
      const [field = '', path = ''] = at.split(' ');
      const { code, paths } = await refusal(query, variables);
      expect({ at, code }).toEqual({ at, code: 'BAD_USER_INPUT' });
      // A day that is no day is refused before anybody asks how long it is.
      expect({
        field,
        path: paths.some((one) => one.endsWith(path) || path.endsWith(one)),
      }).toEqual({ field, path: true });
    }
  });
});

const LIGHTS = `query ($light: [Light!]) {
  county { proposals(filter: { light: $light }) { totalCount } } }`;

describe('a list of values', () => {
  const counting = async (light: readonly string[]) => {
    statements.length = 0;
    const { errors } = await gateway.ask(clerk, LIGHTS, { light });
    expect(errors).toBeUndefined();
    return statements.find((sql) => sql.includes('COUNT')) ?? '';
  };

  it('says once what it says twice', async () => {
    expect(await counting(Array(100).fill('NONE'))).toBe(await counting(['NONE']));
  });

  it('holds no more than a hundred, however they are written', async () => {
    const lights = Array(101).fill('NONE');
    expect(await refusal(LIGHTS, { light: lights })).toEqual({
      code: 'BAD_USER_INPUT',
      paths: ['filter.light'],
    });
    const literal = LIGHTS.replace('($light: [Light!])', '').replace('$light', `[${lights}]`);
    expect(await refusal(literal, {})).toMatchObject({ paths: ['filter.light'] });
  });

  it('of ids holds no more than a hundred', async () => {
    const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = Array.from({ length: 101 }, (_, n) => globalId(county, `p${n}`));
    expect(await refusal(NODES, { ids })).toMatchObject({ paths: ['ids'] });
    const { data } = await gateway.ask<{ nodes: unknown[] }>(clerk, NODES, {
      ids: ids.slice(0, 100),
    });
    expect(data.nodes).toHaveLength(100);
  });
});

describe('JSON', () => {
  const adopt = (profile: unknown) =>
    refusal(
      'mutation ($input: AdoptProfileInput!) { adoptProfile(input: $input) { __typename } }',
      { input: { profile } },
    );
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it.each([40, 50_000])('nested %i deep is bad input', async (depth) => {
    const body = `{"query":"{ viewer { id } }","variables":{"x":${nested(depth)}}}`;
    const answer = await gateway.post(clerk, body);
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('with a list that no field takes is refused before anybody counts what it costs', async () => {
    const lights = (length: number) =>
      gateway.ask(clerk, LIGHTS, { light: Array(length).fill('NONE') });
    const refused = { status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] };
    const longest = await lights(24_000);
    expect(longest).toMatchObject(refused);
    expect(longest.extensions?.['cost']).toBeUndefined();
    expect((await lights(2_001)).extensions?.['cost']).toBeUndefined();
    expect((await lights(2_000)).extensions?.['cost']).toBeDefined();
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'with the key %s is bad input, in variables and in a document',
    async (key) => {
      expect(await adopt(JSON.parse(`{"a":{"${key}":{"polluted":true}}}`))).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
      const literal = `mutation { adoptProfile(input: { profile: { ${key}: 1 } }) { __typename } }`;
      const { errors } = await gateway.ask(clerk, literal);
      expect(errors?.[0]?.extensions?.['code']).toMatch(/BAD_USER_INPUT|VALIDATION_FAILED/);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});
