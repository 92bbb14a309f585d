import { describe, expect, it } from 'vitest';
import { gatewayForFile, newCounty } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';
import { stories } from '../support/stories.ts';

const gateway = await gatewayForFile();
const countyId = await newCounty(gateway.database, stories);
const caller = { countyId, actor: as('proposal_committee') };

interface Page {
  readonly county: {
    readonly proposals: {
      readonly totalCount: number;
      readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> &
        Readonly<Record<'startCursor' | 'endCursor', string | null>>;
      readonly edges: readonly { readonly node: { readonly key: string } }[];
    };
  };
}

const page = async (variables: Readonly<Record<string, unknown>>) => {
  const { data, errors } = await gateway.ask<Page>(
    caller,
    `query ($first: Int, $after: String, $last: Int, $before: String,
            $by: ProposalSort!, $direction: Direction!) {
      county { proposals(first: $first, after: $after, last: $last, before: $before,
                         orderBy: $by, direction: $direction) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { node { key } } } } }`,
    variables,
  );
  expect(errors).toBeUndefined();
  const { edges, ...rest } = data.county.proposals;
  return { ...rest, keys: edges.map(({ node }) => node.key) };
};

const orders = ['NUMBER', 'SERIAL', 'SUBMITTED', 'DUE', 'CHANGED'].flatMap((by) =>
  ['ASC', 'DESC'].map((direction) => [by, direction] as const),
);

describe('a list read page by page', () => {
  it.each(orders)(
    'by %s %s visits every proposal once, in the order of the whole',
    async (by, direction) => {
      const whole = await page({ first: 100, by, direction });
      expect(whole.keys).toHaveLength(whole.totalCount);
      expect(whole.totalCount).toBeGreaterThan(20);
      const visited: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { keys, pageInfo, totalCount } = await page({ first: 7, after, by, direction });
        expect(totalCount).toBe(whole.totalCount);
        visited.push(...keys);
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      expect(visited).toEqual(whole.keys);
    },
  );

  it.each(orders)('by %s %s reads the same from its end', async (by, direction) => {
    const whole = await page({ first: 100, by, direction });
    const visited: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const { keys, pageInfo } = await page({ last: 7, before, by, direction });
      visited.unshift(...keys);
      [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
    }
    expect(visited).toEqual(whole.keys);
  });
});

describe('a cursor', () => {
  const asked = (variables: Readonly<Record<string, unknown>>) =>
    gateway.ask<Page>(
      caller,
      `query ($first: Int, $after: String, $last: Int, $before: String, $by: ProposalSort!) {
        county { proposals(first: $first, after: $after, last: $last, before: $before, orderBy: $by) {
          totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { node { key } } } } }`,
      variables,
    );
  const refused = async (variables: Readonly<Record<string, unknown>>) => {
    const { errors } = await asked(variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  };

  it('belongs to the order it was read in', async () => {
    const { pageInfo } = await page({ first: 2, by: 'DUE', direction: 'ASC' });
    await refused({ after: pageInfo.endCursor, by: 'NUMBER' });
  });

  it('is followed in one direction', async () => {
    const { pageInfo } = await page({ first: 2, by: 'NUMBER', direction: 'ASC' });
    const { endCursor: cursor } = pageInfo;
    await refused({ after: cursor, last: 2, by: 'NUMBER' });
    await refused({ before: cursor, first: 2, by: 'NUMBER' });
    await refused({ after: cursor, before: cursor, by: 'NUMBER' });
  });
});

describe('the order of changes', () => {
  const asked = (actor: ReturnType<typeof as>, list: string) =>
    gateway.ask(
      { countyId, actor },
      `{ county { cases: ${list}(orderBy: CHANGED) { edges { cursor } } } }`,
    );

  it.each([
    ['proposals', as('proposal_committee'), as('supervising_office')],
    ['supervisions', as('party_office'), as('handling_unit', 'health-bureau')],
    ['instructions', as('leadership'), as('cppcc_office')],
    ['monitoringReports', as('cppcc_office'), as('handling_unit', 'health-bureau')],
    ['annualPlans', as('leadership'), as('special_committee', 'economy-committee')],
    ['consultations', as('cppcc_office'), as('party_office')],
    ['supervisorGroups', as('cppcc_office'), as('member', 'm1')],
    ['grassrootsConsultations', as('special_committee', 'economy-committee'), as('member', 'm1')],
  ] as const)('of %s is for those alone to whom no fact is hidden', async (list, one, other) => {
    expect((await asked(one, list)).errors).toBeUndefined();
    expect((await asked(other, list)).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
