import { decodeGlobalID, encodeGlobalID } from '@pothos/plugin-relay';
import { type CommandCards, subjects } from '@xieshang/core';
import { createSchema } from '@xieshang/graphql';
import {
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { toDelivery } from '../support/facts.ts';
import { gatewayForFile, lowerFirst, newCounty } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const schema = createSchema();
const gateway = await gatewayForFile();

const commands = Object.values(subjects).flatMap(({ commands: cards }) =>
  Object.keys(cards as CommandCards),
);

/** Every input type a mutation reaches, at any depth. */
const inputsOf = (): readonly GraphQLInputObjectType[] => {
  const found = new Set<GraphQLInputObjectType>();
  const visit = (type: unknown): void => {
    if (!isInputObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
  };
  for (const { args } of Object.values(schema.getMutationType()?.getFields() ?? {}))
    for (const { type } of args) visit(getNamedType(type));
  return [...found];
};

describe('the schema', () => {
  it('is the one that was reviewed', async () => {
    const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`;
    await expect(sdl).toMatchFileSnapshot('./schema.graphql');
  });

  it('has one mutation for every command of every subject and every batch, and no other', () => {
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const batches = Object.values(subjects)
      .flatMap(({ commands: cards }) => Object.values(cards as CommandCards))
      .flatMap(({ batch }) => (batch ? [batch.name] : []));
    expect(mutations.sort()).toEqual([...commands, ...batches].map(lowerFirst).sort());
  });

  it('says what every mutation does, and takes one input of the name of its command', () => {
    const mutations = schema.getMutationType()?.getFields() ?? {};
    for (const command of commands) {
      const { description, args } = mutations[lowerFirst(command)] ?? {};
      expect([command, description]).toEqual([command, expect.stringMatching(/\S/)]);
      expect(args?.map(({ name, type }) => `${name}: ${type}`)).toEqual([
        `input: ${command}Input!`,
      ]);
    }
  });

  it('describes every type', () => {
    const silent = Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !type.description,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('describes every field of every input of a mutation', () => {
    const inputs = inputsOf();
    const silent = inputs.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(inputs.length).toBeGreaterThan(commands.length);
    expect(silent).toEqual([]);
  });

  it('finds every node again by its global id', async () => {
    const countyId = await newCounty(gateway.database, { p1: toDelivery });
    const caller = { countyId, actor: as('proposal_committee') };
    const { data } = await gateway.ask<{
      county: Record<string, { edges: { node: { id: string; key: string } }[] }>;
    }>(
      caller,
      `{ county {
        proposals { edges { node { id key } } }
        units { edges { node { id key } } }
        bodies { edges { node { id key } } }
        members { edges { node { id key } } }
      } }`,
    );
    const nodes = Object.values(data.county).flatMap(({ edges }) => edges.map(({ node }) => node));
    expect(nodes).toHaveLength(1 + 4 + 5 + 4);
    for (const { id, key } of nodes) {
      const { typename, id: local } = decodeGlobalID(id);
      expect(isObjectType(schema.getType(typename))).toBe(true);
      expect(local).toBe(`${countyId}/${key}`);
      expect(encodeGlobalID(typename, local)).toBe(id);
      const found = await gateway.ask(
        caller,
        'query ($id: ID!) { node(id: $id) { id __typename } }',
        {
          id,
        },
      );
      expect(found.data).toEqual({ node: { id, __typename: typename } });
    }
  });
});
