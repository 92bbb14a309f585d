import type { Outcome, Play } from '../scenario.ts';
import { core } from './core.ts';

/** What the same spec sentences are played on. */
export interface Driver {
  play(play: Play): Promise<Outcome>;
}

/** The core alone, unless the run names a gateway. */
export const driver: Driver = core;
