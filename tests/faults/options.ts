import { parseArgs } from 'node:util';

/** How the faults are played. */
export interface Options {
  /** Chooses the order of the rounds and the moments of the faults. */
  readonly seed: number;
  /** Each kind of fault once, briefly. */
  readonly short: boolean;
  /** For how long rounds are begun, in minutes. */
  readonly minutes: number;
}

const whole = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw new Error(`--${name} ${text}: expects a whole number`);
  return value;
};

/** Reads `--short`, `--seed` and `--minutes`. */
export const readOptions = (): Options => {
  const { values } = parseArgs({
    options: {
      short: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '10' },
    },
  });
  const { short, seed, minutes } = values;
  return { short, seed: whole('seed', seed), minutes: whole('minutes', minutes) };
};
