import { GraphQLError } from 'graphql';

/** One thing that is wrong with an input, and where. */
export interface Problem {
  /** The path of the field, e.g. `content.title`. */
  readonly path: string;
  readonly message: string;
}

interface Said {
  readonly code: string;
  /** The HTTP status; without one, errors of fields come with 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What else clients are told beside the code. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** An error in this gateway's own words: it repeats nothing a client sent, and names a code. */
export class GatewayError extends GraphQLError {
  constructor(message: string, { code, status, headers, more }: Said) {
    super(message, {
      extensions: {
        code,
        ...more,
        ...(status ? { http: { status, headers: { ...headers } } } : {}),
      },
    });
    this.name = 'GatewayError';
  }
}

/** The most problems one answer names. */
const MOST_PROBLEMS = 50;

/**
 * An error that names what is wrong with a request and how to mend it; nothing was changed. The status
 * is for what is wrong before anything was carried out.
 */
export const badInput = (problems: readonly Problem[], status?: number): GatewayError => {
  const named = problems.slice(0, MOST_PROBLEMS);
  const said = named.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  const more = { problems: named };
  return new GatewayError(said.join(' '), {
    code: 'BAD_USER_INPUT',
    more,
    ...(status ? { status } : {}),
  });
};

/** Runs the work; what is wrong with its input is named under a path of the whole. */
export const under = <Value>(path: string, work: () => Value): Value => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof GraphQLError) || !('problems' in error.extensions)) throw error;
    const problems = error.extensions['problems'] as readonly Problem[];
    throw badInput(
      problems.map((one) => ({ ...one, path: one.path ? `${path}.${one.path}` : path })),
    );
  }
};

/** An error for a request that HTTP or JSON could not make out. */
export const badRequest = (message: string, status = 400): GatewayError =>
  new GatewayError(message, { code: 'BAD_REQUEST', status });

/** An error for a document that asks for more than one may. */
export const tooMuch = (what: string, most: number): GatewayError =>
  new GatewayError(`The document has more than ${most} ${what}. 查询文本过于复杂。`, {
    code: 'DOCUMENT_TOO_LARGE',
    status: 400,
  });

/** An error for a request that costs more than one request may. */
export const tooCostly = (cost: number, limit: number): GatewayError =>
  new GatewayError(`The request costs ${cost}, and at most ${limit} is allowed. 查询过大。`, {
    code: 'COST_LIMIT_EXCEEDED',
    more: { cost, limit },
  });

const later = (milliseconds: number) => ({
  'retry-after': String(Math.max(1, Math.ceil(milliseconds / 1000))),
});

/** An error for a caller who has spent what they may, or sends too many at once. */
export const tooManyRequests = (milliseconds: number): GatewayError =>
  new GatewayError('Too many requests; ask again later. 请求过多,请稍后再试。', {
    code: 'TOO_MANY_REQUESTS',
    status: 429,
    headers: later(milliseconds),
  });

/** An error for anybody, while too many wait. */
export const overloaded = (milliseconds: number): GatewayError =>
  new GatewayError('Too many wait; ask again later. 系统繁忙,请稍后再试。', {
    code: 'OVERLOADED',
    status: 503,
    headers: later(milliseconds),
  });

/** An error for a token that is not accepted. */
export const unauthenticated = (why: string): GatewayError =>
  new GatewayError(`${why} 令牌无效,请重新登录。`, {
    code: 'UNAUTHENTICATED',
    status: 401,
    headers: { 'www-authenticate': 'Bearer realm="xieshang", error="invalid_token"' },
  });

/** An error for a token that cannot be checked now, because the issuer's keys cannot be read. */
export const keysUnavailable = (): GatewayError =>
  new GatewayError('Tokens cannot be checked now; try again. 暂时无法核验令牌,请稍后再试。', {
    code: 'KEYS_UNAVAILABLE',
    status: 503,
    headers: { 'retry-after': '5' },
  });

/** An error for a request that took longer than one may take; nothing more is done for it. */
export const timeIsOver = (): GatewayError =>
  new GatewayError('The request took too long; ask for less. 请求超时,请减少所查内容。', {
    code: 'TIME_LIMIT_EXCEEDED',
    status: 503,
    headers: { 'retry-after': '1' },
  });

/** An error for a request that came after the gateway was told to stop: another one may answer it. */
export const stopping = (): GatewayError =>
  new GatewayError('The gateway is stopping; ask again. 系统正在停止服务,请稍后再试。', {
    code: 'STOPPING',
    ...soon,
  });

const soon = { status: 503, headers: { 'retry-after': '1' } } as const;

/** An error for a database that is not there: nothing was done, and asking again may help. */
export const databaseUnavailable = (): GraphQLError =>
  new GatewayError('The database is not there now; ask again. 数据库暂不可用,请稍后再试。', {
    code: 'DATABASE_UNAVAILABLE',
    ...soon,
  });

/** An error for a command by a clock that is behind what has been recorded: nothing was done. */
export const clockIsBehind = (): GatewayError =>
  new GatewayError(
    'The clock of the gateway is behind what has been recorded; nothing was done. 系统时钟落后于已有记录,未予办理,请联系管理员校时。',
    { code: 'CLOCK_BEHIND', status: 503, headers: { 'retry-after': '60' } },
  );

/** An error for a command of which nobody knows whether it was carried out; its key finds out. */
export const outcomeUnknown = (commandId: string): GraphQLError =>
  new GatewayError(
    'It is not known whether this was carried out; ask again with the same commandId. 办理结果未知,请用同一请求编号再次提交。',
    { code: 'OUTCOME_UNKNOWN', more: { commandId }, ...soon },
  );

/** An error beside the answer of a command that was carried out: only its answer is not whole. */
export const carriedOutUnread = (): GraphQLError =>
  new GatewayError(
    'This was carried out; what stands now could not be read. 已办理,但办理后的情况暂不能显示。',
    { code: 'CARRIED_OUT_UNREAD' },
  );

/** An error for what belongs to another county, or is not there. */
export const noSuchCounty = (): GatewayError =>
  new GatewayError('There is no such county for this caller. 没有这个县,或您不属于这个县。', {
    code: 'NOT_FOUND',
  });
