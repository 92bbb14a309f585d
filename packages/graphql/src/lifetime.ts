import { timeIsOver } from './errors.ts';

/** Where a request came from, and whether its client still waits. */
export interface Client {
  readonly client?: AbortSignal | undefined;
  readonly address?: string | undefined;
}

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
