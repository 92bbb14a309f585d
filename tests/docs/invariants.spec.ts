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
  it('are ten', () => expect(invariants).toHaveLength(10));

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

  it('is the store, with the mappings of cases to rows that it calls', () =>
    expect(
      writing.filter(
        (path) =>
          !/^packages\/graphql\/src\/(store\/|county\/county\.rows|proposal\/proposal\.rows)/.test(
            path,
          ),
      ),
    ).toEqual([]));
});

describe('who acts on what', () => {
  it('the CPPCC side takes no step on the assignment or the reply of a unit', () => {
    const roles = rowsOf('assignment', 'reply').flatMap(({ by }) => by);
    expect([...new Set(roles)].sort()).toEqual(['handling_unit', 'supervising_office']);
  });

  it('a unit takes no step but on its assignment and its reply', () =>
    expect([...new Set(takenBy('handling_unit'))].sort()).toEqual(['assignment', 'reply']));

  it('only proposers rate, and only the proposal committee closes', () => {
    expect(rowsOf('rating').flatMap(({ by }) => by)).toEqual(['member', 'collective']);
    expect(rowsOf('case').find(({ to }) => to === 'closed')?.by).toEqual(['proposal_committee']);
  });
});

describe('the outcomes of review', () => {
  const outcomes = rowsOf('case').filter(({ from }) => from === 'submitted');

  it('lead each to a stage of its own', () => {
    const stages = outcomes.map(({ to }) => to);
    expect(stages.length).toBeGreaterThan(5);
    expect(new Set(stages).size).toBe(stages.length);
  });

  it('are statuses that everybody can see, save filing, which waits for its unit', () => {
    const statuses = new Set<string>(proposalStatuses);
    expect(outcomes.map(({ to }) => to).filter((to) => !statuses.has(to))).toEqual(['filed']);
  });
});
