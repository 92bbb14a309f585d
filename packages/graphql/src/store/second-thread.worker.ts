/** Judges the cases of a county that it is told of, one span after the other. */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { openServer } from './database.ts';
import { judgeCases } from './judging.ts';
import type { Span } from './log.ts';
import { inCounty } from './scope.ts';
import type { Snapshot } from './second-thread.ts';

const { url, snapshot, countyId }: Snapshot = workerData;
if (!parentPort) throw new Error('this runs in a thread of its own');
const spans = on(parentPort, 'message') as AsyncIterable<readonly [Span]>;
const database = await openServer(url);
await inCounty(countyId, () =>
  database.atOneMoment(async (read) => {
    for await (const [span] of spans)
      parentPort?.postMessage(await judgeCases(read, countyId, span));
  }, snapshot),
);
