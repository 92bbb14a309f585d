import { randomUUID } from 'node:crypto';
import { proposalRules as rules } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { toFiling } from '../support/facts.ts';
import { type Answer, factsIn, gatewayForFile, globalId, newCounty } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

let statements: string[] = [];
const gateway = await gatewayForFile({ onStatement: (sql) => statements.push(sql) });
const { database } = gateway;
gateway.turnTo('2026-02-02');

const office = as('supervising_office');
const keys = Array.from({ length: 20 }, (_, n) => `p${String(n + 1).padStart(2, '0')}`);
const filedCases = Object.fromEntries(keys.map((key) => [key, toFiling]));

const mutation = `mutation ($inputs: [AssignProposalInput!]!, $commandId: String) {
  assignProposals(inputs: $inputs, commandId: $commandId) {
    __typename
    ... on ProposalsMoved {
      moved { key version repeated }
      proposals { key status assignments { unit { key } role } }
    }
    ... on BatchRefusal { index violations { rule message } }
  }
}`;

interface Told {
  readonly assignProposals: {
    readonly __typename: string;
    readonly moved: readonly { key: string; version: number; repeated: boolean }[];
    readonly proposals: readonly { key: string; assignments: readonly object[] }[];
    readonly index: number;
    readonly violations: readonly { readonly rule: string }[];
  };
}

const taskFor = (countyId: string, key: string, unit = 'health-bureau') => ({
  id: globalId(countyId, key),
  tasks: [{ unit, role: 'SOLE' }],
});

const assign = (
  countyId: string,
  inputs: readonly object[],
  commandId?: string,
  actor = office,
): Promise<Answer<Told>> => gateway.ask<Told>({ countyId, actor }, mutation, { inputs, commandId });

describe('集中交办', () => {
  it('assigns twenty proposals at once, in the order they were handed over', async () => {
    const countyId = await newCounty(database, filedCases);
    statements = [];
    const inputs = keys.map((key) => taskFor(countyId, key));
    const { data, errors } = await assign(countyId, inputs);
    expect(errors).toBeUndefined();
    const { moved, proposals } = data.assignProposals;
    // An office numbers what it is shown, and it is not shown the draft.
    const shown = toFiling.filter(({ type }) => type !== 'ProposalDrafted');
    expect(moved).toEqual(keys.map((key) => ({ key, version: shown.length + 1, repeated: false })));
    expect(proposals.map(({ key }) => key)).toEqual(keys);
    expect(proposals[0]?.assignments).toEqual([{ unit: { key: 'health-bureau' }, role: 'SOLE' }]);
    // One for what each case counts for; all else is sent once for the whole meeting.
    expect(statements.length).toBeLessThanOrEqual(keys.length + 14);
  });

  it('reads as many cases as it is handed with the same statements', async () => {
    const countyId = await newCounty(database, filedCases);
    // The first request of a county reads its register, which later ones have in memory.
    await gateway.ask({ countyId, actor: office }, '{ county { name } }');
    const readsFor = async (some: readonly string[]) => {
      statements = [];
      await assign(
        countyId,
        some.map((key) => taskFor(countyId, key)),
      );
      return statements.filter((sql) => /^\s*select/i.test(sql)).length;
    };
    const few = await readsFor(keys.slice(0, 2));
    expect(await readsFor(keys.slice(2))).toBe(few);
  });

  it('refuses the whole meeting for one proposal, names it with every rule, and writes nothing', async () => {
    const countyId = await newCounty(database, filedCases);
    const before = await factsIn(database, countyId);
    const inputs = keys.map((key, at) =>
      taskFor(countyId, key, at === 7 ? 'nowhere' : 'health-bureau'),
    );
    const { data } = await assign(countyId, inputs);
    expect(data.assignProposals).toMatchObject({ __typename: 'BatchRefusal', index: 7 });
    expect(data.assignProposals.violations.map(({ rule }) => rule)).toContain(
      rules.unitsAreRegistered.id,
    );
    expect(await factsIn(database, countyId)).toBe(before);
    expect(await database.prisma.assignment.count({ where: { countyId } })).toBe(0);
    expect(await database.prisma.command.count({ where: { countyId } })).toBe(0);
  });

  it('judges a proposal that is handed over twice by what its first assignment left', async () => {
    const countyId = await newCounty(database, filedCases);
    const twice = ['p01', 'p01'].map((key) => taskFor(countyId, key));
    const { data } = await assign(countyId, twice);
    expect(data.assignProposals).toMatchObject({ __typename: 'BatchRefusal', index: 1 });
  });

  it('happens once for one key, however often it is sent', async () => {
    const countyId = await newCounty(database, filedCases);
    const inputs = keys.map((key) => taskFor(countyId, key));
    const key = randomUUID();
    await assign(countyId, inputs, key);
    const facts = await factsIn(database, countyId);
    const { data } = await assign(countyId, inputs, key);
    expect(data.assignProposals.moved.every(({ repeated }) => repeated)).toBe(true);
    expect(await factsIn(database, countyId)).toBe(facts);
  });

  it('is for the office that assigns, as each assignment is', async () => {
    const countyId = await newCounty(database, filedCases);
    const member = as('member', 'm3');
    const { data } = await assign(countyId, [taskFor(countyId, 'p01')], undefined, member);
    expect(data.assignProposals).toMatchObject({ __typename: 'BatchRefusal', index: 0 });
  });

  it.each([[0], [201]])('takes 1 to 200 proposals, and not %i', async (many) => {
    const countyId = await newCounty(database);
    const inputs = Array.from({ length: many }, (_, n) => taskFor(countyId, `p${n}`));
    const { errors } = await assign(countyId, inputs);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ path: 'inputs' }],
    });
  });

  it('names the input that is not well formed by its place', async () => {
    const countyId = await newCounty(database, filedCases);
    const inputs = [taskFor(countyId, 'p01'), { id: globalId(countyId, 'p02'), tasks: [] }];
    const { errors } = await assign(countyId, inputs);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ path: 'inputs.1.tasks' }],
    });
  });
});
