import { describe, expect, it } from 'vitest';
import { folderGraph, graphOf, importGraph, loopsIn } from './support/loops.ts';
import { sourcesIn } from './support/sources.ts';

const files = (name: string) => importGraph(sourcesIn(`packages/${name}/src`));
const told = (loops: readonly (readonly string[])[]) => loops.map((loop) => loop.join(' -> '));
const packages = ['core', 'graphql', 'seed'] as const;

describe.each(packages)('in the package %s', (name) => {
  const graph = files(name);

  it('some file imports another', () => expect(graph.size).toBeGreaterThan(10));

  it('no files import each other in a loop, types included', () =>
    expect(told(loopsIn(graph))).toEqual([]));

  it('no folders of one parent import from each other in a loop, types included', () =>
    expect(told(loopsIn(folderGraph(graph)))).toEqual([]));
});

describe('a loop', () => {
  const source = (path: string, from: string) => ({
    path,
    text: `import type { Name } from '${from}';\n`,
  });

  it('is found where files import types from each other', () => {
    const graph = importGraph([source('a/one.ts', './two.ts'), source('a/two.ts', './one.ts')]);
    expect(told(loopsIn(graph))).toEqual(['a/one.ts -> a/two.ts -> a/one.ts']);
  });

  it('is found where folders do by way of different files', () => {
    const graph = importGraph([
      source('room/a/one.ts', '../b/two.ts'),
      source('room/b/two.ts', '../c/three.ts'),
      source('room/c/three.ts', '../a/four.ts'),
      source('room/a/four.ts', 'zod'),
    ]);
    expect(loopsIn(graph)).toEqual([]);
    expect(told(loopsIn(folderGraph(graph)))).toEqual(['room/a -> room/b -> room/c -> room/a']);
  });

  it('is named by what lies on it, and not by what leads to it', () => {
    const graph = graphOf([
      ['start', 'one'],
      ['one', 'two'],
      ['two', 'one'],
      ['two', 'end'],
    ]);
    expect(told(loopsIn(graph))).toEqual(['one -> two -> one']);
  });
});
