import type { Child } from './child.ts';
import type { Options } from './options.ts';
import { figure, megabytes, table } from './report.ts';
import { type Asked, mediansOf, type Round, round } from './round.ts';

/** A server that takes part, with the requests it is asked in turn. */
export interface Entrant {
  readonly name: string;
  readonly server: Child;
  readonly asked: readonly Asked[];
}

/** Rounds of every entrant in turn; the first round warms up and does not count. */
const compete = async (entrants: readonly Entrant[], { rounds, seconds }: Options) => {
  const measured = new Map<Entrant, Round[]>(entrants.map((one) => [one, []]));
  for (let turn = 0; turn <= rounds; turn += 1)
    for (const one of entrants) {
      const result = await round(one.server, one.asked, seconds);
      if (turn > 0) measured.get(one)?.push(result);
    }
  return entrants.map((one) => ({ ...one, ...mediansOf(measured.get(one) ?? []) }));
};

const HEAD = ['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'memory'];

/** Lets the entrants compete and prints a table; speed is told again as a share of those named beside. */
export const contest = async (
  entrants: readonly Entrant[],
  beside: Readonly<Record<string, string>>,
  options: Options,
): Promise<void> => {
  const results = await compete(entrants, options);
  const speedOf = (name: string) =>
    results.find((one) => one.name === name)?.perSecond ?? Number.NaN;
  const rows: string[][] = [];
  // One after the other: a server that two entrants share answers one question at a time.
  for (const one of results)
    rows.push([
      one.name,
      figure(one.perSecond),
      figure(one.p50),
      figure(one.p99),
      figure(one.cpu),
      megabytes((await one.server.usage()).rss),
      ...Object.values(beside).map((name) => figure(one.perSecond / speedOf(name))),
    ]);
  table([...HEAD, ...Object.keys(beside)], rows);
};
