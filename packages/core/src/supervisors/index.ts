export type { SupervisorsClock, SupervisorsPeriod } from './clocks.ts';
export { type SupervisorGroupCommand, supervisorGroupCommands } from './commands.ts';
export type { SupervisorGroupEvent } from './events.ts';
export type {
  Candidate,
  Seat,
  SupervisorGroup,
  SupervisorGroupContext,
  SupervisorGroupState,
} from './group.ts';
export { nextStepOfGroup } from './next-step.ts';
export { SupervisorsProfile } from './profile.ts';
export * as supervisorRules from './rules.ts';
export { supervisorGroupShowing } from './showing.ts';
export { standingSupervisors } from './standing.ts';
export {
  type SupervisorGroupStatus,
  statusOfGroup,
  supervisorGroupStatusWords,
} from './status.ts';
export { supervisorGroup } from './subject.ts';
export { type SeenSupervisorGroup, SupervisorGroupView } from './view.ts';
export { readableGroups } from './visibility.ts';
export { supervisorGroupWorkflow } from './workflow.ts';
