import { playedBy } from '../kernel/area.ts';
import type { Subject } from '../kernel/subject.ts';
import { areas, type SupervisorGroupCommand, type SupervisorGroupEvent } from './areas.ts';
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
  ...playedBy(areas, supervisorGroupWorkflow),
  initial: { stage: 'none' },
  othersNamed: (command, state) => {
    const renewed =
      command.type === 'OpenSupervisorGroup' ? command.renews : 'renews' in state && state.renews;
    return renewed ? [{ subject: 'supervisor_group', caseId: renewed }] : [];
  },
};
