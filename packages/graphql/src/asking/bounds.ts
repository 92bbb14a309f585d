import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { badInput, type Problem } from '../errors.ts';

/** How long what a client sends may be. */
export interface Bounds {
  /** Entries of a list. */
  readonly entries: number;
  /** Characters of a text. */
  readonly characters: number;
}

/** The bounds of what is asked by, and those of a command, whose own schema is stricter still. */
const bounds = {
  query: { entries: 100, characters: 300 },
  command: { entries: 1_000, characters: 20_000 },
} as const satisfies Record<string, Bounds>;

interface Walk {
  readonly bounds: Bounds;
  readonly problems: Problem[];
}

const withinText = (text: string, path: string, { bounds, problems }: Walk): string => {
  if (text.length > bounds.characters)
    problems.push({ path, message: `At most ${bounds.characters} characters. 文字过长。` });
  return text;
};

const withinList = (
  type: GraphQLInputType,
  list: readonly unknown[],
  path: string,
  walk: Walk,
): readonly unknown[] => {
  const { entries } = walk.bounds;
  if (list.length > entries) {
    walk.problems.push({ path, message: `At most ${entries} entries. 所列过多。` });
    return [];
  }
  // What a value of an enum says twice, it says once; a longer list of them does not exist.
  const distinct = isEnumType(getNamedType(type)) ? [...new Set(list)] : list;
  return distinct.map((one, at) => within(type, one, `${path}.${at}`, walk));
};

const within = (type: GraphQLInputType, value: unknown, path: string, walk: Walk): unknown => {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return within(type.ofType, value, path, walk);
  if (isListType(type))
    return withinList(type.ofType, Array.isArray(value) ? value : [value], path, walk);
  if (typeof value === 'string' && isScalarType(type)) return withinText(value, path, walk);
  if (!isInputObjectType(type)) return value;
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const field = fields[key];
      return [key, field ? within(field.type, inner, path ? `${path}.${key}` : key, walk) : inner];
    }),
  );
};

// A single value of an enum, a number or a yes has no length.
const hasLength = ({ type }: GraphQLArgument): boolean =>
  isInputObjectType(getNamedType(type)) ||
  isListType(isNonNullType(type) ? type.ofType : type) ||
  ['String', 'ID', 'Date', 'DateTime'].includes(getNamedType(type).name);

const bounded = ({ args, resolve }: GraphQLField<unknown, unknown>, most: Bounds) => {
  const long = args.filter(hasLength);
  if (long.length === 0 || !resolve) return resolve;
  const checked: typeof resolve = (source, given, context, info) => {
    const walk: Walk = { bounds: most, problems: [] };
    const found = Object.fromEntries(
      long
        .filter(({ name }) => Object.hasOwn(given, name))
        .map(({ name, type }) => [name, within(type, given[name], name, walk)]),
    );
    if (walk.problems.length > 0) throw badInput(walk.problems);
    return resolve(source, { ...given, ...found }, context, info);
  };
  return checked;
};

/** Bounds every list and text that any field of the schema takes. */
export const boundInputs = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const most = type === schema.getMutationType() ? bounds.command : bounds.query;
    for (const field of Object.values(type.getFields())) {
      const resolve = bounded(field, most);
      if (resolve) field.resolve = resolve;
    }
  }
  return schema;
};
