// How deep lists and objects may lie in each other, in what a client sends.
const DEPTH = 30;

// Twice what the longest list of any field may hold: what is longer is not looked at, entry by entry, before
// its own bound refuses it.
const ENTRIES = 2_000;

// What JavaScript takes for a part of every object.
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Level {
  readonly value: unknown;
  readonly depth: number;
}

/**
 * What makes a JSON value unfit to be taken in: it is nested too deep, holds a list that no field takes, or
 * has a key that means something to every object. Nothing when it is fit. Walks without recursion.
 */
export const unfitJson = (whole: unknown): string | undefined => {
  const left: Level[] = [{ value: whole, depth: 1 }];
  for (let one = left.pop(); one; one = left.pop()) {
    const { value, depth } = one;
    if (value === null || typeof value !== 'object') continue;
    if (Array.isArray(value) && value.length > ENTRIES)
      return `A list has more than ${ENTRIES} entries. 所列过多。`;
    if (depth > DEPTH) return `Nested deeper than ${DEPTH} levels. 嵌套过深。`;
    if (Object.keys(value).some((key) => forbidden.has(key)))
      return 'Has a key that no field has. 含有不允许的键名。';
    for (const inner of Object.values(value)) left.push({ value: inner, depth: depth + 1 });
  }
  return undefined;
};
