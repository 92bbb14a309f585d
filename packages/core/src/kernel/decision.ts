import type { Violation } from './rule.ts';

/** The answer to a command: the events to record, or every violation. */
export type Decision<Event> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** A decision that accepts a command, with its events. */
export const accepted = <Event>(...events: readonly Event[]): Decision<Event> => ({
  ok: true,
  events,
});

/** A decision that refuses a command, with every violation. */
export const refused = (violations: readonly Violation[]): Decision<never> => ({
  ok: false,
  violations,
});
