import { createSchema } from '@xieshang/graphql';
import { type GraphQLInterfaceType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = createSchema();
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && name !== 'Query' && name !== 'Mutation');

const named = (all: readonly { readonly name: string }[]): readonly string[] =>
  all.map(({ name }) => name).sort();

/** A table of what makes what may stand in one place, as caches ask for it. */
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter((type) => isInterfaceType(type) || isUnionType(type))
    .map((type) => [type.name, named(schema.getPossibleTypes(type))] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1)),
);

// What an id means in every case and every report: nodes, and what the model itself names.
const ofTheModel = ['Instrument', 'Rule'];
const nodes = named(schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType));
const byId = [...nodes, ...ofTheModel].sort();

describe('a cache of a client', () => {
  it('knows by its id what has one of its own, and keeps the rest where it stands, as the documents list it', async () => {
    const embedded = named(types).filter((name) => !byId.includes(name));
    const list = { byId, embedded, possibleTypes };
    await expect(`${JSON.stringify(list, null, 2)}\n`).toMatchFileSnapshot(
      '../../docs/client-keys.json',
    );
  });

  it('finds again by its id whatever stands on the register, and every case', () => {
    const keyed = types.filter((type) => {
      const { id, key } = type.getFields();
      return key && id && String(id.type) === 'ID!';
    });
    expect(keyed.length).toBeGreaterThan(10);
    expect(named(keyed).filter((name) => !nodes.includes(name))).toEqual([]);
  });
});
