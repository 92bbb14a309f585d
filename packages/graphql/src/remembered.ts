/** How many answers are remembered, and how long each of them. */
const MOST = 1_000;
const MILLISECONDS = 60_000;

/** Something that was found out, and until when it holds. */
export interface Found<Value> {
  readonly value: Value;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Remembers for a minute what takes effort to find out, but not beyond the moment it holds until. */
export const remembered = <Value>(
  find: (key: string) => Promise<Found<Value>>,
): ((key: string) => Promise<Value>) => {
  const known = new Map<string, Found<Value>>();
  return async (key) => {
    const before = known.get(key);
    if (before && Date.now() < before.until) return before.value;
    known.delete(key);
    const { value, until } = await find(key);
    const [oldest] = known.size < MOST ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(key, { value, until: Math.min(until, Date.now() + MILLISECONDS) });
    return value;
  };
};
