import { recountArea } from '../county/recount.ts';
import type { CommandIn, FactIn } from '../kernel/area.ts';
import { recordedIn } from './clocks.ts';
import { report } from './moves.ts';

/** The areas of the report of a year. */
export const areas = [report, recountArea(recordedIn)] as const;

/** What people may ask about the report of a year. */
export type TrackingCommand = CommandIn<typeof areas>;

/** What can happen to the report of a year. */
export type TrackingEvent = FactIn<typeof areas>;
