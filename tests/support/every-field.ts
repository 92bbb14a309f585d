import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Arguments by `Type.field`, as a document writes them; a field that needs one and has none is left out. */
export type Given = Readonly<Record<string, string>>;

const isNode = (type: GraphQLNamedType): boolean =>
  isObjectType(type) &&
  type.name !== 'County' &&
  type.getInterfaces().some(({ name }) => name === 'Node');

/** Every type that answers to a question lead to, the question itself among them. */
export const readableTypes = (schema: GraphQLSchema): readonly GraphQLObjectType[] => {
  const found = new Set<GraphQLObjectType>();
  const see = (type: GraphQLNamedType | null | undefined): void => {
    if (isAbstractType(type)) for (const one of schema.getPossibleTypes(type)) see(one);
    if (!isObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) see(getNamedType(field.type));
  };
  see(schema.getQueryType());
  return [...found];
};

/**
 * Selections of every field of types, and of every field of what these lead to. Of a type within itself, and
 * of a node that another one leads to, the plain fields are asked: each node is asked of itself. `asked`
 * collects the fields.
 */
export const everyField = (schema: GraphQLSchema, given: Given, asked: Set<string>) => {
  const argumentsOf = (name: string, field: GraphQLField<unknown, unknown>): string | undefined => {
    if (given[name]) return `(${given[name]})`;
    if (field.args.some(isRequiredArgument)) return undefined;
    return field.args.some((one) => one.name === 'first') ? '(first: 3)' : '';
  };

  const fieldsOf = (
    type: GraphQLObjectType,
    around: readonly GraphQLNamedType[],
    leadsOn: boolean,
  ): string => {
    const parts = Object.values(type.getFields()).flatMap((field) => {
      const name = `${type.name}.${field.name}`;
      const of = getNamedType(field.type);
      const args = argumentsOf(name, field);
      if (args === undefined || (!isLeafType(of) && !leadsOn)) return [];
      const inner = isLeafType(of) ? '' : selection(of, [...around, type]);
      asked.add(name);
      // Types that are asked side by side may call different things the same.
      return [`${type.name}_${field.name}: ${field.name}${args}${inner}`];
    });
    return ['__typename', ...parts].join(' ');
  };

  const selection = (type: GraphQLNamedType, around: readonly GraphQLNamedType[]): string => {
    if (isAbstractType(type)) {
      const inner = schema
        .getPossibleTypes(type)
        .map(
          (one) =>
            `... on ${one.name} { ${fieldsOf(one, around, !isNode(one) && !around.includes(one))} }`,
        );
      return ` { __typename ${inner.join(' ')} }`;
    }
    if (!isObjectType(type)) return '';
    return ` { ${fieldsOf(type, around, !isNode(type) && !around.includes(type))} }`;
  };

  return {
    /** Everything of a type, however deep. */
    of: (name: string): string => {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`${name} is no type of an object`);
      return fieldsOf(type, [], true);
    },
  };
};
