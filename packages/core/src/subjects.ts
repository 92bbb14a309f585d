import type { CountyCommand } from './county/commands.ts';
import type { CountyEvent } from './county/events.ts';
import type { Register, Unfounded } from './county/register.ts';
import type { Showing } from './county/showing.ts';
import { county } from './county/subject.ts';
import type { ProposalCommand } from './proposal/commands.ts';
import type { ProposalEvent } from './proposal/events.ts';
import type { Proposal } from './proposal/proposal.ts';
import { proposal } from './proposal/subject.ts';
import type { SupervisionCommand } from './supervision/commands.ts';
import type { SupervisionEvent } from './supervision/events.ts';
import { supervisionShowing } from './supervision/showing.ts';
import { supervision } from './supervision/subject.ts';
import type { SupervisionState } from './supervision/supervision.ts';
import type { SupervisorGroupCommand } from './supervisors/commands.ts';
import type { SupervisorGroupEvent } from './supervisors/events.ts';
import type { SupervisorGroupState } from './supervisors/group.ts';
import { supervisorGroupShowing } from './supervisors/showing.ts';
import { supervisorGroup } from './supervisors/subject.ts';

/** Every subject of the model, by name. */
export const subjects = {
  county,
  proposal,
  supervision,
  supervisor_group: supervisorGroup,
} as const;

/** The name of a subject. */
export type SubjectName = keyof typeof subjects;

/** The commands of each subject. */
export interface Commands {
  readonly county: CountyCommand;
  readonly proposal: ProposalCommand;
  readonly supervision: SupervisionCommand;
  readonly supervisor_group: SupervisorGroupCommand;
}

/** The facts of each subject. */
export interface Events {
  readonly county: CountyEvent;
  readonly proposal: ProposalEvent;
  readonly supervision: SupervisionEvent;
  readonly supervisor_group: SupervisorGroupEvent;
}

/** The state of a case of each subject. */
export interface States {
  readonly county: Register | Unfounded;
  readonly proposal: Proposal;
  readonly supervision: SupervisionState;
  readonly supervisor_group: SupervisorGroupState;
}

/** A subject of which a county has many cases; its register is one. */
export type CaseSubject = Exclude<SubjectName, 'county'>;

/** A subject whose cases are shown by its `showing` alone. */
export type ShownSubject = Exclude<CaseSubject, 'proposal'>;

/** How the cases of each subject are shown. */
export const showings = {
  supervision: supervisionShowing,
  supervisor_group: supervisorGroupShowing,
} as const satisfies {
  readonly [Name in ShownSubject]: Showing<States[Name], Events[Name]>;
};

/** Every subject of which a county has many cases. */
export const caseSubjects = Object.keys(subjects).filter(
  (name): name is CaseSubject => name !== 'county',
);

/** Cases of a county, by subject and id. */
export type Cases = {
  readonly [Name in CaseSubject]: Readonly<Record<string, States[Name]>>;
};

/** No cases of any subject. */
export const noCases = Object.fromEntries(
  caseSubjects.map((name) => [name, {}]),
) as unknown as Cases;
