import { Actor, caseSubjects, day, type Register, roles } from '@xieshang/core';
import { carryOutOrders, createSchema, type Order } from '@xieshang/graphql';
import { load, storyOf } from '@xieshang/seed';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyField, type Given, readableTypes } from '../support/every-field.ts';
import { gatewayForFile, globalId, lowerFirst, nodeOf } from '../support/gateway.ts';

const schema = createSchema();
const story = storyOf({ on: day('2026-11-22'), seed: 1 });
const countyId = story.county;

// What is asked for is too much for one request of a stranger, and asked for by whole lists.
const none = 1_000_000_000;
const gateway = await gatewayForFile({
  limits: { cost: none, depth: 50, aliases: none, tokens: none, body: none },
});
gateway.turnTo('2026-11-22');
const { prisma } = gateway.database;

const casesOf = async (subject: (typeof caseSubjects)[number]): Promise<readonly string[]> => {
  const rows =
    subject === 'proposal'
      ? await prisma.proposal.findMany({ where: { countyId }, select: { id: true } })
      : await prisma.caseFile.findMany({ where: { countyId, subject }, select: { id: true } });
  return rows.map(({ id }) => id);
};

const cases = new Map<string, readonly string[]>();
let register: Register;

beforeAll(async () => {
  let sent = 0;
  const apply = (envelopes: typeof story.envelopes) =>
    carryOutOrders(
      gateway.database,
      envelopes.map((envelope) => {
        sent += 1;
        return { ...envelope, countyId, commandId: `seed-${sent}` } as Order;
      }),
    );
  await load(story, { apply }, { batch: 400 });
  for (const subject of caseSubjects) cases.set(subject, await casesOf(subject));
  const county = await prisma.county.findUniqueOrThrow({ where: { id: countyId } });
  register = county.register as unknown as Register;
});

const first = (entries: Readonly<Record<string, unknown>>): string => Object.keys(entries)[0] ?? '';

/** Somebody in each capacity: those of the demo county, and one for each other role. */
const everybody = (): readonly (Actor | undefined)[] => {
  const demo = story.demoActors.map(({ actor }) => actor);
  const known = new Set(demo.map(({ role }) => role));
  const speaksFor = {
    member: first(register.members),
    body: first(register.bodies),
    unit: first(register.units),
    platform: first(register.platforms),
    expert: first(register.experts),
  };
  // What a role does not speak for is not read.
  const others = roles
    .filter((role) => !known.has(role))
    .map((role) => Actor.parse({ role, id: 'somebody', ...speaksFor }));
  return [...demo, ...others, undefined];
};

const given = (): Given => ({
  'Query.county': `id: "${countyId}"`,
  'Query.node': `id: "${globalId(countyId, cases.get('proposal')?.[0] ?? '')}"`,
  'Query.nodes': `ids: ["${globalId(countyId, cases.get('proposal')?.[0] ?? '')}"]`,
  'Query.rule': 'id: "proposal.drafting.one-matter"',
  'County.proposalReport': 'term: 11, on: "2026-06-01"',
  'County.proposal': `key: "${cases.get('proposal')?.[0]}"`,
  ...Object.fromEntries(
    caseSubjects.map((subject) => [
      `County.${lowerFirst(nodeOf(subject))}`,
      `key: "${cases.get(subject)?.[0]}"`,
    ]),
  ),
});

const asked = new Set<string>();
const offices = new Set(['cppcc_office', 'supervising_office', 'party_office']);

/** Asks as everybody, and tells what an error was that nobody foresaw. */
const failuresOf = async (query: string): Promise<readonly unknown[]> => {
  const failures: unknown[] = [];
  for (const actor of everybody()) {
    const { errors = [] } = await gateway.ask(actor && { countyId, actor }, query);
    failures.push(
      ...errors.map(({ path, extensions, message }) => ({
        role: actor?.role,
        path,
        extensions,
        message,
      })),
    );
  }
  return failures.slice(0, 5);
};

describe('every field there is', () => {
  it('is answered of everything that leads to cases, to everybody', async () => {
    const query = `{ ${everyField(schema, given(), asked).of('Query')} }`;
    expect(await failuresOf(query)).toEqual([]);
  });

  it('is answered of the statistics of a unit, to everybody', async () => {
    const report = everyField(schema, given(), asked).of('ProposalReport');
    const narrowed = 'term: 11, session: 5, period: PLENARY, unit: "jiaotong-ju"';
    expect(
      await failuresOf(
        `{ county(id: "${countyId}") { proposalReport(${narrowed}) { ${report} } } }`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['Unit', () => Object.keys(register.units)],
    ['Body', () => Object.keys(register.bodies)],
    ['Member', () => Object.keys(register.members)],
    ['Expert', () => Object.keys(register.experts)],
    ['Platform', () => Object.keys(register.platforms)],
    ['MonitoringPoint', () => Object.keys(register.points)],
  ])('is answered of every %s, to everybody', async (node, keys) => {
    const selection = everyField(schema, given(), asked).of(node);
    const ids = keys()
      .slice(0, 100)
      .map((key) => globalId(countyId, key, node));
    expect(ids.length).toBeGreaterThan(0);
    const query = `{ nodes(ids: ${JSON.stringify(ids)}) { ... on ${node} { ${selection} } } }`;
    expect(await failuresOf(query)).toEqual([]);
    const { data } = await gateway.ask<{ nodes: readonly unknown[] }>(undefined, query);
    expect(data.nodes).not.toContain(null);
  });

  it('tells of a day that somebody named on whose word it stands, and of no other', async () => {
    interface Told {
      readonly deadlines: readonly Readonly<Record<'figure' | 'fixedDate' | 'basis', unknown>>[];
    }
    const deadlines: Told['deadlines'][number][] = [];
    for (const subject of caseSubjects)
      for (const actor of everybody().filter((one) => one && offices.has(one.role))) {
        const node = nodeOf(subject);
        const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${node} {
          deadlines { figure { n } fixedDate { date } basis { article } } } } }`;
        const ids = (cases.get(subject) ?? []).map((id) => globalId(countyId, id, node));
        const { data } = await gateway.ask<{ nodes: readonly (Told | null)[] }>(
          actor && { countyId, actor },
          query,
          { ids: ids.slice(0, 100) },
        );
        deadlines.push(...data.nodes.flatMap((one) => one?.deadlines ?? []));
      }
    expect(deadlines.some(({ basis }) => basis)).toBe(true);
    for (const { figure, fixedDate, basis } of deadlines)
      expect(basis === null).toBe(figure !== null || fixedDate !== null);
  });

  it('tells a county again by its id', async () => {
    const { data } = await gateway.ask<{ county: { id: string } }>(
      undefined,
      `{ county(id: "${countyId}") { id } }`,
    );
    const again = 'query ($id: ID!) { node(id: $id) { id ... on County { key } } }';
    const { id } = data.county;
    expect((await gateway.ask(undefined, again, { id })).data).toEqual({
      node: { id, key: countyId },
    });
    const office = everybody().find((one) => one?.role === 'cppcc_office');
    const stranger = office && { countyId: 'another', actor: office };
    expect((await gateway.ask(stranger, again, { id })).data).toEqual({ node: null });
  });

  it('tells each caller what they act for', async () => {
    for (const actor of everybody()) {
      if (!actor) continue;
      const { data } = await gateway.ask<{ viewer: object }>(
        { countyId, actor },
        '{ viewer { id county member body unit platform expert } }',
      );
      const { role: _, ...own } = actor;
      const nobody = { member: null, body: null, unit: null, platform: null, expert: null };
      expect(data.viewer).toEqual({ ...nobody, ...own, county: countyId });
    }
  });

  it.each(caseSubjects)('is answered of every %s, to everybody', async (subject) => {
    const node = nodeOf(subject);
    const selection = everyField(schema, given(), asked).of(node);
    const ids = cases.get(subject) ?? [];
    expect(ids.length).toBeGreaterThan(0);
    for (let from = 0; from < ids.length; from += 50) {
      const some = ids.slice(from, from + 50).map((id) => globalId(countyId, id, node));
      expect(
        await failuresOf(
          `{ nodes(ids: ${JSON.stringify(some)}) { ... on ${node} { ${selection} } } }`,
        ),
      ).toEqual([]);
    }
  });

  it('was asked for', () => {
    const all = readableTypes(schema).flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    expect(all.filter((one) => !asked.has(one))).toEqual([]);
  });
});
