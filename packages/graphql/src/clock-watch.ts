import type { Instant } from '@xieshang/core';
import { isFarBehind } from './store/moment.ts';

/** Remembers of what moment a command found the clock to be behind. */
export interface ClockWatch {
  /** A county has a fact of this moment, which the clock is far behind. */
  isBehind(last: Instant): void;
  /** Has the clock caught up with all that is known to have been? */
  isRight(): boolean;
}

/** Watches over a clock, which nobody reads while nothing was found to be wrong with it. */
export const watchOver = (clock: () => Instant): ClockWatch => {
  let known: Instant | undefined;
  return {
    isBehind: (last) => {
      if (known === undefined || known < last) known = last;
    },
    isRight: () => known === undefined || !isFarBehind(clock(), known),
  };
};
