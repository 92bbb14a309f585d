import { type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GatewayContext } from './context.ts';
import { countiesFor, type Scope, within } from './store/scope.ts';

/** What failed while the answer of a command was read that had been carried out. */
export class UnreadAnswer extends Error {
  constructor(cause: unknown) {
    super('a command was carried out, but its answer could not be read', { cause });
    this.name = 'UnreadAnswer';
  }
}

// A field of the mutation type fails before a command is carried out, what lies below it afterwards.
const afterwards = (error: GraphQLError): GraphQLError => {
  const { nodes, source, positions, path, originalError } = error;
  if (!originalError || originalError instanceof GraphQLError || (path?.length ?? 0) < 2)
    return error;
  return new GraphQLError(error.message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: new UnreadAnswer(originalError),
  });
};

const told = (result: ExecutionResult): ExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map(afterwards) } : result;

/** What a request may see and write, and until when somebody waits for it. */
export const scopeOf = ({ countyId, signal }: GatewayContext, isQuery: boolean): Scope => ({
  ...countiesFor(countyId),
  reading: isQuery ? signal : undefined,
  writing: signal,
});

/**
 * Keeps a request to its county. Cancels in the database what a request asks, once its client has left or its time is over. A
 * command is given up before it commits only; what is read afterwards belongs to its answer.
 */
export const scoped: Plugin<GatewayContext> = {
  onExecute: ({ args, executeFn, setExecuteFn }) => {
    const isQuery = getOperationAST(args.document, args.operationName)?.operation === 'query';
    const scope = scopeOf(args.contextValue, isQuery);
    setExecuteFn(async (given) => {
      const result = await within(scope, () => executeFn(given));
      return isQuery ? result : told(result);
    });
  },
};
