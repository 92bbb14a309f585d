import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GatewayContext } from './context.ts';

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
    const { signal, end } = args.contextValue.lifetime;
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
