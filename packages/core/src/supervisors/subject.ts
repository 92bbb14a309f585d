import type { Subject } from '../kernel/subject.ts';
import { type SupervisorGroupCommand, supervisorGroupCommands } from './commands.ts';
import { decideSupervisorGroup } from './decide.ts';
import type { SupervisorGroupEvent } from './events.ts';
import { evolveSupervisorGroup } from './evolve.ts';
import type { SupervisorGroupContext, SupervisorGroupState } from './group.ts';
import { supervisorGroupWorkflow } from './workflow.ts';

/** 民主监督员小组 as a subject. */
export const supervisorGroup: Subject<
  SupervisorGroupState,
  SupervisorGroupCommand,
  SupervisorGroupEvent,
  SupervisorGroupContext
> = {
  name: 'supervisor_group',
  commands: supervisorGroupCommands,
  workflow: supervisorGroupWorkflow,
  initial: { stage: 'none' },
  decide: decideSupervisorGroup,
  evolve: evolveSupervisorGroup,
  othersNamed: (command, state) => {
    const renewed =
      command.type === 'OpenSupervisorGroup' ? command.renews : 'renews' in state && state.renews;
    return renewed ? [{ subject: 'supervisor_group', caseId: renewed }] : [];
  },
};
