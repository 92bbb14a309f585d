/**
 * What a bystander notices while somebody attacks: a gateway in a process of its own, as it is served,
 * on a demo county. One caller floods it for some seconds; another asks for a small list all the while.
 */
import { setTimeout } from 'node:timers/promises';
import { issueToken } from '@xieshang/graphql';
import { type Attack, attacks } from './support/attack-list.ts';
import { type Child, start } from './support/child.ts';
import { demoCounty } from './support/county.ts';
import { withScratch } from './support/database.ts';
import { readOptions } from './support/options.ts';
import { figure, heading, megabytes, paragraph, setting, table } from './support/report.ts';

const { seconds } = readOptions();
const secret = crypto.randomUUID();
const LIST = '{ county { proposals(first: 10) { edges { node { key title status } } } } }';
/** Milliseconds between two questions of the bystander. */
const PAUSE = 20;

const post = async (url: string, body: string, token?: string): Promise<number> => {
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const response = await fetch(url, { method: 'POST', headers, body });
  await response.arrayBuffer();
  return response.status;
};

interface Running {
  readonly over: () => boolean;
}

/** How long each answer takes, in milliseconds. */
const timed = async (
  ask: () => Promise<unknown>,
  { over }: Running,
): Promise<readonly number[]> => {
  const taken: number[] = [];
  while (!over()) {
    const began = performance.now();
    await ask();
    taken.push(performance.now() - began);
    await setTimeout(PAUSE);
  }
  return taken.toSorted((one, other) => one - other);
};

const flood = async ({ url }: Child, { body, token, parallel }: Attack, { over }: Running) => {
  const statuses = new Map<number, number>();
  const send = async () => {
    while (!over()) {
      const status = await post(url, body, token);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      // Who is refused and asks again at once is no more than a client that does not listen.
      if (status === 429 || status === 503) await setTimeout(PAUSE);
    }
  };
  await Promise.all(Array.from({ length: parallel }, send));
  return statuses;
};

const at = (sorted: readonly number[], share: number): string =>
  figure(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);

const played = async (server: Child, attack: Attack, bystander: string) => {
  const end = performance.now() + seconds * 1000;
  const running = { over: () => performance.now() > end };
  const live = new URL('/health/live', server.url);
  const before = await server.usage();
  const [answers, lists, probes] = await Promise.all([
    flood(server, attack, running),
    timed(() => post(server.url, JSON.stringify({ query: LIST }), bystander), running),
    timed(async () => (await fetch(live)).arrayBuffer(), running),
  ]);
  const { rss, cpu } = await server.usage();
  const told = [...answers].toSorted().map(([status, count]) => `${count} × ${status}`);
  const asked = [...answers.values()].reduce((sum, count) => sum + count, lists.length);
  return [
    attack.name,
    told.join(', ') || '–',
    figure((cpu - before.cpu) / asked),
    at(lists, 0.5),
    at(lists, 0.99),
    at(lists, 1),
    at(probes, 1),
    megabytes(rss),
  ];
};

await withScratch(async ({ database, url, version }) => {
  const { countyId, reader } = await demoCounty(database);
  const member = await issueToken(secret, countyId, reader);
  const bystander = await issueToken(secret, countyId, { role: 'proposal_committee', id: 'clerk' });
  const program = new URL('./support/gateway.server.ts', import.meta.url);
  const server = await start(program, { DATABASE_URL: url, AUTH_SECRET: secret, LIMITS: '{}' });
  try {
    await post(server.url, JSON.stringify({ query: LIST }), bystander);
    const rows: (readonly string[])[] = [];
    for (const attack of attacks(countyId, member))
      rows.push(await played(server, attack, bystander));
    heading('A bystander while others attack');
    paragraph(setting(version));
    paragraph(
      `Each for ${seconds} s. Times in milliseconds; of a list of ten, and of /health/live.`,
    );
    table(
      [
        'attack',
        'answers to it',
        'processor, ms an answer',
        'p50',
        'p99',
        'most',
        'live, most',
        'memory',
      ],
      rows,
    );
  } finally {
    await server.stop();
  }
});
