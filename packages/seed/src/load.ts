import type { Envelope } from '@xieshang/core';
import type { Story } from './story.ts';

/** Where a story is played: a store with its one writer, or a ledger. */
export interface Sink {
  /** Applies commands in order; rejects if one is refused. */
  apply(envelopes: readonly Envelope[]): Promise<unknown>;
}

/** How a story is loaded. */
export interface LoadOptions {
  /** Commands handed over at a time. */
  readonly batch?: number;
  /** Told after every batch. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Plays a story on a sink, batch after batch; answers with the number of commands.
 *
 * @example await load(storyOf({ on: day('2026-11-22'), seed: 1 }), sink)
 */
export const load = async (
  { envelopes }: Pick<Story, 'envelopes'>,
  sink: Sink,
  { batch = 100, progress = () => {} }: LoadOptions = {},
): Promise<number> => {
  for (let done = 0; done < envelopes.length; done += batch) {
    const next = envelopes.slice(done, done + batch);
    await sink.apply(next);
    progress(done + next.length, envelopes.length);
  }
  return envelopes.length;
};
