import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import {
  badInput,
  carriedOutUnread,
  clockIsBehind,
  databaseUnavailable,
  GatewayError,
  timeIsOver,
} from './errors.ts';
import { UnreadAnswer } from './scoped.ts';
import { OtherRowsVersion } from './store/begin.ts';
import { ClockBehind } from './store/moment.ts';
import { outageIn, sqlStateOf } from './store/sql-state.ts';

const isMeant = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError &&
  (error.originalError === undefined || error.originalError instanceof GraphQLError);

const isOurs = (error: GraphQLError): boolean =>
  error instanceof GatewayError || error.originalError instanceof GatewayError;

const words: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'The document cannot be read at this place. 查询文本有误。',
  GRAPHQL_VALIDATION_FAILED:
    'The document does not fit the schema at this place. 查询文本与接口不符。',
  OPERATION_RESOLUTION_FAILURE: 'Name one operation of the document. 请指明要执行的操作。',
  BAD_USER_INPUT: 'A value does not fit what is expected at this place. 所填内容不符合要求。',
};

interface Saying {
  /** True where libraries may speak to clients, as in a demo. */
  readonly open: boolean;
}

// What the schema, its plugins or Yoga refuse is the client's to mend. They quote what was sent and
// guess at what there is, so their words are for those who may see the schema.
const told = (error: GraphQLError, { open }: Saying): GraphQLError => {
  const { code = 'BAD_USER_INPUT', http } = error.extensions;
  const cause = error.originalError ?? error;
  const said = cause instanceof GatewayError || open ? error.message : words[String(code)];
  return new GraphQLError(said ?? 'The request is not well-formed. 请求有误。', {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: {
      ...(open || isOurs(error) ? error.extensions : {}),
      code,
      ...(http ? { http } : {}),
    },
  });
};

/** Says of a document that does not fit the schema what may be said of it. */
export const masksValidation = (mask: (error: unknown) => Error): Plugin => ({
  onValidate:
    () =>
    ({ result, setResult }) => {
      const code = 'GRAPHQL_VALIDATION_FAILED';
      const coded = result.map(({ message, nodes, extensions }) => {
        const given = { nodes: nodes ?? null, extensions: { code, ...extensions } };
        return new GraphQLError(message, given);
      });
      setResult(coded.map(mask));
    },
});

// PostgreSQL, class 22: a value that no column holds, such as a text with a NUL.
const isNoValue = (error: unknown): boolean => sqlStateOf(error)?.startsWith('22') ?? false;

const outages = { unavailable: databaseUnavailable, late: timeIsOver } as const;

/** What is said of an error that is nobody's mistake, if anything may be. */
const saidOf = (error: unknown): GraphQLError | undefined => {
  if (error instanceof UnreadAnswer) return carriedOutUnread();
  if (error instanceof OtherRowsVersion) return databaseUnavailable();
  if (error instanceof ClockBehind) return clockIsBehind();
  const outage = outageIn(error);
  return outage && outages[outage]();
};

const placed = (said: GraphQLError, error: unknown, more: object = {}): GraphQLError => {
  const { nodes, path } = error instanceof GraphQLError ? error : {};
  return new GraphQLError(said.message, {
    nodes: nodes ?? null,
    path: path ?? null,
    extensions: { ...said.extensions, ...more },
  });
};

/**
 * Lets through what was said on purpose, and masks everything else under an id that leads to the
 * log: no stack, no query, no row ever reaches a client, and no words of a library unless it is open.
 */
export const maskWith =
  (log: Logger, saying: Saying) =>
  (error: unknown): Error => {
    if (isMeant(error)) return told(error, saying);
    const { nodes, path, originalError = error } = error instanceof GraphQLError ? error : {};
    if (isNoValue(originalError))
      return badInput([{ path: path?.join('.') ?? '', message: 'No such value. 没有这样的值。' }]);
    const id = randomUUID();
    const said = saidOf(originalError);
    if (said) {
      log.warn({ id, err: error }, 'this could not be answered now');
      return placed(said, error, { id });
    }
    log.error({ id, err: error }, 'unexpected error');
    return new GraphQLError(`Something went wrong; ask about ${id}. 系统出错,请凭此编号查询。`, {
      nodes: nodes ?? null,
      path: path ?? null,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    });
  };
