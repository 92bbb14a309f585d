import { start } from '../support/child.ts';
import { ask } from '../support/round.ts';
import { asking, type Contender, type Given, type Listed } from './contender.ts';

const LIST = `query Proposals($county: String!, $after: Cursor) {
  allProposals(
    first: 20, after: $after, condition: { countyId: $county }, orderBy: [NUMBER_ASC, ROW_ID_ASC]
  ) {
    edges { node {
      rowId number title status
      proposersByCountyIdAndProposalId(orderBy: [PLACE_ASC]) { nodes {
        first memberByCountyIdAndMemberId { name } bodyByCountyIdAndBodyId { name }
      } }
      assignmentsByCountyIdAndProposalId { nodes {
        stage replyBy unitByCountyIdAndUnitId { name }
      } }
      repliesByCountyIdAndProposalId { nodes { stage submittedOn resultClass } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const MARK = `query Mark($county: String!, $number: Int!) {
  allProposals(
    condition: { countyId: $county, number: $number }, orderBy: [NUMBER_ASC, ROW_ID_ASC]
  ) { edges { cursor node { rowId } } }
}`;

interface Answer<Node> {
  readonly data: {
    readonly allProposals: {
      readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
    };
  };
}

interface Many<Node> {
  readonly nodes: readonly Node[];
}
type Named = { readonly name: string } | null;
interface Node {
  readonly rowId: string;
  readonly title: string;
  readonly proposersByCountyIdAndProposalId: Many<{
    readonly memberByCountyIdAndMemberId: Named;
    readonly bodyByCountyIdAndBodyId: Named;
  }>;
  readonly assignmentsByCountyIdAndProposalId: Many<{
    readonly stage: string;
    readonly unitByCountyIdAndUnitId: Named;
  }>;
  readonly repliesByCountyIdAndProposalId: Many<{ readonly stage: string }>;
}

// It shows what the tables hold; what the others leave out is left out here before comparing.
const listed = (node: Node): Listed => ({
  id: node.rowId,
  title: node.title,
  proposers: node.proposersByCountyIdAndProposalId.nodes.map(
    ({ memberByCountyIdAndMemberId: member, bodyByCountyIdAndBodyId: body }) =>
      (member ?? body)?.name ?? '',
  ),
  units: node.assignmentsByCountyIdAndProposalId.nodes
    .filter(({ stage }) => stage !== 'returned')
    .map(({ unitByCountyIdAndUnitId: unit }) => unit?.name ?? ''),
  replies: node.repliesByCountyIdAndProposalId.nodes.filter(({ stage }) => stage === 'approved')
    .length,
});

/** PostGraphile on the same tables; with a role, every request reads as that role with its rules. */
export const theirs = async (
  { url, countyId, secret, token }: Given,
  role?: string,
): Promise<Contender> => {
  const program = new URL('../support/postgraphile.server.ts', import.meta.url);
  const server = await start(program, {
    DATABASE_URL: url,
    AUTH_SECRET: secret,
    ...(role ? { READER_ROLE: role } : {}),
  });
  const question = (query: string, variables: object) =>
    asking(
      { query, variables: { county: countyId, ...variables } },
      { authorization: `Bearer ${token}` },
    );
  return {
    name: role ? 'PostGraphile, with the rule on who sees what' : 'PostGraphile, no rules',
    server,
    after: async (mark) => {
      if (!mark) return question(LIST, {});
      const asked = question(MARK, { number: mark.number });
      const { data } = await ask<Answer<{ readonly rowId: string }>>(server, asked);
      const edge = data.allProposals.edges.find(({ node }) => node.rowId === mark.id);
      return question(LIST, { after: edge?.cursor });
    },
    read: (answer) =>
      (answer as Answer<Node>).data.allProposals.edges.map(({ node }) => listed(node)),
  };
};
