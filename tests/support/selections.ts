import {
  type GraphQLField,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

const asksNothing = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

/**
 * Everything a type tells without being asked for an argument, so deep; cases and registers it leads to are
 * left out, since each of them tells of itself.
 */
export const everythingOf = (type: unknown, depth: number): string => {
  if (!isObjectType(type)) return '__typename';
  const told = Object.values(type.getFields() as Fields).filter(asksNothing);
  const parts = told.flatMap(({ name, type: of }) => {
    const named = getNamedType(of);
    if (isLeafType(named)) return [name];
    if (depth === 0 || isUnionType(named) || isInterfaceType(named)) return [];
    const leadsOn = isObjectType(named) && named.getInterfaces().some((one) => one.name === 'Node');
    return leadsOn || named.name.endsWith('Connection')
      ? []
      : [`${name} { ${everythingOf(named, depth - 1)} }`];
  });
  return ['__typename', ...parts].join(' ');
};
