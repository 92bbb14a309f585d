import { GraphQLError } from 'graphql';

/** One thing that is wrong with an input, and where. */
export interface Problem {
  /** The path of the field, e.g. `content.title`. */
  readonly path: string;
  readonly message: string;
}

/** An error that names what is wrong with a request and how to mend it; nothing was changed. */
export const badInput = (problems: readonly Problem[]): GraphQLError => {
  const said = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  return new GraphQLError(said.join(' '), { extensions: { code: 'BAD_USER_INPUT', problems } });
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

/** An error for a token that is not accepted. */
export const unauthenticated = (why: string): GraphQLError =>
  new GraphQLError(`${why} 令牌无效,请重新登录。`, {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });

/** An error for a request that took longer than one may take; nothing more is done for it. */
export const timeIsOver = (): GraphQLError =>
  new GraphQLError('The request took too long; ask for less. 请求超时,请减少所查内容。', {
    extensions: {
      code: 'TIME_LIMIT_EXCEEDED',
      http: { status: 503, headers: { 'retry-after': '1' } },
    },
  });

/** An error for what belongs to another county, or is not there. */
export const noSuchCounty = (id: string): GraphQLError =>
  new GraphQLError(`There is no county ${id} for this caller. 没有这个县,或您不属于这个县。`, {
    extensions: { code: 'NOT_FOUND' },
  });
