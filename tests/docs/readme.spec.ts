import { execFileSync } from 'node:child_process';
import { createSchema } from '@xieshang/graphql';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../docs/build/markdown.ts';
import { toUnit } from '../support/facts.ts';
import { gatewayForFile, newCounty } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';
import {
  blocksIn,
  blocksOf,
  commandsIn,
  exists,
  fileAt,
  linksIn,
  outdented,
  pathsIn,
  wrongWith,
} from './reading.ts';

const english = fileAt('README.md');
const chinese = fileAt('README.zh-CN.md');

const documents = [
  'README.md',
  'README.zh-CN.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/model.md',
  'docs/numbering.md',
  'packages/core/README.md',
  'packages/graphql/README.md',
  'examples/one-proposal/README.md',
  'examples/query-gateway/README.md',
];

describe.each(documents)('%s', (path) => {
  const text = fileAt(path);

  it('names only commands that exist', () =>
    expect(commandsIn(text).filter((command) => wrongWith(command) !== undefined)).toEqual([]));

  it('names only files and folders that exist', () =>
    expect(pathsIn(text).filter((file) => !exists(file))).toEqual([]));

  it('links only to what exists', () => {
    const broken = linksIn(path).filter(({ file, place }) => {
      if (!exists(file)) return true;
      const headings = place === '' ? [] : fileAt(file).matchAll(/^#+ (.*)$/gm);
      return place !== '' && ![...headings].some(([, one = '']) => anchor(one) === place);
    });
    expect(broken).toEqual([]);
  });

  it('shows code of the repository, word for word', () => {
    for (const { note, text: shown } of blocksIn(text, 'ts')) {
      const [, source = ''] = /^from (\S+)$/.exec(note ?? '') ?? [];
      expect(exists(source), `a block without its source:\n${shown}`).toBe(true);
      const isThere = outdented(fileAt(source)).includes(outdented(shown));
      expect(isThere, `${source} does not contain:\n${shown}`).toBe(true);
    }
  });

  it('asks only what the schema knows', () => {
    for (const { text: query } of blocksIn(text, 'graphql'))
      expect(validate(createSchema(), parse(query))).toEqual([]);
  });
});

describe('both READMEs', () => {
  it('give the same commands', () => expect(commandsIn(chinese)).toEqual(commandsIn(english)));

  it('show the same code, queries and answers', () => {
    const shown = (text: string) => blocksOf(text).filter(({ language }) => language !== 'sh');
    expect(shown(chinese)).toEqual(shown(english));
  });

  it('begin with how to start it and how to test it', () =>
    expect(commandsIn(english).slice(0, 2)).toEqual([
      'npx pnpm@12.21.0 start',
      'npx pnpm@12.21.0 test',
    ]));

  it('name each command of the command line', () => {
    const named = commandsIn(english).join('\n');
    for (const name of [
      'serve',
      'migrate',
      'seed',
      'verify',
      'rebuild',
      'token',
      'rules',
      'explain',
    ])
      expect(named).toContain(`pnpm xieshang ${name}`);
  });

  it('show the refusal as the example prints it', () => {
    const [block] = blocksIn(english, 'text');
    const script = /^printed by (\S+)$/.exec(block?.note ?? '')?.[1] ?? '';
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toContain(block?.text);
  });

  it('show what a gateway answers', async () => {
    const gateway = await gatewayForFile();
    gateway.turnTo('2026-02-04');
    const countyId = await newCounty(gateway.database, { p1: toUnit });
    const caller = { countyId, actor: as('supervising_office') };
    const [query] = blocksIn(english, 'graphql');
    const [answer] = blocksIn(english, 'json');
    const { data } = await gateway.ask(caller, query?.text ?? '');
    expect(data).toEqual(JSON.parse(answer?.text ?? ''));
  });
});

describe('a command that nobody could type', () => {
  it.each([
    'pnpm no-such-script',
    'pnpm xieshang no-such-command',
    'pnpm xieshang serve --no-such-option',
    'pnpm --filter @xieshang/example-one-proposal no-such-script',
    'pnpm exec no-such-program',
    'node no/such/file.ts',
    'make',
  ])('is noticed: %s', (command) => expect(wrongWith(command)).toBeDefined());
});
