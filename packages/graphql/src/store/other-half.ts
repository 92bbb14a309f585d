import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Judged } from './judging.ts';
import type { CaseKey } from './log.ts';

/** What another thread is to judge: cases of a county as a snapshot of the database holds them. */
export interface OtherHalf {
  readonly url: string;
  readonly snapshot: string;
  readonly countyId: string;
  readonly from: CaseKey;
}

const program = new URL(`./other-half.worker${extname(import.meta.filename)}`, import.meta.url);

/** Judges some cases in a thread of its own, for which there is often a processor; ends with its user. */
export const otherHalf = (half: OtherHalf) => {
  const worker = new Worker(program, { workerData: half });
  const judged = Promise.race([
    once(worker, 'message'),
    once(worker, 'exit').then(() => {
      throw new Error('the thread that judged the other half ended');
    }),
  ]).then(([found]) => found as Judged);
  // What fails is told when it is asked for.
  judged.catch(() => undefined);
  return {
    judged,
    [Symbol.asyncDispose]: async () => {
      await worker.terminate();
    },
  };
};
