import DataLoader, { type BatchLoadFn } from 'dataloader';
import type { Turn } from './turns.ts';

/** A request, as far as what is loaded for it is concerned. */
export interface Loading {
  /** Waits for a turn before a step that takes long. */
  readonly turn: Turn;
  /** What was made once for it, by what made it. */
  readonly made: Map<object, unknown>;
}

/** Makes something once for each request, until the request forgets it. */
export const perRequest = <Context extends Loading, Made>(
  make: (context: Context) => Made,
): ((context: Context) => Made) => {
  const own = (context: Context): Made => {
    const { made } = context;
    if (!made.has(own)) made.set(own, make(context));
    // What stands under this function was made by it.
    return made.get(own) as Made;
  };
  return own;
};

/** Forgets what a request has loaded: a command may have changed it. */
export const forget = ({ made }: Pick<Loading, 'made'>): void => made.clear();

/**
 * Loads in one batch what the fields of a request ask for, those too that waited for a turn before
 * they asked: the batch is read after the turns of all that waited with its first key.
 */
export const loaderFor = <Key, Value>(
  { turn }: Loading,
  read: BatchLoadFn<Key, Value>,
  { cache = true }: { readonly cache?: boolean } = {},
): DataLoader<Key, Value> =>
  new DataLoader(read, {
    cache,
    batchScheduleFn: (dispatch) => {
      turn().then(() => setImmediate(dispatch));
    },
  });
