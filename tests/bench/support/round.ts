import autocannon from 'autocannon';
import type { Child } from './child.ts';

/** One request of a round. */
export interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What one round measured. */
export interface Round {
  readonly answers: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time the server spent on a request. */
  readonly cpu: number;
}

/** Connections that ask at the same time. */
export const CONNECTIONS = 8;

/** Lets eight connections ask a server for some seconds, one request after the other. */
export const round = async (
  server: Child,
  asked: readonly Asked[],
  seconds: number,
): Promise<Round> => {
  const before = await server.usage();
  const { requests, latency, non2xx, errors, duration } = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: asked.map(({ headers, body }) => ({ method: 'POST', headers, body })),
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed at ${server.url}`);
  const after = await server.usage();
  return {
    answers: requests.total,
    perSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    cpu: (after.cpu - before.cpu) / requests.total,
  };
};

/** The middle of several figures. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The median of each figure. */
export const mediansOf = (rounds: readonly Round[]): Round => ({
  answers: median(rounds.map(({ answers }) => answers)),
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p99: median(rounds.map(({ p99 }) => p99)),
  cpu: median(rounds.map(({ cpu }) => cpu)),
});

/** Asks once and answers with the parsed body. */
export const ask = async <Answer>({ url }: Child, { headers, body }: Asked): Promise<Answer> => {
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok || text.startsWith('{"errors"')) throw new Error(`${url}: ${text}`);
  return JSON.parse(text) as Answer;
};
