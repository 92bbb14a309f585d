import { AsyncLocalStorage } from 'node:async_hooks';

/** What statements are sent for: how long somebody waits for their answers. */
export interface Scope {
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
