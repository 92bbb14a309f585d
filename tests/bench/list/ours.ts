import { start } from '../support/child.ts';
import { ask } from '../support/round.ts';
import { asking, type Contender, type Given, type Listed } from './contender.ts';

const LIST = `query Proposals($after: String) {
  county {
    proposals(first: 20, after: $after) {
      edges { node {
        key number title status
        proposers { name first }
        assignments { stage replyBy unit { name } }
        replies { stage submittedOn resultClass }
      } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const MARK = `query Mark($number: Int!) {
  county { proposals(filter: { number: $number }) { edges { cursor node { key } } } }
}`;

interface Answer<Node> {
  readonly data: {
    readonly county: {
      readonly proposals: {
        readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
      };
    };
  };
}

interface Node {
  readonly key: string;
  readonly title: string;
  readonly proposers: readonly { readonly name: string }[];
  readonly assignments: readonly { readonly unit: { readonly name: string } }[];
  readonly replies: readonly unknown[];
}

const listed = ({ key, title, proposers, assignments, replies }: Node): Listed => ({
  id: key,
  title,
  proposers: proposers.map(({ name }) => name),
  units: assignments.map(({ unit }) => unit.name),
  replies: replies.length,
});

/** This gateway, asked as a front end asks: with a member's token, and every limit on. */
export const ours = async (given: Given, execArgv: readonly string[]): Promise<Contender> => {
  const { url, secret, token } = given;
  const program = new URL('../support/gateway.server.ts', import.meta.url);
  const server = await start(program, { DATABASE_URL: url, AUTH_SECRET: secret }, execArgv);
  const question = (query: string, variables: object) =>
    asking({ query, variables }, { authorization: `Bearer ${token}` });
  return {
    name: 'Xieshang',
    server,
    after: async (mark) => {
      if (!mark) return question(LIST, {});
      const asked = question(MARK, { number: mark.number });
      const { data } = await ask<Answer<{ readonly key: string }>>(server, asked);
      const edge = data.county.proposals.edges.find(({ node }) => node.key === mark.id);
      return question(LIST, { after: edge?.cursor });
    },
    read: (answer) =>
      (answer as Answer<Node>).data.county.proposals.edges.map(({ node }) => listed(node)),
  };
};
