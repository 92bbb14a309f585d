import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

const isMeant = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError &&
  (error.originalError === undefined || error.originalError instanceof GraphQLError);

/**
 * Lets through what was said on purpose, and masks everything else under an id that leads to the
 * log: no stack, no query, no row ever reaches a client.
 */
export const maskWith =
  (log: Logger) =>
  (error: unknown): Error => {
    if (isMeant(error)) return error;
    const id = randomUUID();
    log.error({ id, err: error }, 'unexpected error');
    const { nodes, path } = error instanceof GraphQLError ? error : {};
    return new GraphQLError(`Something went wrong; ask about ${id}. 系统出错,请凭此编号查询。`, {
      nodes: nodes ?? null,
      path: path ?? null,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    });
  };
