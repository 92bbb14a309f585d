import { AsyncLocalStorage } from 'node:async_hooks';
import PQueue from 'p-queue';
import { overloaded, tooManyRequests } from '../errors.ts';
import type { Limits } from '../limits.ts';

/** Runs work when its turn comes. */
export type Queue = <Value>(caller: string, work: () => Promise<Value>) => Promise<Value>;

/** Milliseconds after which to ask again when a queue is full. */
const LATER = 1_000;

/**
 * A fair queue: few run at once, and of each caller one at a time, so that whoever sends many waits for
 * their own. Both queues are bounded.
 */
export const createQueue = ({ heavyAtOnce, waitingOfOne, waiting }: Limits): Queue => {
  const all = new PQueue({ concurrency: heavyAtOnce });
  const callers = new Map<string, PQueue>();
  const queueOf = (caller: string): PQueue => {
    const known = callers.get(caller);
    if (known) return known;
    const made = new PQueue({ concurrency: 1 });
    made.addEventListener('idle', () => callers.delete(caller));
    callers.set(caller, made);
    return made;
  };
  return async (caller, work) => {
    const own = queueOf(caller);
    if (own.size >= waitingOfOne) throw tooManyRequests(LATER);
    if (all.size >= waiting) throw overloaded(LATER);
    // Whoever ends lets the next one begin; it does so as its own request, not as theirs.
    const itself = AsyncLocalStorage.bind(work);
    return own.add(() => all.add(itself));
  };
};
