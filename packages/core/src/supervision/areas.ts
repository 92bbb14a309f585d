import { recountArea } from '../county/recount.ts';
import type { CommandIn, FactIn } from '../kernel/area.ts';
import { advice } from './advice/moves.ts';
import { appraisal } from './appraisal/moves.ts';
import { closing } from './closing/moves.ts';
import { recordedIn } from './deadlines.ts';
import { fieldwork } from './fieldwork/moves.ts';
import { opening } from './opening/moves.ts';
import { rectification } from './rectification/moves.ts';

/** The areas of a supervision, in the order in which a supervision goes through them. */
export const areas = [
  opening,
  fieldwork,
  advice,
  rectification,
  appraisal,
  closing,
  recountArea(recordedIn),
] as const;

/** What people may ask of a supervision. */
export type SupervisionCommand = CommandIn<typeof areas>;

/** What can happen to a supervision. */
export type SupervisionEvent = FactIn<typeof areas>;
