import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { tooManyRequests } from '../errors.ts';

/** Seconds over which a budget may be spent at once. */
const SECONDS = 5;

/** Takes a cost from what a caller may spend, and answers with what is left; throws when too little is. */
export type Spend = (caller: string, cost: number) => Promise<number>;

/** A budget for each caller: microseconds of processor time a second, counted over five seconds. */
export const createBudget = (perSecond: number): Spend => {
  const limiter = new RateLimiterMemory({ points: perSecond * SECONDS, duration: SECONDS });
  return async (caller, cost) => {
    try {
      return (await limiter.consume(caller, cost)).remainingPoints;
    } catch (error) {
      if (error instanceof RateLimiterRes) throw tooManyRequests(error.msBeforeNext);
      throw error;
    }
  };
};
