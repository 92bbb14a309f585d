import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Judged } from './judging.ts';
import type { Span } from './log.ts';

/** What another thread judges cases of: a county, as a snapshot of the database holds it. */
export interface Snapshot {
  readonly url: string;
  readonly snapshot: string;
  readonly countyId: string;
}

const program = new URL(`./second-thread.worker${extname(import.meta.filename)}`, import.meta.url);

/** A thread of its own, for which there is often a processor, that judges the cases it is told; ends with its user. */
export const secondThread = (of: Snapshot) => {
  const worker = new Worker(program, { workerData: of });
  const ended = once(worker, 'exit').then(() => {
    throw new Error('the second thread ended before it had judged what it was told');
  });
  // What fails is told to who waits for an answer.
  ended.catch(() => undefined);
  return {
    judge: async (span: Span): Promise<Judged> => {
      worker.postMessage(span);
      const [judged] = await Promise.race([once(worker, 'message'), ended]);
      return judged as Judged;
    },
    [Symbol.asyncDispose]: async () => {
      await worker.terminate();
    },
  };
};
