import { proposalStatuses, proposalWorkflow, type Role } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { sourcesIn, withoutComments } from '../support/sources.ts';
import { exists, fileAt } from './reading.ts';

const [, chapter = ''] = fileAt('ARCHITECTURE.md').split('## Invariants');
const invariants = (chapter.split('\n## ')[0] ?? '').split(/\n(?=\d+\. )/).slice(1);
const specsOf = (text: string): readonly string[] =>
  [...text.matchAll(/`(tests\/[\w./-]+\.spec\.ts)`/g)].map(([, path = '']) => path);

const rowsOf = (...parts: readonly string[]) =>
  proposalWorkflow.tables.filter(({ part }) => parts.includes(part)).flatMap(({ steps }) => steps);
const takenBy = (...roles: readonly Role[]) =>
  proposalWorkflow.tables.flatMap(({ part, steps }) =>
    steps.filter(({ by }) => by.some((role) => roles.includes(role as Role))).map(() => part),
  );

describe('the invariants of ARCHITECTURE.md', () => {
  it('are fourteen', () => expect(invariants).toHaveLength(14));

  it.each(invariants)('%s', (text) => {
    const specs = specsOf(text);
    expect(specs.length).toBeGreaterThan(0);
    expect(specs.filter((path) => !exists(path))).toEqual([]);
  });
});

describe('the one writer', () => {
  const writes =
    /\.(create|createMany|update|updateMany|upsert|delete|deleteMany)\(\{|\$executeRaw/;
  const writing = sourcesIn('packages/graphql/src')
    .filter(({ text }) => writes.test(withoutComments(text)))
    .map(({ path }) => path);

  it('has files to judge', () => expect(writing.length).toBeGreaterThan(2));

  it('is in the store', () =>
    expect(writing.filter((path) => !path.startsWith('packages/graphql/src/store/'))).toEqual([]));
});

describe('who acts on what', () => {
  it('the CPPCC side takes no step on the assignment or the reply of a unit', () => {
    const roles = rowsOf('assignment', 'reply', 'promise').flatMap(({ by }) => by);
    expect([...new Set(roles)].sort()).toEqual(['handling_unit', 'supervising_office']);
  });

  it('a unit takes no step but on its assignment, the time it asks for, its reply and its promises, asks to consult and appraises', () =>
    expect([...new Set(takenBy('handling_unit'))].sort()).toEqual([
      'appraisal',
      'assignment',
      'extension',
      'handling_consultation',
      'promise',
      'reply',
    ]));

  it('only proposers rate, or the committee where none of them is left, and it alone closes', () => {
    expect(rowsOf('rating').flatMap(({ by }) => by)).toEqual([
      'member',
      'collective',
      'proposal_committee',
    ]);
    expect(rowsOf('case').find(({ to }) => to === 'closed')?.by).toEqual(['proposal_committee']);
  });
});

describe('the outcomes of review', () => {
  const outcomes = rowsOf('case').filter(({ from, to }) => from === 'submitted' && to !== from);
  const ways = Map.groupBy(outcomes, ({ to }) => to);

  it('lead each to a stage of its own; withdrawn is also what nobody carries on', () => {
    expect(ways.size).toBeGreaterThan(5);
    const several = [...ways].filter(([, rows]) => rows.length > 1);
    expect(several.map(([to, rows]) => [to, ...rows.map(({ on }) => on)])).toEqual([
      ['withdrawn', 'WithdrawProposal', 'LapseProposal'],
    ]);
  });

  it('are statuses that everybody can see, save filing, which waits for its unit', () => {
    const statuses = new Set<string>(proposalStatuses);
    expect([...ways.keys()].filter((to) => !statuses.has(to))).toEqual(['filed']);
  });
});
