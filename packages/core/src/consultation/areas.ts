import { recountArea } from '../county/recount.ts';
import type { CommandIn, FactIn } from '../kernel/area.ts';
import { change } from './change/moves.ts';
import { recordedIn } from './deadlines/deadlines.ts';
import { followUp } from './follow-up/moves.ts';
import { meeting } from './meeting/moves.ts';
import { opening } from './opening/moves.ts';
import { outcome } from './outcome/moves.ts';
import { preparation } from './preparation/moves.ts';
import { research } from './research/moves.ts';

/** The areas of a consultation, in the order in which a consultation goes through them. */
export const areas = [
  opening,
  research,
  preparation,
  change,
  meeting,
  outcome,
  followUp,
  recountArea(recordedIn),
] as const;

/** The union of commands of a consultation. */
export type ConsultationCommand = CommandIn<typeof areas>;

/** The union of facts of a consultation. */
export type ConsultationEvent = FactIn<typeof areas>;
