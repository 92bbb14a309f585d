/**
 * Statistics of a county of many proposals, asked of a gateway in this process, as policies hold its
 * role: how long each takes and how many statements it sends, what memory it takes beyond that of an
 * idle gateway, and how long the event loop was held, by one reader at a time and by fifty at once.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Actor, instant } from '@xieshang/core';
import { createGateway, issueToken, openServer } from '@xieshang/graphql';
import { pino } from 'pino';
import { grownCounty } from './support/county.ts';
import { withScratch } from './support/database.ts';
import { readOptions } from './support/options.ts';
import { figure, heading, megabytes, paragraph, setting, table } from './support/report.ts';

const PROPOSALS = 300_000;
const AT_ONCE = 50;
const secret = crypto.randomUUID();
const NOW = instant('2026-11-23T12:00:00+08:00');

const options = readOptions();
const wanted = process.argv.some((one) => /^--(short|proposals)/.test(one))
  ? options.proposals
  : PROPOSALS;

const FIGURES = 'indicators { id value share { rounded } }';
const NAMED = 'indicators { id value numerator { hidden } }';
const CASES =
  'indicators(ids: ["overdue", "reply.rate"]) { id numerator { cases(first: 100) { edges { node { number title } } } } }';
const SIGNALS = 'units { key } ratingSignals { id words }';

const office: Actor = { role: 'proposal_committee', id: 'office' };
const PAST = 'on: "2026-06-30"';

interface Question {
  readonly name: string;
  readonly query: string;
  readonly actor?: Actor;
}

const questions = (countyId: string, unit: string, reader: Actor): readonly Question[] => {
  const report = (args: string, fields: string) =>
    `{ county(id: "${countyId}") { proposalReport(term: 11 ${args}) { ${fields} } } }`;
  return [
    { name: 'every figure, without a token', query: report('', FIGURES) },
    { name: 'and what is hidden of each', query: report('', NAMED) },
    { name: 'and what is hidden of each, the office', query: report('', NAMED), actor: office },
    { name: 'and what is hidden of each, a member', query: report('', NAMED), actor: reader },
    { name: 'of one unit', query: report(`unit: "${unit}"`, FIGURES) },
    { name: 'of a past day', query: report(PAST, FIGURES) },
    { name: 'of a past day, and hidden, the office', query: report(PAST, NAMED), actor: office },
    { name: 'two pages of a hundred cases', query: report('', CASES), actor: office },
    { name: 'units and signals, the office', query: report('', SIGNALS), actor: office },
  ];
};

/** Samples what a work takes: time, the most memory, the longest hold of the event loop. */
const measured = async (work: () => Promise<unknown>) => {
  globalThis.gc?.();
  const idle = process.memoryUsage();
  let peak = idle.rss;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  delay.disable();
  clearInterval(sampler);
  globalThis.gc?.();
  const grown = process.memoryUsage().heapUsed - idle.heapUsed;
  return { seconds, beyond: peak - idle.rss, held: delay.max / 1e6, grown };
};

await withScratch(async ({ database: writer, restricted, version }) => {
  const { countyId, proposals, reader } = await grownCounty(writer, wanted);
  const entries = await writer.prisma.countedEntry.count({ where: { countyId } });
  let statements = 0;
  const database = await openServer(restricted, () => {
    statements += 1;
  });
  const gateway = createGateway({
    database,
    auth: { secret },
    log: pino({ level: 'error' }),
    clock: () => NOW,
    demo: false,
    limits: { budget: 1_000_000_000, milliseconds: 120_000 },
  });
  const ask = async ({ query, actor }: Question) => {
    const body = JSON.stringify({ query });
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'content-length': String(body.length),
      ...(actor ? { authorization: `Bearer ${await issueToken(secret, countyId, actor)}` } : {}),
    };
    const request = new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body });
    const response = await gateway.fetch(request);
    return { status: response.status, text: await response.text() };
  };
  const checked = async (one: Question) => {
    const { status, text } = await ask(one);
    if (status !== 200 || text.includes('"errors"')) throw new Error(`${one.name}: ${text}`);
  };
  const [unit] = await writer.prisma.unit.findMany({ where: { countyId }, take: 1 });
  const asked = questions(countyId, unit?.id ?? '', reader);
  for (const one of asked) await checked(one);
  heading('Statistics');
  paragraph(setting(version));
  paragraph(`${proposals} proposals of one county, ${entries} entries of what is counted.`);
  const rows: (readonly string[])[] = [];
  // As if a fact had been recorded: what was added up before does not count any longer.
  const moved = () =>
    writer.prisma.county.update({
      where: { id: countyId },
      data: { position: { increment: 1 } },
    });
  for (const one of asked) {
    await moved();
    statements = 0;
    const { seconds, beyond, held } = await measured(() => checked(one));
    rows.push([one.name, figure(seconds), String(statements), megabytes(beyond), figure(held)]);
  }
  table(['', 's', 'statements', 'memory beyond idle', 'longest hold, ms'], rows);
  const answers: number[] = [];
  const [first] = asked;
  await moved();
  const { seconds, beyond, held, grown } = await measured(() =>
    Promise.all(
      Array.from({ length: AT_ONCE }, async (_, n) => {
        const actor: Actor = { role: 'public', id: `reader-${n}` };
        answers.push((await ask({ ...(first as Question), actor })).status);
      }),
    ),
  );
  const answered = answers.filter((status) => status === 200).length;
  paragraph(
    `${AT_ONCE} readers at once: ${answered} answered in ${figure(seconds)} s, ${AT_ONCE - answered} told to come again; memory beyond idle ${megabytes(beyond)}, heap grown by ${megabytes(grown)}, longest hold of the event loop ${figure(held)} ms.`,
  );
  await database.close();
});
