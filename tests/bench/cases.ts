/**
 * A list of consultations, twenty a page: this gateway, PostGraphile with the rule on who sees what, and
 * one hand-written statement, each in a process of its own on the same table. All subjects but
 * proposals lie in that table, so what holds of consultations holds of them all.
 */
import { isDeepStrictEqual } from 'node:util';
import { issueToken } from '@xieshang/graphql';
import { limit } from './cases/limit.ts';
import { ours } from './cases/ours.ts';
import { walked } from './cases/pager.ts';
import { copySql, rulesFor } from './cases/rules.sql.ts';
import { theirs } from './cases/theirs.ts';
import { withoutRules } from './list/rules.sql.ts';
import { contest } from './support/contest.ts';
import { demoCounty } from './support/county.ts';
import { withScratch } from './support/database.ts';
import { readOptions } from './support/options.ts';
import { heading, paragraph, setting } from './support/report.ts';
import { CONNECTIONS } from './support/round.ts';

const options = readOptions();
const secret = crypto.randomUUID();

await withScratch(async ({ database, url, version }) => {
  const { countyId, reader } = await demoCounty(database);
  const where = { countyId, subject: 'consultation' };
  const all = await database.prisma.caseFile.count({ where });
  const own = await database.prisma.caseFile.count({
    where: { ...where, people: { has: reader.id } },
  });
  const copies = Math.ceil((options.proposals - all) / (all - own));
  for (const sql of copySql(countyId, reader.id, copies)) await database.exec(sql);
  const grown = await database.prisma.caseFile.count({ where });

  const token = await issueToken(secret, countyId, reader);
  const given = { url, countyId, readerId: reader.id, token, secret };
  const role = `${new URL(url).pathname.slice(1)}_reader`;
  for (const sql of rulesFor(role)) await database.exec(sql);
  const pagers = [
    ...(await ours(given, options.execArgv)),
    await theirs(given, role),
    await limit(given),
  ];
  try {
    const walks = await Promise.all(
      pagers.map(async (pager) => ({ ...pager, ...(await walked(pager)) })),
    );
    const [first] = walks;
    if (
      !first ||
      first.rows.length < 40 ||
      walks.some(({ rows }) => !isDeepStrictEqual(rows, first.rows))
    )
      throw new Error('the answers differ');
    heading('A list of cases');
    paragraph(setting(version));
    paragraph(
      `${grown} consultations of one county, ${first.rows.length} of them open to the member who asks; ${CONNECTIONS} connections; medians of ${options.rounds} rounds of ${options.seconds} s in turn.`,
    );
    const beside = {
      'of the limit': 'By hand',
      'of PostGraphile': 'PostGraphile, with the rule on who sees what',
    };
    for (const [name, pages] of [
      ['the first ten pages', 10],
      ['any page', Number.POSITIVE_INFINITY],
    ] as const) {
      paragraph(`Asking for ${name}:`);
      const entrants = walks.map((one) => ({ ...one, asked: one.asked.slice(0, pages) }));
      await contest(entrants, beside, options);
    }
  } finally {
    for (const server of new Set(pagers.map((one) => one.server))) await server.stop();
    for (const sql of withoutRules(role)) await database.exec(sql);
  }
});
