import { recountArea } from '../county/recount.ts';
import type { CommandIn, FactIn } from '../kernel/area.ts';
import { appointment } from './appointment/moves.ts';
import { candidacy } from './candidacy/moves.ts';
import { recordedIn } from './running.ts';
import { seat } from './seat/moves.ts';

/** The areas of a group of supervisors. */
export const areas = [appointment, candidacy, seat, recountArea(recordedIn)] as const;

/** What people may ask of a group of supervisors. */
export type SupervisorGroupCommand = CommandIn<typeof areas>;

/** What can happen to a group of supervisors. */
export type SupervisorGroupEvent = FactIn<typeof areas>;
