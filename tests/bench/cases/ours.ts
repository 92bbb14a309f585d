import { asking, type Given } from '../list/contender.ts';
import { start } from '../support/child.ts';
import type { Listed, Pager } from './pager.ts';

const ROW = 'key title status year beganOn';

/** What a member sees of each: recommendations with their units, who was there, and what comes next. */
const MORE = `form heldOn units { name } recommendations { no text unit { name } }
  outcomes { stage issuedOn } nextStep { kind due light }`;

const list = (fields: string) => `query Consultations($after: String) {
  county { consultations(first: 20, after: $after) {
    edges { node { ${fields} } }
    pageInfo { endCursor }
  } }
}`;

interface Answer {
  readonly data: {
    readonly county: {
      readonly consultations: {
        readonly edges: readonly { readonly node: Omit<Listed, 'id'> & { readonly key: string } }[];
        readonly pageInfo: { readonly endCursor: string | null };
      };
    };
  };
}

/** This gateway, asked as a front end asks: with a member's token, and every limit on. */
export const ours = async (
  { url, secret, token }: Given,
  execArgv: readonly string[],
): Promise<readonly Pager[]> => {
  const program = new URL('../support/gateway.server.ts', import.meta.url);
  const server = await start(program, { DATABASE_URL: url, AUTH_SECRET: secret }, execArgv);
  const pager = (name: string, fields: string): Pager => {
    const question = (after: string | null) =>
      asking({ query: list(fields), variables: { after } }, { authorization: `Bearer ${token}` });
    return {
      name,
      server,
      first: question(null),
      read: (answer) => {
        const { edges, pageInfo } = (answer as Answer).data.county.consultations;
        return {
          rows: edges.map(({ node: { key, title, status, year, beganOn } }) => ({
            ...{ id: key, title, status: status.toLowerCase(), year, beganOn },
          })),
          next: question(pageInfo.endCursor),
        };
      },
    };
  };
  return [
    pager('Xieshang', ROW),
    pager('Xieshang, and what a member sees of each', `${ROW} ${MORE}`),
  ];
};
