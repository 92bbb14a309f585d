import { recountArea } from '../county/recount.ts';
import type { CommandIn, FactIn } from '../kernel/area.ts';
import { closing } from './closing/moves.ts';
import { recordedIn } from './deadlines.ts';
import { draft } from './draft/moves.ts';
import { inspection } from './inspection/moves.ts';
import { leader } from './leader/moves.ts';
import { opening } from './opening/moves.ts';
import { recommendation } from './recommendation/moves.ts';
import { speech } from './speech/moves.ts';
import { tracking } from './tracking/moves.ts';

/** The areas of what follows from an outcome. */
export const areas = [
  opening,
  leader,
  recommendation,
  tracking,
  speech,
  inspection,
  draft,
  closing,
  recountArea(recordedIn),
] as const;

/** What people may ask of what follows from an outcome. */
export type InstructionCommand = CommandIn<typeof areas>;

/** What has happened after an outcome was submitted. */
export type InstructionEvent = FactIn<typeof areas>;
