import type { ConsultationCommand, ConsultationEvent } from './consultation/areas.ts';
import type { Consultation } from './consultation/consultation.ts';
import { consultationShowing } from './consultation/showing.ts';
import { consultation } from './consultation/subject.ts';
import type { CountyCommand, CountyEvent } from './county/areas.ts';
import type { Register, Unfounded } from './county/register.ts';
import type { Showing } from './county/showing.ts';
import { county } from './county/subject.ts';
import type { GrassrootsCommand, GrassrootsEvent } from './grassroots/areas.ts';
import type { Grassroots } from './grassroots/grassroots.ts';
import { grassrootsShowing } from './grassroots/showing.ts';
import { grassrootsConsultation } from './grassroots/subject.ts';
import type { InstructionCommand, InstructionEvent } from './instruction/areas.ts';
import type { Instruction } from './instruction/instruction.ts';
import { instructionShowing } from './instruction/showing.ts';
import { instruction } from './instruction/subject.ts';
import { keysOf } from './kernel/keys.ts';
import type { Subject } from './kernel/subject.ts';
import type { MonitoringCommand, MonitoringEvent } from './monitoring/areas.ts';
import type { MonitoringReport } from './monitoring/monitoring.ts';
import { monitoringShowing } from './monitoring/showing.ts';
import { monitoringReport } from './monitoring/subject.ts';
import type { AnnualPlanCommand, AnnualPlanEvent } from './plan/areas.ts';
import type { Plan } from './plan/plan.ts';
import { annualPlanShowing } from './plan/showing.ts';
import { annualPlan } from './plan/subject.ts';
import type { ProposalCommand, ProposalEvent } from './proposal/areas.ts';
import type { Proposal } from './proposal/proposal.ts';
import { proposalShowing } from './proposal/showing.ts';
import { proposal } from './proposal/subject.ts';
import type { SupervisionCommand, SupervisionEvent } from './supervision/areas.ts';
import { supervisionShowing } from './supervision/showing.ts';
import { supervision } from './supervision/subject.ts';
import type { SupervisionState } from './supervision/supervision.ts';
import type { SupervisorGroupCommand, SupervisorGroupEvent } from './supervisors/areas.ts';
import type { SupervisorGroupState } from './supervisors/group.ts';
import { supervisorGroupShowing } from './supervisors/showing.ts';
import { supervisorGroup } from './supervisors/subject.ts';
import type { TrackingCommand, TrackingEvent } from './tracking/areas.ts';
import { trackingShowing } from './tracking/showing.ts';
import { trackingReport } from './tracking/subject.ts';
import type { Tracking } from './tracking/tracking.ts';

/** Every subject of the model, by name. */
export const subjects = {
  county,
  proposal,
  consultation,
  supervision,
  instruction,
  tracking_report: trackingReport,
  monitoring_report: monitoringReport,
  annual_plan: annualPlan,
  grassroots_consultation: grassrootsConsultation,
  supervisor_group: supervisorGroup,
} as const;

/** The name of a subject. */
export type SubjectName = keyof typeof subjects;

/** The names of all subjects. */
export const subjectNames: readonly SubjectName[] = keysOf<SubjectName>(subjects);

/** Is this the name of a subject? */
export const isSubjectName = (name: string): name is SubjectName => Object.hasOwn(subjects, name);

/** A subject with the types of its cases forgotten. */
export const subjectNamed = (name: SubjectName): Subject => subjects[name] as Subject;

/** The commands of each subject. */
export interface Commands {
  readonly county: CountyCommand;
  readonly proposal: ProposalCommand;
  readonly consultation: ConsultationCommand;
  readonly supervision: SupervisionCommand;
  readonly instruction: InstructionCommand;
  readonly tracking_report: TrackingCommand;
  readonly monitoring_report: MonitoringCommand;
  readonly annual_plan: AnnualPlanCommand;
  readonly grassroots_consultation: GrassrootsCommand;
  readonly supervisor_group: SupervisorGroupCommand;
}

/** The facts of each subject. */
export interface Events {
  readonly county: CountyEvent;
  readonly proposal: ProposalEvent;
  readonly consultation: ConsultationEvent;
  readonly supervision: SupervisionEvent;
  readonly instruction: InstructionEvent;
  readonly tracking_report: TrackingEvent;
  readonly monitoring_report: MonitoringEvent;
  readonly annual_plan: AnnualPlanEvent;
  readonly grassroots_consultation: GrassrootsEvent;
  readonly supervisor_group: SupervisorGroupEvent;
}

/** The state of a case of each subject. */
export interface States {
  readonly county: Register | Unfounded;
  readonly proposal: Proposal;
  readonly consultation: Consultation;
  readonly supervision: SupervisionState;
  readonly instruction: Instruction;
  readonly tracking_report: Tracking;
  readonly monitoring_report: MonitoringReport;
  readonly annual_plan: Plan;
  readonly grassroots_consultation: Grassroots;
  readonly supervisor_group: SupervisorGroupState;
}

/** A subject of which a county has many cases; its register is one. */
export type CaseSubject = Exclude<SubjectName, 'county'>;

/** How the cases of each subject are shown. */
export const showings = {
  proposal: proposalShowing,
  consultation: consultationShowing,
  supervision: supervisionShowing,
  instruction: instructionShowing,
  tracking_report: trackingShowing,
  monitoring_report: monitoringShowing,
  annual_plan: annualPlanShowing,
  grassroots_consultation: grassrootsShowing,
  supervisor_group: supervisorGroupShowing,
} as const satisfies {
  readonly [Name in CaseSubject]: Showing<States[Name], Events[Name]>;
};

// biome-ignore lint/suspicious/noExplicitAny: the one place where the showings of all subjects meet
const allShowings: Readonly<Record<CaseSubject, Showing<any, any>>> = showings;

/** How the cases of a subject are shown, with the types of its cases forgotten. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export const showingOf = (subject: CaseSubject): Showing<any, any> => allShowings[subject];

/** Every subject of which a county has many cases. */
export const caseSubjects = subjectNames.filter((name) => name !== 'county');

/** Is this the name of a subject that has cases? */
export const isCaseSubject = (name: string): name is CaseSubject =>
  isSubjectName(name) && name !== 'county';

/** Cases of a county, by subject and id. */
export type Cases = {
  readonly [Name in CaseSubject]: Readonly<Record<string, States[Name]>>;
};

/** No cases of any subject. */
export const noCases = Object.fromEntries(
  caseSubjects.map((name) => [name, {}]),
) as unknown as Cases;
