import { start } from '../support/child.ts';
import { asking, type Contender, type Given } from './contender.ts';
import { proposalsSql } from './statement.sql.ts';

interface Answer {
  readonly data: readonly {
    readonly id: string;
    readonly title: string;
    readonly proposers: readonly { readonly name: string }[] | null;
    readonly assignments: readonly { readonly unit: string }[] | null;
    readonly replies: readonly unknown[] | null;
  }[];
}

/** One hand-written statement behind a bare HTTP server: what nothing on top can beat. */
export const limit = async ({ url, countyId, readerId }: Given): Promise<Contender> => {
  const program = new URL('../support/by-hand.server.ts', import.meta.url);
  const server = await start(program, { DATABASE_URL: url, STATEMENT: proposalsSql });
  return {
    name: 'By hand',
    server,
    after: async (mark) => asking([countyId, mark?.number ?? 0, mark?.id ?? '', readerId]),
    read: (answer) =>
      (answer as Answer).data.map(({ id, title, proposers, assignments, replies }) => ({
        id,
        title,
        proposers: (proposers ?? []).map(({ name }) => name),
        units: (assignments ?? []).map(({ unit }) => unit),
        replies: (replies ?? []).length,
      })),
  };
};
