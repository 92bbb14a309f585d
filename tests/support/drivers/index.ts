import { afterAll, inject } from 'vitest';
import type { Outcome, Play } from '../scenario.ts';
import { core } from './core.ts';
import { newDatabase } from './databases.ts';
import { gatewayDriver } from './gateway.ts';

/** What the same spec sentences are played on. */
export interface Driver {
  play(play: Play): Promise<Outcome>;
}

const onGateway = (): Driver => {
  const { close, ...driver } = gatewayDriver(newDatabase);
  afterAll(close);
  return driver;
};

/** The core alone, or a gateway on the database that the run names. */
export const driver: Driver = inject('playedOn') === 'core' ? core : onGateway();
