import type { Context } from '../kernel/context.ts';
import type { Subject } from '../kernel/subject.ts';
import type { Actor } from './actor.ts';
import { type CountyCommand, countyCommands } from './commands.ts';
import { decideCounty } from './decide.ts';
import type { CountyEvent } from './events.ts';
import { evolveCounty } from './evolve.ts';
import type { Register, Unfounded } from './register.ts';
import { countyWorkflow } from './workflow.ts';

/** The register of a county as a subject: one case, whose id is the county's. */
export const county: Subject<Register | Unfounded, CountyCommand, CountyEvent, Context<Actor>> = {
  name: 'county',
  commands: countyCommands,
  workflow: countyWorkflow,
  initial: { stage: 'none' },
  decide: decideCounty,
  evolve: evolveCounty,
  othersNamed: () => [],
};
