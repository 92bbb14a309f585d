import { setImmediate } from 'node:timers/promises';
import type { Limits } from './limits.ts';

/** Waits for a turn: at once, or after others when the processor was held for long. */
export type Turn = () => Promise<void>;

/** The turns of one gateway. All that takes long asks for one before each step. */
export const createTurns = ({ slice }: Pick<Limits, 'slice'>): Turn => {
  let began = performance.now();
  let last: Promise<void> = Promise.resolve();
  const next = async () => {
    await last;
    if (performance.now() - began < slice) return;
    // Between turns the event loop comes round: requests, answers and timers are seen to.
    await setImmediate();
    began = performance.now();
  };
  return () => {
    last = next();
    return last;
  };
};
