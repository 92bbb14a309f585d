import { createHash } from 'node:crypto';

/** Numbers that one seed always gives in the same order. */
export interface Chance {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** A list in another order. */
  shuffled<Value>(list: readonly Value[]): readonly Value[];
}

/** Chance from a seed: the hash of the seed and of how often it was asked. */
export const chanceFrom = (seed: number): Chance => {
  let asked = 0;
  const next = (): number => {
    asked += 1;
    return createHash('sha256').update(`${seed} ${asked}`).digest().readUInt32BE(0) / 2 ** 32;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    shuffled: (list) =>
      list
        .map((value) => ({ value, place: next() }))
        .sort((one, other) => one.place - other.place)
        .map(({ value }) => value),
  };
};
