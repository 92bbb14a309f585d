import { playedBy } from '../kernel/area.ts';
import type { Subject } from '../kernel/subject.ts';
import { areas, type GrassrootsCommand, type GrassrootsEvent } from './areas.ts';
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
  ...playedBy(areas, grassrootsWorkflow),
  initial: { stage: 'none' },
  othersNamed: () => [],
};
