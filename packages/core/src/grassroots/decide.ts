import { decideBy } from '../kernel/moves.ts';
import { agreedDeciders } from './agreed.decide.ts';
import type { grassrootsCommands } from './commands.ts';
import type { GrassrootsEvent } from './events.ts';
import type { Grassroots, GrassrootsContext } from './grassroots.ts';
import { sessionDeciders } from './session.decide.ts';
import { grassrootsWorkflow } from './workflow.ts';

/** The table says whether; the decider of the command says what then happened. */
export const decideGrassroots = decideBy<
  typeof grassrootsCommands,
  Grassroots,
  GrassrootsEvent,
  GrassrootsContext
>(grassrootsWorkflow, { ...sessionDeciders, ...agreedDeciders });
