import { playedBy } from '../kernel/area.ts';
import type { Subject } from '../kernel/subject.ts';
import { areas, type CountyCommand, type CountyEvent } from './areas.ts';
import type { CountyContext } from './context.ts';
import { countyUpcasts } from './earlier-facts.ts';
import type { Register, Unfounded } from './register.ts';
import { countyWorkflow } from './workflow.ts';

/** The register of a county as a subject: one case, whose id is the county's. */
export const county: Subject<Register | Unfounded, CountyCommand, CountyEvent, CountyContext> = {
  name: 'county',
  ...playedBy(areas, countyWorkflow),
  upcasts: countyUpcasts,
  initial: { stage: 'none' },
  othersNamed: () => [],
};
