import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind } from 'graphql';
import { costs } from '../costs.ts';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly contextValue?: object;
}

/** The document with the one operation that is carried out, and its fragments. */
const carriedOut = ({ document, operationName }: Asked): DocumentNode => {
  const operation = getOperationAST(document, operationName);
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { kind: Kind.DOCUMENT, definitions: operation ? [operation, ...fragments] : [] };
};

/**
 * What a request will cost, before anything of it is done. A request whose variables do not fit costs
 * what every request costs: it is refused when it is carried out.
 */
export const costOf = (asked: Asked): number => {
  const { schema, variableValues, contextValue } = asked;
  try {
    const { complexity } = complexityFromQuery(carriedOut(asked), {
      schema,
      variables: { ...variableValues },
      ...(contextValue ? { ctx: contextValue } : {}),
    });
    return costs.request + Math.ceil(complexity);
  } catch {
    return costs.request;
  }
};
