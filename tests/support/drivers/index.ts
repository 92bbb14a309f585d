import { inject } from 'vitest';
import type { Outcome, Play } from '../scenario.ts';
import { core } from './core.ts';
import { databaseOfWorker } from './databases.ts';
import { gatewayDriver } from './gateway.ts';

/** What the same spec sentences are played on. */
export interface Driver {
  play(play: Play): Promise<Outcome>;
}

/** The core alone, or a gateway on the database that the run names; it ends with the worker. */
export const driver: Driver =
  inject('playedOn') === 'core' ? core : gatewayDriver(databaseOfWorker);
