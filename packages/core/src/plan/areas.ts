import { recountArea } from '../county/recount.ts';
import type { CommandIn, FactIn } from '../kernel/area.ts';
import { amendment } from './amendment/moves.ts';
import { recordedIn } from './deadlines/deadlines.ts';
import { item } from './item/moves.ts';
import { matter } from './matter/moves.ts';
import { procedure } from './procedure/moves.ts';
import { topic } from './topic/moves.ts';

/** The areas of an annual plan. */
export const areas = [procedure, topic, item, amendment, matter, recountArea(recordedIn)] as const;

/** The union of commands of an annual plan. */
export type AnnualPlanCommand = CommandIn<typeof areas>;

/** The union of facts of an annual plan. */
export type AnnualPlanEvent = FactIn<typeof areas>;
