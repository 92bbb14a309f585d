/**
 * The list of proposals with proposers, assignments, units and replies, twenty a page: this gateway,
 * PostGraphile with and without rules, and one hand-written statement, each in a process of its own on the same tables.
 * The rounds of all alternate, so that whatever else the machine does falls on all.
 */
import { isDeepStrictEqual } from 'node:util';
import { issueToken } from '@xieshang/graphql';
import type { Contender, Listed, Mark } from './list/contender.ts';
import { limit } from './list/limit.ts';
import { type Pages, pagesOf } from './list/marks.ts';
import { ours } from './list/ours.ts';
import { rulesFor, withoutRules } from './list/rules.sql.ts';
import { theirs } from './list/theirs.ts';
import { contest } from './support/contest.ts';
import { grownCounty } from './support/county.ts';
import { withScratch } from './support/database.ts';
import { readOptions } from './support/options.ts';
import { heading, paragraph, setting } from './support/report.ts';
import { ask, CONNECTIONS } from './support/round.ts';

const options = readOptions();
const secret = crypto.randomUUID();

// Without rules PostGraphile's pages hold a few more; what is on both is alike.
const alike = (one: readonly Listed[], other: readonly Listed[]): boolean => {
  const known = new Map(one.map((row) => [row.id, row]));
  return other.every((row) => isDeepStrictEqual(known.get(row.id) ?? row, row));
};

const checkAnswers = async (contenders: readonly Contender[], mark: Mark | undefined) => {
  const pages = await Promise.all(
    contenders.map(async ({ server, after, read }) => read(await ask(server, await after(mark)))),
  );
  const [own = [], ruled, beside = [], best] = pages;
  const full = pages.every(({ length }) => length === 20);
  const same = isDeepStrictEqual(own, best) && isDeepStrictEqual(own, ruled);
  if (!full || !same || !alike(own, beside))
    throw new Error(`the answers differ after ${mark?.id ?? 'the beginning'}`);
};

const measure = async (contenders: readonly Contender[], { name, marks }: Pages): Promise<void> => {
  for (const mark of marks) await checkAnswers(contenders, mark);
  const entrants = await Promise.all(
    contenders.map(async (one) => ({ ...one, asked: await Promise.all(marks.map(one.after)) })),
  );
  paragraph(`Asking for ${name}:`);
  const [, , plain, best] = contenders;
  const beside = { 'of the limit': best?.name ?? '', 'of PostGraphile': plain?.name ?? '' };
  await contest(entrants, beside, options);
};

await withScratch(async ({ database, url, version }) => {
  const { countyId, proposals, reader } = await grownCounty(database, options.proposals);
  const token = await issueToken(secret, countyId, reader);
  const given = { url, countyId, readerId: reader.id, token, secret };
  const role = `${new URL(url).pathname.slice(1)}_reader`;
  for (const sql of rulesFor(role)) await database.exec(sql);
  const contenders = [
    await ours(given, options.execArgv),
    await theirs(given, role),
    await theirs(given),
    await limit(given),
  ];
  heading('A list of twenty');
  paragraph(setting(version));
  paragraph(
    `${proposals} proposals of one county; ${CONNECTIONS} connections; medians of ${options.rounds} rounds of ${options.seconds} s, the four in turn.`,
  );
  try {
    for (const pages of await pagesOf(database, countyId)) await measure(contenders, pages);
  } finally {
    for (const { server } of contenders) await server.stop();
    for (const sql of withoutRules(role)) await database.exec(sql);
  }
});
