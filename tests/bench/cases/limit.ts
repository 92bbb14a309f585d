import { asking, type Given } from '../list/contender.ts';
import { start } from '../support/child.ts';
import type { Listed, Pager } from './pager.ts';
import { consultationsSql } from './rules.sql.ts';

/** One hand-written statement behind a bare HTTP server: what nothing on top can beat. */
export const limit = async ({ url, countyId, readerId }: Given): Promise<Pager> => {
  const program = new URL('../support/by-hand.server.ts', import.meta.url);
  const question = (last?: Listed) =>
    asking([countyId, last?.beganOn ?? '-infinity', last?.id ?? '', readerId]);
  return {
    name: 'By hand',
    server: await start(program, { DATABASE_URL: url, STATEMENT: consultationsSql }),
    first: question(),
    read: (answer) => {
      const rows = (answer as { readonly data: readonly Listed[] }).data;
      return { rows, next: question(rows.at(-1)) };
    },
  };
};
