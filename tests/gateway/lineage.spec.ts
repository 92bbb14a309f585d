import {
  type CaseSubject,
  type Events,
  noCases,
  referencedBy,
  type Subject,
  subjects,
} from '@xieshang/core';
import { recordFacts } from '@xieshang/graphql';
import { describe, expect, it } from 'vitest';
import { to } from '../support/consultation-facts.ts';
import { gatewayForFile, globalId, newCounty, nodeOf, recorded } from '../support/gateway.ts';
import { upTo } from '../support/instruction-facts.ts';
import { nextYear, supervisionInForce } from '../support/lineage-facts.ts';
import { toInForce } from '../support/plan-facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';
import { opened, toInformed } from '../support/supervision-facts.ts';

const statements: string[] = [];
const gateway = await gatewayForFile({ onStatement: (sql) => statements.push(sql) });

type Told = readonly [CaseSubject, string, readonly Events[CaseSubject][]];
const told: readonly Told[] = [
  ['annual_plan', 'consultation-2026', toInForce],
  ['annual_plan', 'consultation-2027', nextYear],
  ['annual_plan', 'supervision-2026', supervisionInForce],
  [
    'consultation',
    'c1',
    [{ ...to('opened')[0], plan: { plan: 'consultation-2026', item: 'I1' } } as never],
  ],
  [
    'supervision',
    's1',
    [
      { ...opened, plan: 'supervision-2026', followUp: 'i1', recommendation: 'R2' } as never,
      ...toInformed.slice(1),
    ],
  ],
  ['instruction', 'i1', upTo('declined')],
];

const countyWithCases = async () => {
  const countyId = await newCounty(gateway.database);
  for (const [subject, id, events] of told)
    await recordFacts(gateway.database, countyId, recorded(subject, id, events));
  return countyId;
};
const countyId = await countyWithCases();
await countyWithCases();

const stateOf = ([name, , events]: Told): unknown => {
  const { initial, evolve } = subjects[name] as Subject;
  return events.reduce<unknown>((before, event) => evolve(before, event), initial);
};
const casesOf = (name: CaseSubject) =>
  Object.fromEntries(told.filter(([one]) => one === name).map((one) => [one[1], stateOf(one)]));
const cases = Object.fromEntries(
  Object.keys(noCases).map((name) => [name, casesOf(name as CaseSubject)]),
) as unknown as typeof noCases;

const actors = [
  as('cppcc_office'),
  as('government_office'),
  as('special_committee', 'economy-committee'),
  as('member', 'm1'),
  as('handling_unit', 'health-bureau'),
  as('handling_unit', 'roads-bureau'),
] as const;

const ledOver = async (subject: CaseSubject, id: string, actor: (typeof actors)[number]) => {
  const type = nodeOf(subject);
  const { data, errors } = await gateway.ask<{
    readonly node: { readonly ledTo: readonly { subject: string; key: string }[] } | null;
  }>(
    { countyId, actor },
    `query ($id: ID!) { node(id: $id) { ... on ${type} { ledTo { subject key } } } }`,
    { id: globalId(countyId, id, type) },
  );
  expect(errors).toBeUndefined();
  return data.node?.ledTo.map(({ subject: name, key }) => `${name} ${key}`);
};

describe('由本件而来的个案', () => {
  it('are told over GraphQL as the core tells them, to everybody, and of this county alone', async () => {
    let links = 0;
    for (const actor of actors)
      for (const [subject, id] of told) {
        const over = await ledOver(subject, id, actor);
        // Who may not read the case itself finds no node.
        if (over === undefined) continue;
        const expected = referencedBy(cases, { subject, id }, actor, registerAfter()).map(
          (link) => `${link.subject} ${link.id}`,
        );
        expect([...over].sort()).toEqual([...expected].sort());
        links += expected.length;
      }
    expect(links).toBeGreaterThan(10);
  });

  it('cost a whole list one statement', async () => {
    statements.length = 0;
    const { errors } = await gateway.ask(
      { countyId, actor: as('cppcc_office') },
      '{ county { annualPlans(first: 10) { edges { node { key ledTo { key } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(statements.filter((sql) => sql.includes('"case_tie"'))).toHaveLength(1);
  });
});
