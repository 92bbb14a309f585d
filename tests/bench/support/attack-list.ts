/** One kind of flood: what is sent, by whom, and how many at once. */
export interface Attack {
  readonly name: string;
  readonly body: string;
  readonly token?: string;
  readonly parallel: number;
}

const sent = (query: string, variables: object = {}): string =>
  JSON.stringify({ query, variables });

/** What was tried against a gateway from outside, with a token and without one. */
export const attacks = (countyId: string, token: string): readonly Attack[] => {
  const lights = `query ($light: [Light!]) { county(id: "${countyId}") {
    proposals(filter: { light: $light }) { totalCount } } }`;
  const actions = `{ county(id: "${countyId}") { proposals(first: 100) { edges { node {
    availableActions { command allowed violations { rule message } } } } } } }`;
  const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Proposal {
    availableActions { command violations { message } } } } }`;
  const ids = (n: number) =>
    Array.from({ length: n }, (_, at) =>
      Buffer.from(`Proposal:${countyId}/p${at}`).toString('base64'),
    );
  const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  return [
    { name: 'nobody', body: sent('{ __typename }'), parallel: 0 },
    {
      name: '24,000 lights, no token',
      body: sent(lights, { light: Array(24_000).fill('NONE') }),
      parallel: 4,
    },
    {
      name: '4,700 ids with actions, no token',
      body: sent(nodes, { ids: ids(4_700) }),
      parallel: 4,
    },
    { name: '100 ids with actions, no token', body: sent(nodes, { ids: ids(100) }), parallel: 20 },
    { name: '40 lists with actions, a member', body: sent(actions), token, parallel: 40 },
    { name: 'lists of a hundred, no token', body: sent(actions), parallel: 40 },
    {
      name: 'statistics, no token',
      body: sent(`{ county(id: "${countyId}") { proposalReport(term: 11) { __typename } } }`),
      parallel: 20,
    },
    {
      name: 'statistics of a past day, a member',
      body: sent('{ county { proposalReport(term: 11, on: "2026-06-01") { __typename } } }'),
      token,
      parallel: 20,
    },
    {
      name: 'JSON nested 50,000 deep',
      body: `{"query":"{ viewer { id } }","variables":{"x":${nested}}}`,
      parallel: 4,
    },
    {
      name: '2,000 words that fit nothing',
      body: sent(`{ ${'nothing '.repeat(1_990)} }`),
      parallel: 4,
    },
  ];
};
