import { importsOf, type Source } from './sources.ts';

/** Which node needs which others. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** A graph of pairs: the one that needs, and what it needs. */
export const graphOf = (pairs: Iterable<readonly [string, string]>): Graph => {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of pairs) {
    const needed = graph.get(from) ?? new Set();
    graph.set(from, needed.add(to));
  }
  return graph;
};

/** Which file imports which of the others: types, re-exports and dynamic imports included. */
export const importGraph = (sources: readonly Source[]): Graph => {
  const paths = new Set(sources.map(({ path }) => path));
  return graphOf(
    sources.flatMap((source) =>
      importsOf(source)
        .filter((to) => paths.has(to))
        .map((to) => [source.path, to] as const),
    ),
  );
};

/** The two folders of one parent that two files lie in; nothing where one file lies in that parent. */
const siblings = (from: string, to: string): readonly [string, string] | undefined => {
  const [one, other] = [from.split('/'), to.split('/')];
  const at = one.findIndex((name, place) => name !== other[place]);
  if (at < 0 || at >= Math.min(one.length, other.length) - 1) return undefined;
  const upTo = (path: readonly string[]) => path.slice(0, at + 1).join('/');
  return [upTo(one), upTo(other)];
};

/** Which folder imports from which folder of the same parent. */
export const folderGraph = (files: Graph): Graph =>
  graphOf(
    [...files].flatMap(([from, needed]) =>
      [...needed].flatMap((to) => {
        const pair = siblings(from, to);
        return pair ? [pair] : [];
      }),
    ),
  );

/** The shortest way from one node back to itself; nothing where there is none. */
const wayBack = (graph: Graph, start: string): readonly string[] | undefined => {
  const reached = new Set<string>();
  let ways: (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const next: (readonly string[])[] = [];
    for (const way of ways)
      for (const to of graph.get(way.at(-1) ?? start) ?? []) {
        if (to === start) return [...way, to];
        if (!reached.has(to)) next.push([...way, to]);
        reached.add(to);
      }
    ways = next;
  }
  return undefined;
};

/** A shortest loop through every node that lies on one, each loop once. */
export const loopsIn = (graph: Graph): readonly (readonly string[])[] => {
  const named = new Set<string>();
  return [...graph.keys()].flatMap((node) => {
    if (named.has(node)) return [];
    const loop = wayBack(graph, node);
    for (const one of loop ?? []) named.add(one);
    return loop ? [loop] : [];
  });
};
