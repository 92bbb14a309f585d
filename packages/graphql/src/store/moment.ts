import { type Instant, instant } from '@xieshang/core';

/** A command that would have happened long before the last fact of its county: the clock is wrong. */
export class ClockBehind extends Error {
  /** The moment of the county's last fact. */
  readonly last: Instant;
  constructor(at: Instant, last: Instant) {
    super(`by the clock it is ${at}, and the last fact of the county was recorded at ${last}`);
    this.name = 'ClockBehind';
    this.last = last;
  }
}

// Milliseconds: two hours.
const SLACK = 2 * 3_600_000;

/** Is a clock that far behind a moment which has been that nothing should be done by it? */
export const isFarBehind = (at: Instant, last: Instant): boolean =>
  Date.parse(last) - Date.parse(at) > SLACK;

/**
 * The moment of a command in a county's log, which never goes back. One that waited for others, or came by a
 * gateway whose clock is a little slow, happens with the last fact; by a clock that is far behind nothing does.
 */
export const momentAfter = (last: Instant | undefined, at: Instant): Instant => {
  if (last === undefined || at >= last) return at;
  if (isFarBehind(at, last)) throw new ClockBehind(at, last);
  return last;
};

/** A moment as the database tells it. */
export const momentFrom = (at: Date | null): Instant | undefined =>
  at === null ? undefined : instant(at.toISOString());
