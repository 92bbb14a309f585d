import type { CountyCommand } from './county/commands.ts';
import type { CountyEvent } from './county/events.ts';
import { county } from './county/subject.ts';
import type { ProposalCommand } from './proposal/commands.ts';
import type { ProposalEvent } from './proposal/events.ts';
import { proposal } from './proposal/subject.ts';

/** Every subject of the model, by name. */
export const subjects = { county, proposal } as const;

/** The name of a subject. */
export type SubjectName = keyof typeof subjects;

/** The commands of each subject. */
export interface Commands {
  readonly county: CountyCommand;
  readonly proposal: ProposalCommand;
}

/** The facts of each subject. */
export interface Events {
  readonly county: CountyEvent;
  readonly proposal: ProposalEvent;
}
