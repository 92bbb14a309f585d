import { recountArea } from '../county/recount.ts';
import type { CommandIn, FactIn } from '../kernel/area.ts';
import { agreed } from './agreed/moves.ts';
import { recordedIn } from './deadlines.ts';
import { session } from './session/moves.ts';
import { topic } from './topic/moves.ts';

/** The areas of a grass-roots consultation, in the order in which it goes through them. */
export const areas = [topic, session, agreed, recountArea(recordedIn)] as const;

/** What people may ask of a grass-roots consultation. */
export type GrassrootsCommand = CommandIn<typeof areas>;

/** What can happen to a grass-roots consultation. */
export type GrassrootsEvent = FactIn<typeof areas>;
