import { asking, type Given } from '../list/contender.ts';
import { start } from '../support/child.ts';
import type { Listed, Pager } from './pager.ts';

const LIST = `query Consultations($county: String!, $after: Cursor) {
  allCaseFiles(
    first: 20, after: $after, condition: { countyId: $county, subject: "consultation" },
    orderBy: [BEGAN_ON_ASC, ROW_ID_ASC]
  ) {
    edges { node { rowId title status year beganOn } }
    pageInfo { endCursor }
  }
}`;

interface Answer {
  readonly data: {
    readonly allCaseFiles: {
      readonly edges: readonly {
        readonly node: Omit<Listed, 'id'> & { readonly rowId: string };
      }[];
      readonly pageInfo: { readonly endCursor: string | null };
    };
  };
}

/** PostGraphile on the same table, where every request reads as a role with the rule. */
export const theirs = async (
  { url, countyId, secret, token }: Given,
  role: string,
): Promise<Pager> => {
  const program = new URL('../support/postgraphile.server.ts', import.meta.url);
  const settings = { DATABASE_URL: url, AUTH_SECRET: secret, READER_ROLE: role };
  const question = (after: string | null) =>
    asking(
      { query: LIST, variables: { county: countyId, after } },
      { authorization: `Bearer ${token}` },
    );
  return {
    name: 'PostGraphile, with the rule on who sees what',
    server: await start(program, settings),
    first: question(null),
    read: (answer) => {
      const { edges, pageInfo } = (answer as Answer).data.allCaseFiles;
      return {
        rows: edges.map(({ node: { rowId, ...row } }) => ({ id: rowId, ...row })),
        next: question(pageInfo.endCursor),
      };
    },
  };
};
