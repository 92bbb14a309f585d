import type { Subject } from '../kernel/subject.ts';
import { type GrassrootsCommand, grassrootsCommands } from './commands.ts';
import { decideGrassroots } from './decide.ts';
import type { GrassrootsEvent } from './events.ts';
import { evolveGrassroots } from './evolve.ts';
import type { Grassroots, GrassrootsContext } from './grassroots.ts';
import { grassrootsWorkflow } from './workflow.ts';

/** 基层协商 as a subject. */
export const grassrootsConsultation: Subject<
  Grassroots,
  GrassrootsCommand,
  GrassrootsEvent,
  GrassrootsContext
> = {
  name: 'grassroots_consultation',
  commands: grassrootsCommands,
  workflow: grassrootsWorkflow,
  initial: { stage: 'none' },
  decide: decideGrassroots,
  evolve: evolveGrassroots,
  othersNamed: () => [],
};
