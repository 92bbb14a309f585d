/** Judges the half of a county's cases that it is handed. */
import { parentPort, workerData } from 'node:worker_threads';
import { openServer } from './database.ts';
import { judgeCases } from './judging.ts';
import type { OtherHalf } from './other-half.ts';
import { inCounty } from './scope.ts';

const { url, snapshot, countyId, from }: OtherHalf = workerData;
const database = await openServer(url);
const judged = await inCounty(countyId, () =>
  database.atOneMoment((read) => judgeCases(read, countyId, { from }), snapshot),
).finally(() => database.close());
parentPort?.postMessage(judged);
