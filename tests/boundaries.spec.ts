import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, type Source, sourcesIn, withoutComments } from './support/sources.ts';

const sources = sourcesIn('packages').filter(({ path }) => /^packages\/[^/]+\/src\//.test(path));
const core = sources.filter(({ path }) => path.startsWith('packages/core/src/'));
/** What speaks to the core as an embedder does: all but what drives the gateway, the demo and the benches. */
const specs = [...new Set(core.map(({ path }) => path.split('/')[3] ?? ''))]
  .filter((folder) => existsSync(`tests/${folder}`) && !folder.endsWith('.ts'))
  .flatMap((folder) => sourcesIn(`tests/${folder}`));

/** How many lines a source file of a package may have. */
const most: Readonly<Record<string, number>> = {
  'packages/core/src': 200,
  'packages/graphql/src': 250,
  'packages/seed/src': 200,
};

/** What may be longer: a file, or a folder with all that is in it, each with its reason. */
const long: ReadonlyMap<string, string> = new Map([
  ['packages/core/src/index.ts', 'one list of every public name'],
  ['packages/core/src/proposal/index.ts', 'one list of every public name'],
  ['packages/core/src/law/consultation-figures.ts', 'the figures of the law, one by one'],
  ['packages/core/src/law/sources/', 'the sources of the law, one by one'],
  ['packages/seed/src/counties/huailai/topics/', 'what is proposed in the demo county'],
  ['packages/seed/src/counties/huailai/year/', 'the year of the demo county'],
]);

const isLong = ({ path, text }: Source) =>
  text.trimEnd().split('\n').length > (most[packageOf(path)] ?? 0);
const covers = (listed: string, path: string) =>
  path === listed || (listed.endsWith('/') && path.startsWith(listed));

const packageOf = (path: string) => path.split('/').slice(0, 3).join('/');
const folderOf = (path: string) => path.split('/')[3] ?? '';
const pairs = (files: readonly Source[]) =>
  files.flatMap((source) => importsOf(source).map((to) => ({ from: source.path, to })));
const crossing = (
  files: readonly Source[],
  isWrong: (from: string, to: string) => boolean,
): readonly string[] =>
  pairs(files)
    .filter(({ from, to }) => isWrong(from, to))
    .map(({ from, to }) => `${from} -> ${to}`);

/** What lies below the subjects, each folder with those it may import from beside its own files. */
const layers: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  law: ['kernel'],

  words: ['kernel'],
  profile: ['kernel', 'law', 'words'],
  lineage: ['kernel', 'profile'],
  county: ['kernel', 'law', 'words', 'profile', 'lineage'],
};

const isSubject = (folder: string) =>
  folder !== '' && !folder.endsWith('.ts') && !Object.hasOwn(layers, folder);
const inFolder = (folder: string) => core.filter(({ path }) => folderOf(path) === folder);

describe('packages', () => {
  it('has sources to judge', () => {
    expect(core.length).toBeGreaterThan(40);
    expect(pairs(core).length).toBeGreaterThan(100);
  });

  it('import each other by package name alone', () => {
    expect(
      crossing(
        sources,
        (from, to) => to.startsWith('packages/') && packageOf(to) !== packageOf(from),
      ),
    ).toEqual([]);
    expect(crossing(sources, (_from, to) => /^@xieshang\/[^/]+\//.test(to))).toEqual([]);
  });

  it('never import an index from within', () =>
    expect(
      crossing(
        sources,
        (from, to) =>
          to.startsWith('packages/') && to.endsWith('/index.ts') && !from.endsWith('/index.ts'),
      ),
    ).toEqual([]));

  it('name the file they import', () =>
    expect(
      crossing(sources, (_from, to) => to.startsWith('packages/') && !/\.(ts|js|json)$/.test(to)),
    ).toEqual([]));

  it('leave the specs to the public surface', () =>
    expect(crossing(specs, (_from, to) => /^(packages\/|@xieshang\/[^/]+\/)/.test(to))).toEqual(
      [],
    ));

  it.each(sources)('$path has no default export', ({ text }) =>
    expect(text).not.toMatch(/^export default\b|\bas default\b/m),
  );

  it('have no file named for nothing in particular', () =>
    expect(
      sources.filter(({ path }) => /\/(utils?|helpers?|common|misc|types)(\.ts|\/)/.test(path)),
    ).toEqual([]));

  it('have no file that is longer than its package allows', () =>
    expect(
      sources
        .filter(isLong)
        .map(({ path }) => path)
        .filter((path) => ![...long.keys()].some((listed) => covers(listed, path))),
    ).toEqual([]));

  it('list as long only what is', () =>
    expect(
      [...long.keys()].filter(
        (listed) => !sources.some((source) => covers(listed, source.path) && isLong(source)),
      ),
    ).toEqual([]));
});

describe('the calendar', () => {
  // What the county recorded counts only where the calendar is the register's.
  const builtIn = /\bstateCouncilCalendar\b/;

  it('is that of the register wherever the gateway counts', () =>
    expect(
      sources
        .filter(({ path }) => path.startsWith('packages/graphql/'))
        .filter(({ text }) => builtIn.test(text))
        .map(({ path }) => path),
    ).toEqual([]));

  it('is named as it is built in by the law, and by what adds the notices of a county', () =>
    expect(core.filter(({ text }) => builtIn.test(text)).map(({ path }) => path)).toEqual([
      'packages/core/src/county/calendar.ts',
      'packages/core/src/index.ts',
      'packages/core/src/law/holidays.ts',
    ]));
});

describe('layers of the core', () => {
  it.each(Object.entries(layers))('%s imports from no layer but %j', (folder, below) => {
    expect(inFolder(folder).length).toBeGreaterThan(0);
    expect(
      crossing(
        inFolder(folder),
        (_from, to) => to.startsWith('packages/') && ![folder, ...below].includes(folderOf(to)),
      ),
    ).toEqual([]);
  });

  it('no subject knows another', () =>
    expect(
      crossing(
        core.filter(({ path }) => isSubject(folderOf(path))),
        (from, to) =>
          to.startsWith('packages/') && isSubject(folderOf(to)) && folderOf(to) !== folderOf(from),
      ),
    ).toEqual([]));

  it('the words of the kernel are not those of a people’s political consultative conference', () => {
    for (const { path, text } of inFolder('kernel'))
      expect([path, /cppcc|政协|提案|委员/i.test(withoutComments(text))]).toEqual([path, false]);
  });
});
