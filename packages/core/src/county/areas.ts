import type { CommandIn, FactIn } from '../kernel/area.ts';
import { correctionsArea } from './corrections-moves.ts';
import { holidaysArea } from './holidays-moves.ts';
import { keeping } from './moves.ts';
import { termsArea } from './terms-moves.ts';

/** The areas of a county's register. */
export const areas = [keeping, termsArea, correctionsArea, holidaysArea] as const;

/** What may be asked of a county's register. */
export type CountyCommand = CommandIn<typeof areas>;

/** What can happen to a county's register. */
export type CountyEvent = FactIn<typeof areas>;
