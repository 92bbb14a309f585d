import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A request with one value that is too long. */
export interface Attack {
  /** Where the value is, e.g. `draftProposal input.content.title`. */
  readonly at: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Taking = GraphQLArgument | GraphQLInputField;

const plain: Readonly<Record<string, unknown>> = {
  String: 'x',
  ID: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  JSON: {},
};

/** The least a type takes. */
const least = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return least(type.ofType);
  if (isListType(type)) return [least(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return plain[type.name];
  return leastOf(Object.values(type.getFields()));
};

const leastOf = (fields: readonly Taking[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, least(type)]),
  );

/** The longest value a body holds many of, and a list of more than any list may hold. */
const LONG = 'x'.repeat(30_000);
const MANY = 2_000;

interface Long {
  readonly path: string;
  readonly value: unknown;
}

/** Every value of a type that holds exactly one text or list that is too long. */
const longOnes = (type: GraphQLInputType, path: string): readonly Long[] => {
  if (isNonNullType(type)) return longOnes(type.ofType, path);
  if (isListType(type)) {
    const { ofType } = type;
    const inner = longOnes(ofType, `${path}.0`).map((one) => ({ ...one, value: [one.value] }));
    return [{ path, value: Array(MANY).fill(least(ofType)) }, ...inner];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return fields.flatMap(({ name, type: inner }) =>
      longOnes(inner, `${path}.${name}`).map((one) => ({
        ...one,
        value: { ...leastOf(fields), [name]: one.value },
      })),
    );
  }
  return !isEnumType(type) && typeof plain[type.name] === 'string' ? [{ path, value: LONG }] : [];
};

const attacksOn = (
  { name, args, type }: GraphQLField<unknown, unknown>,
  around: (field: string) => string,
): readonly Attack[] => {
  const leaf = String(type).replace(/[[\]!]/g, '');
  const ends = ['String', 'Int', 'ID', 'Boolean', 'Float', 'JSON', 'Date', 'DateTime'];
  const selection = ends.includes(leaf) ? '' : '{ __typename }';
  return args.flatMap((arg) =>
    longOnes(arg.type, arg.name).map(({ path, value }) => {
      const given = args.filter((one) => one === arg || isNonNullType(one.type));
      const declared = given.map((one) => `$${one.name}: ${one.type}`).join(', ');
      const named = given.map((one) => `${one.name}: $${one.name}`).join(', ');
      return {
        at: `${name} ${path}`,
        query: around(`${name}(${named}) ${selection}`).replace('$$', `(${declared})`),
        variables: { ...leastOf(given), [arg.name]: value },
      };
    }),
  );
};

/** Where a field of a type is asked, for the types of which a county always has one. */
const places: Readonly<Record<string, (county: string) => (field: string) => string>> = {
  Query: () => (field) => `query $$ { ${field} }`,
  Mutation: () => (field) => `mutation $$ { ${field} }`,
  County: (county) => (field) => `query $$ { county(id: "${county}") { ${field} } }`,
  ProposalReport: (county) => (field) =>
    `query $$ { county(id: "${county}") { proposalReport(term: 11) { ${field} } } }`,
  CaseSet: (county) => (field) =>
    `query $$ { county(id: "${county}") { proposalReport(term: 11) {
      indicators { numerator { ${field} } } } } }`,
  MonitoringMatterSet: (county) => (field) =>
    `query $$ { county(id: "${county}") { monitoringStatistics {
      groups { figures { numerator { ${field} } } } } } }`,
  MonitoringStatistics: (county) => (field) =>
    `query $$ { county(id: "${county}") { monitoringStatistics { ${field} } } }`,
};

const takesLength = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type, name }) => longOnes(type, name).length > 0);

/** The types with a field that takes a text or a list. */
export const typesAttacked = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type: GraphQLObjectType) => !type.name.startsWith('__'))
    .filter((type) => Object.values(type.getFields()).some(takesLength))
    .map(({ name }) => name);

/** Every attack on the fields of a type by a value that is too long. */
export const attacksOf = (schema: GraphQLSchema, type: string, county: string) => {
  const place = places[type];
  const object = schema.getType(type);
  if (!place || !isObjectType(object)) throw new Error(`nobody says where ${type} is asked`);
  return Object.values(object.getFields()).flatMap((field) => attacksOn(field, place(county)));
};
