import { AsyncLocalStorage } from 'node:async_hooks';

/** What statements are sent for: which counties they speak of, and how long somebody waits. */
export interface Scope {
  /** The counties whose rows may be seen and written. */
  readonly counties?: ReadonlySet<string>;
  /** The same set where the counties are those a request names as it goes on. */
  readonly naming?: Set<string> | undefined;
  /** Aborts when nobody waits for what is read any longer. */
  readonly reading?: AbortSignal | undefined;
  /** Aborts when a transaction that has not begun to commit is to be given up. */
  readonly writing?: AbortSignal | undefined;
}

const scopes = new AsyncLocalStorage<Scope>();

/** The scope of the work that asks. */
export const scopeNow = (): Scope => scopes.getStore() ?? {};

/** Does work in a scope; what the scope does not name stays as it is. */
export const within = <Value>(scope: Scope, work: () => Value): Value =>
  scopes.run({ ...scopes.getStore(), ...scope }, work);

/** Does work on one county, whatever the scope around it. */
export const inCounty = <Value>(countyId: string, work: () => Value): Value =>
  within({ counties: new Set([countyId]), naming: undefined }, work);

/** The scope of one who belongs to a county, or of the public, whose request names counties. */
export const countiesFor = (countyId: string | undefined): Scope => {
  if (countyId !== undefined) return { counties: new Set([countyId]), naming: undefined };
  const naming = new Set<string>();
  return { counties: naming, naming };
};

/** Takes a county into the scope of a request of the public, which names it. */
export const nameCounty = (countyId: string): void => {
  // Only what can be an id: the setting has commas between them.
  if (/^[A-Za-z0-9-]+$/.test(countyId)) scopeNow().naming?.add(countyId);
};

/** The counties of the scope as a session of the database is told of them. */
export const countiesNow = (): string => [...(scopeNow().counties ?? [])].sort().join(',');
