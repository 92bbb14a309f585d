import type { Violation } from './rule.ts';

/** The answer to a command: what is then a fact, or every reason why not. */
export type Decision<Event> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** A decision that says yes. */
export const accepted = <Event>(...events: readonly Event[]): Decision<Event> => ({
  ok: true,
  events,
});

/** A decision that says no, with every reason. */
export const refused = (violations: readonly Violation[]): Decision<never> => ({
  ok: false,
  violations,
});
