import { inject } from 'vitest';
import type { Outcome, Play } from '../scenario.ts';
import { core } from './core.ts';

/** What the same spec sentences are played on. */
export interface Driver {
  play(play: Play): Promise<Outcome>;
}

// Loaded where it is played on: the core needs none of what is generated for a database.
const onDatabase = async (): Promise<Driver> => {
  const [{ gatewayDriver }, { databaseOfWorker }] = await Promise.all([
    import('./gateway.ts'),
    import('./databases.ts'),
  ]);
  return gatewayDriver(databaseOfWorker);
};

/** The core alone, or a gateway on the database that the run names; it ends with the worker. */
export const driver: Driver = inject('playedOn') === 'core' ? core : await onDatabase();
