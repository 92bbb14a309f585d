import { recountArea } from '../county/recount.ts';
import type { CommandIn, FactIn } from '../kernel/area.ts';
import { recordedIn } from './clocks.ts';
import { matter } from './moves.ts';

/** The areas of a matter of a monitoring point. */
export const areas = [matter, recountArea(recordedIn)] as const;

/** What people may ask at a monitoring point. */
export type MonitoringCommand = CommandIn<typeof areas>;

/** What can happen to a matter of a monitoring point. */
export type MonitoringEvent = FactIn<typeof areas>;
