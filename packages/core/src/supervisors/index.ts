export { SupervisorsProfile } from '../profile/supervisors.ts';
export type { SupervisorGroupCommand, SupervisorGroupEvent } from './areas.ts';
export type { Candidate } from './candidacy/candidacy.ts';
export type { SupervisorsClock, SupervisorsPeriod } from './clocks.ts';
export type {
  SupervisorGroup,
  SupervisorGroupContext,
  SupervisorGroupState,
} from './group.ts';
export { nextStepOfGroup } from './next-step.ts';
export { standingSupervisors } from './queries.ts';
export * as supervisorRules from './rules.ts';
export type { Seat } from './seat/seat.ts';
export { supervisorGroupShowing } from './showing.ts';
export {
  type SupervisorGroupStatus,
  statusOfGroup,
  supervisorGroupStatusWords,
} from './status.ts';
export { supervisorGroup } from './subject.ts';
export { SupervisorGroupView } from './view.ts';
export { readableGroups } from './visibility.ts';
export { supervisorGroupWorkflow } from './workflow.ts';
