import { createSchema } from '@xieshang/graphql';
import { isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { gatewayForFile, newCounty } from '../support/gateway.ts';
import { toLeader } from '../support/key-facts.ts';
import { as } from '../support/scenario.ts';
import { stories } from '../support/stories.ts';

const gateway = await gatewayForFile();
gateway.turnTo('2026-05-18');
const countyId = await newCounty(gateway.database, { ...stories, key: toLeader });
const caller = { countyId, actor: as('proposal_committee') };

interface Proposal {
  readonly key: string;
  readonly title: string;
  readonly status: string;
  readonly source: string;
  readonly category: string;
  readonly period: string | null;
  readonly term: number | null;
  readonly session: number | null;
  readonly number: number | null;
  readonly tier: string | null;
  readonly submittedAt: string | null;
  readonly nextStep: { readonly light: string } | null;
  readonly proposers: readonly { readonly key: string; readonly stage: string }[];
  readonly assignments: readonly {
    readonly stage: string;
    readonly unit: { readonly key: string };
  }[];
}

const FIELDS = `key title status source category period term session number tier submittedAt
  nextStep { light } proposers { key stage } assignments { stage unit { key } }`;

const listed = async (filter: object | null): Promise<readonly Proposal[]> => {
  const { data, errors } = await gateway.ask<{
    county: { proposals: { edges: { node: Proposal }[] } };
  }>(
    caller,
    `query ($filter: ProposalFilter) { county { proposals(first: 100, filter: $filter) {
      edges { node { ${FIELDS} } } } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  return data.county.proposals.edges.map(({ node }) => node);
};

const all = await listed(null);

/** A condition: what a proposal holds of it, and whether it is let through by a value. */
interface Condition {
  readonly held: (one: Proposal) => readonly unknown[];
  readonly asked?: (value: unknown) => unknown;
  readonly passes?: (held: readonly unknown[], value: unknown) => boolean;
}

const one = (field: keyof Proposal): Condition => ({ held: ({ [field]: held }) => [held] });
const anyOf = (held: Condition['held']): Condition => ({ held, asked: (value) => [value] });

const conditions: Readonly<Record<string, Condition>> = {
  status: anyOf(({ status }) => [status]),
  source: anyOf(({ source }) => [source]),
  category: anyOf(({ category }) => [category]),
  tier: anyOf(({ tier }) => [tier]),
  light: anyOf(({ nextStep }) => [nextStep?.light ?? 'NONE']),
  period: one('period'),
  term: one('term'),
  session: one('session'),
  number: one('number'),
  unit: {
    held: ({ assignments }) =>
      assignments.filter(({ stage }) => stage !== 'RETURNED').map(({ unit }) => unit.key),
  },
  proposer: {
    held: ({ proposers }) =>
      proposers.filter(({ stage }) => stage !== 'DECLINED').map(({ key }) => key),
  },
  title: {
    held: ({ title }) => [title],
    asked: (title) => String(title).slice(1, 4),
    passes: ([title], value) => String(title).includes(String(value)),
  },
  submittedFrom: {
    held: ({ submittedAt }) => [submittedAt],
    passes: ([at], from) => at !== null && String(at) >= String(from),
  },
  submittedBefore: {
    held: ({ submittedAt }) => [submittedAt],
    passes: ([at], before) => at !== null && String(at) < String(before),
  },
};

const valuesOf = ({ held }: Condition) => [
  ...new Set(all.flatMap(held).filter((value) => value !== null)),
];

describe('a list of proposals', () => {
  it('has cases to narrow, and a condition here for each there is', () => {
    expect(all.length).toBeGreaterThan(10);
    const filter = createSchema().getType('ProposalFilter');
    const there = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
    expect(Object.keys(conditions).sort()).toEqual(there.sort());
  });

  it.each(Object.entries(conditions))(
    'is narrowed by %s to exactly the cases of which it holds',
    async (name, condition) => {
      const { held, asked = (value) => value, passes } = condition;
      const values = valuesOf(condition);
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) {
        const found = await listed({ [name]: asked(value) });
        const holds = all.filter((proposal) =>
          passes ? passes(held(proposal), asked(value)) : held(proposal).includes(value),
        );
        expect(found.map(({ key }) => key)).toEqual(holds.map(({ key }) => key));
      }
    },
  );

  it('is narrowed by all that is asked at once', async () => {
    const [first] = all.filter(({ period, assignments }) => period && assignments.length > 0);
    const unit = first?.assignments[0]?.unit.key;
    const found = await listed({ period: first?.period, unit, status: [first?.status] });
    expect(found.map(({ key }) => key)).toContain(first?.key);
    expect(
      found.every(({ period, status }) => period === first?.period && status === first?.status),
    ).toBe(true);
  });

  it.each([[{}], [{ title: '' }], [{ unit: null }]])('is whole where %o is asked', async (filter) =>
    expect(await listed(filter)).toEqual(all),
  );

  it('is empty where any of no values is asked', async () =>
    expect(await listed({ status: [] })).toEqual([]));
});
