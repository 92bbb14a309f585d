import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GatewayContext } from './context.ts';
import { timeIsOver } from './errors.ts';

/** How long a request may go on: until its client leaves or its time is over. */
export interface Lifetime {
  /** Aborts with the error to answer with. */
  readonly signal: AbortSignal;
  /** Says that the request is answered, so that nothing waits for its end any longer. */
  end(): void;
}

/** Starts the time of a request; `milliseconds` is the most it may take. */
export const lifetimeOf = (client: AbortSignal | undefined, milliseconds: number): Lifetime => {
  const controller = new AbortController();
  const leave = () => controller.abort(client?.reason);
  const timer = setTimeout(() => controller.abort(timeIsOver()), milliseconds);
  if (client?.aborted) leave();
  client?.addEventListener('abort', leave, { once: true });
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      client?.removeEventListener('abort', leave);
    },
  };
};

/** The work, or the reason of the signal if that comes first. */
const untilAborted = <Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });

/**
 * Answers a query whose time is over at once. A mutation is always answered with what came of it: the
 * writer looks at the signal before it commits, and what was committed is told.
 */
export const timeLimit: Plugin<GatewayContext> = {
  onExecute: ({ args, executeFn, setExecuteFn }) => {
    const { signal, end } = (args.contextValue as GatewayContext).lifetime;
    const isQuery = getOperationAST(args.document, args.operationName)?.operation === 'query';
    setExecuteFn(async (given) => {
      try {
        const work = Promise.resolve(executeFn(given));
        return await (isQuery ? untilAborted(work, signal) : work);
      } finally {
        end();
      }
    });
  },
};
