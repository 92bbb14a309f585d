/**
 * What each kind of field costs the gateway's processor, in microseconds: a page of a hundred with the
 * field less the same page without it, by its entries. The table of costs is set from these figures.
 */
import { createGateway, issueToken } from '@xieshang/graphql';
import { pino } from 'pino';
import { demoCounty } from './support/county.ts';
import { withScratch } from './support/database.ts';
import { heading, paragraph, setting, table } from './support/report.ts';

const secret = crypto.randomUUID();
const ROUNDS = 15;

/** Fields of a proposal, by the kind they stand for. */
const kinds = [
  ['field', 'title status category'],
  ['relation', 'proposers { name stage }'],
  ['view', 'text { situation analysis suggestions }'],
  ['version', 'version'],
  ['nextStep', 'nextStep { party due light }'],
  ['deadlines', 'deadlines { kind due recorded }'],
  ['days of deadlines', 'deadlines { days { day reason } }'],
  ['history', 'history { type at role }'],
  ['availableActions, allowed', 'availableActions { command allowed }'],
  [
    'availableActions, with reasons',
    'availableActions { command allowed violations { rule message } }',
  ],
  [
    'availableActions, with sources',
    'availableActions { command violations { cites { article } } }',
  ],
] as const;

await withScratch(async ({ database, version }) => {
  const { countyId } = await demoCounty(database);
  const gateway = createGateway({
    database,
    auth: { secret },
    log: pino({ level: 'silent' }),
    clock: () => '2026-11-22T04:00:00.000Z' as never,
    demo: false,
    limits: { cost: 1_000_000_000, budget: 1_000_000_000 },
  });
  const clerk = { role: 'proposal_committee', id: 'clerk' } as const;
  const authorization = `Bearer ${await issueToken(secret, countyId, clerk)}`;

  const ask = async (query: string): Promise<string> => {
    const body = JSON.stringify({ query });
    const response = await gateway.fetch(
      new Request('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
          authorization,
        },
        body,
      }),
    );
    const text = await response.text();
    if (text.includes('"errors"')) throw new Error(text.slice(0, 500));
    return text;
  };

  /** Microseconds of processor time of one request; the least of some rounds, which nobody disturbed. */
  const cost = async (query: string): Promise<number> => {
    const seen: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = process.cpuUsage();
      await ask(query);
      const { user, system } = process.cpuUsage(before);
      seen.push(user + system);
    }
    return seen.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 3)] ?? 0;
  };

  const page = (fields: string) =>
    `{ county { proposals(first: 100) { edges { node { key ${fields} } } } } }`;
  const entries = (await ask(page(''))).split('"key"').length - 1;
  const base = await cost('{ viewer { id } }');
  const bare = await cost(page(''));
  const rows: (readonly [string, number, number])[] = [
    ['a request', Math.round(base), 1],
    ['an entry of a page', Math.round((bare - base) / entries), 1],
  ];
  for (const [kind, fields] of kinds) {
    const [first = ''] = fields.split(/[ {]/);
    const answer = await ask(page(fields));
    const leaves = answer.split(':').length - (await ask(page(''))).split(':').length;
    const whole = await cost(page(fields));
    rows.push([
      `${kind} (${first})`,
      Math.round((whole - bare) / entries),
      Math.round(leaves / entries),
    ]);
  }
  const counted = [
    ['totalCount', '{ county { proposals(first: 1) { totalCount } } }'],
    ['profile', '{ county { profile } }'],
    ['figures', '{ county { figures { __typename } } }'],
    ['rules', '{ rules { id title cites { article } } }'],
    ['workflows', '{ workflows { tables { steps { rules } mermaid } } }'],
    ['proposalReport', '{ county { proposalReport(term: 11) { __typename } } }'],
    [
      'proposalReport of a past day',
      '{ county { proposalReport(term: 11, on: "2026-06-01") { __typename } } }',
    ],
    ['monitoringStatistics', '{ county { monitoringStatistics { on } } }'],
  ] as const;
  for (const [kind, query] of counted) rows.push([kind, Math.round((await cost(query)) - base), 1]);
  heading('What fields cost');
  paragraph(setting(version));
  table(['kind', 'µs of processor time', 'leaves'], rows);
});
