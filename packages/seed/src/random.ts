/** A source of numbers in [0, 1): the same source gives the same numbers in the same order. */
export type Random = () => number;

/**
 * mulberry32 (Tommy Ettinger, public domain): 32 bits of state, a period of 2^32, the same numbers
 * on every machine because it uses 32-bit integers only.
 */
const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/**
 * A source for one thing among many (FNV-1a of its name over the seed), so that adding a thing
 * leaves the numbers of the others as they were.
 */
export const randomFor = (seed: number, name: string): Random => {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return randomFrom(hash);
};

/** A whole number from `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** One of a list that is not empty. */
export const pick = <Value>(random: Random, list: readonly Value[]): Value =>
  at(list, Math.floor(random() * list.length));

/** The place in a list, counted round: a table is walked through as often as needed. */
export const at = <Value>(list: readonly Value[], place: number): Value => {
  const value = list[place % list.length];
  if (value === undefined) throw new Error('an empty list has no places');
  return value;
};

/** A list in another order (Fisher–Yates). */
export const shuffled = <Value>(random: Random, list: readonly Value[]): readonly Value[] => {
  const cards = [...list];
  for (let last = cards.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [at(cards, last), at(cards, other)];
    cards[last] = two;
    cards[other] = one;
  }
  return cards;
};
