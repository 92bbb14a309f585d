import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'xieshang-scaffold-'));
const written = ['packages', 'docs', 'tests', 'vitest.config.ts'];
const settings = [
  'package.json',
  'biome.json',
  '.gitignore',
  'tsconfig.json',
  'tsconfig.base.json',
];

const run = (program: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(copy, program), ...args],
    // What this run of vitest tells its own workers is nothing for another run.
    { cwd: copy, encoding: 'utf8', env: { PATH: process.env['PATH'], NO_COLOR: '1' } },
  );
  return { code: status, out: stdout, err: stderr };
};
const scaffold = (...args: readonly string[]) => run('packages/core/scaffold/index.ts', ...args);

/** Every file that could have been written, and when it last was. */
const everything = (): readonly string[] =>
  ['packages/core/src', 'tests', 'docs/build']
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: copy }))
    .map((path) => `${path} ${statSync(join(copy, path)).mtimeMs}`);

/** What is asked one after the other, and what its sentences are about. */
const kinds = [
  {
    args: ['subject', 'opinion_report', '--folder', 'opinions', '--zh', '社情民意信息'],
    about: '社情民意信息',
  },
  { args: ['area', 'opinions', 'visit', '--zh', '走访'], about: '走访' },
  {
    args: ['command', 'opinions', 'visit', 'RecordVisit', '--zh', '登记走访'],
    about: 'RecordVisit',
  },
  {
    args: [
      ...['rule', 'opinions', 'visit', 'recorded-in-time', '--on', 'RecordVisit'],
      ...['--zh', '及时登记', '--input'],
    ],
    about: 'opinions.visit.recorded-in-time',
  },
] as const;

interface Sentence {
  readonly ancestorTitles: readonly string[];
  readonly status: string;
  readonly failureMessages: readonly string[];
}

const sentencesOfRun = (): readonly Sentence[] => {
  const report = join(copy, 'report.json');
  run(
    'node_modules/vitest/vitest.mjs',
    ...['run', '--project', 'core', 'tests/opinions', 'tests/proposal/hearing'],
    ...['--reporter', 'json', '--outputFile', report],
  );
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly testResults: readonly { readonly assertionResults: readonly Sentence[] }[];
  };
  return testResults.flatMap(({ assertionResults }) => assertionResults);
};

beforeAll(() => {
  for (const path of [...written, ...settings])
    cpSync(join(root, path), join(copy, path), { recursive: true, verbatimSymlinks: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('what cannot be made', () => {
  it.each([
    ['a subject called as a type is', 'subject', 'OpinionReport'],
    ['a subject in the folder of another', 'subject', 'opinion_report', '--folder', 'plan'],
    ['an area of a subject that is not there', 'area', 'opinions', 'visit'],
    ['an area that is there', 'area', 'supervisors', 'seat'],
    ['a command in the past', 'command', 'supervisors', 'seat', 'SeatRecorded'],
    ['a command that is there', 'command', 'supervisors', 'seat', 'RecordVacancy'],
    ['a fact that is there', 'command', 'plan', 'item', 'NotePlan', '--fact', 'PlanOpened'],
    ['a rule that is there', 'rule', 'supervisors', 'seat', 'own-seat', '--on', 'RecordVacancy'],
    ['a rule on no command', 'rule', 'supervisors', 'seat', 'in-time', '--on', 'NoSuchCommand'],
    ['a kind that is not there', 'table', 'supervisors', 'seat'],
  ])('is refused in words that say how to mend it, and nothing is left: %s', (_what, ...args) => {
    const before = everything();
    const { code, out, err } = scaffold(...args, '--zh', '测试');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/\S \S/);
    expect(err).not.toMatch(/^ +at /m);
    expect(everything()).toEqual(before);
  });

  it('is refused without a Chinese name', () =>
    expect(scaffold('area', 'supervisors', 'visit')).toMatchObject({ code: 2, out: '' }));

  it('is refused where a list is not written as it was, and nothing is left', () => {
    const list = join(copy, 'packages/core/src/supervisors/areas.ts');
    const text = readFileSync(list, 'utf8');
    writeFileSync(
      list,
      text.replace('export const areas = [', 'export const areas: readonly [] = ['),
    );
    const before = everything();
    const { code, err } = scaffold('area', 'supervisors', 'visit', '--zh', '走访');
    expect(code).toBe(2);
    expect(err).toContain('packages/core/src/supervisors/areas.ts');
    expect(everything()).toEqual(before);
    writeFileSync(list, text);
  });
});

describe('a subject, an area, a command and a rule, made one after the other', () => {
  it.each(kinds)('is written, and told file by file: $args.0', ({ args }) => {
    const { code, out, err } = scaffold(...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^new +tests\/opinions\/|^changed +tests\/opinions\//m);
  });

  it.each([
    ['proposal', 'review'],
    ['consultation', 'research'],
    ['supervision', 'advice'],
    ['plan', 'item'],
  ])('is added to the lists that a %s has of its commands or facts', (folder, area) => {
    const name = `Note${folder.charAt(0).toUpperCase()}${folder.slice(1)}`;
    expect(scaffold('command', folder, area, name, '--zh', '登记')).toMatchObject({ code: 0 });
  });

  it('is an area of a proposal, whose shapes stand together', () =>
    expect(scaffold('area', 'proposal', 'hearing', '--zh', '听证')).toMatchObject({ code: 0 }));

  it('compiles, with its specs', () => {
    const include = [
      'packages/core/src',
      'docs/build',
      'tests/rulebook.spec.ts',
      'vitest.config.ts',
    ];
    const specs = [
      'tests/opinions',
      'tests/proposal/hearing.spec.ts',
      'tests/support/drivers',
      'tests/support/*samples.ts',
    ];
    const config = { extends: './tsconfig.json', include: [...include, ...specs] };
    writeFileSync(join(copy, 'tsconfig.scaffold.json'), JSON.stringify(config));
    const { code, out } = run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.scaffold.json');
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });

  it('is in format, and passes the linter', () => {
    const check = ['check', 'packages/core/src', 'tests/opinions', 'tests/rulebook.spec.ts'];
    expect(run('node_modules/@biomejs/biome/bin/biome', ...check)).toMatchObject({ code: 0 });
  });

  it('fails in a sentence of each, by what is not written yet', () => {
    const sentences = sentencesOfRun();
    const failing = sentences.filter(({ status }) => status === 'failed');
    expect([...new Set(failing.map(({ ancestorTitles: [about] }) => about))].sort()).toEqual(
      [...kinds.map(({ about }) => about), '听证'].sort(),
    );
    for (const { failureMessages } of failing)
      expect(failureMessages).toEqual([expect.stringMatching(/^AssertionError: /)]);
    expect(sentences.length).toBeGreaterThan(failing.length);
  });
});
