import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { z } from 'zod';
import { badInput } from './errors.ts';

const isMeant = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError &&
  (error.originalError === undefined || error.originalError instanceof GraphQLError);

// What the schema or its plugins refuse without naming a code is the client's to mend.
const withCode = (error: GraphQLError): GraphQLError =>
  error.extensions['code']
    ? error
    : new GraphQLError(error.message, {
        nodes: error.nodes ?? null,
        source: error.source ?? null,
        positions: error.positions ?? null,
        path: error.path ?? null,
        extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
      });

const DatabaseError = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }),
  }),
});

// PostgreSQL, class 22: a value that no column holds, such as a text with a NUL.
const isNoValue = (error: unknown): boolean => {
  const { data } = DatabaseError.safeParse(error);
  return data?.meta.driverAdapterError.cause.originalCode.startsWith('22') ?? false;
};

/**
 * Lets through what was said on purpose, and masks everything else under an id that leads to the
 * log: no stack, no query, no row ever reaches a client.
 */
export const maskWith =
  (log: Logger) =>
  (error: unknown): Error => {
    if (isMeant(error)) return withCode(error);
    const { nodes, path, originalError } = error instanceof GraphQLError ? error : {};
    if (isNoValue(originalError))
      return badInput([{ path: path?.join('.') ?? '', message: 'No such value. 没有这样的值。' }]);
    const id = randomUUID();
    log.error({ id, err: error }, 'unexpected error');
    return new GraphQLError(`Something went wrong; ask about ${id}. 系统出错,请凭此编号查询。`, {
      nodes: nodes ?? null,
      path: path ?? null,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    });
  };
