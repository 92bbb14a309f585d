import { z } from 'zod';
import { figureOf } from '../../kernel/figure.ts';

const Places = z.union([
  z.object({ items: z.number().int().positive().max(10_000) }),
  z.object({ percent: z.number().positive().max(100) }),
]);

/** Reads how many there may be: a number of items, or per cent of a whole. */
export const placesFigure = figureOf(Places);

/** How many there may be: a number of items, or per cent of a whole. */
export type Places = z.output<typeof Places>;

/**
 * How many places a whole of this size gives. A share is rounded down, so that it is never
 * exceeded; a whole too small for one place still gives one.
 */
export const placesIn = (places: Places, whole: number): number =>
  'items' in places ? places.items : Math.max(1, Math.floor((places.percent * whole) / 100));
