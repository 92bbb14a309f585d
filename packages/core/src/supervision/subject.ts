import type { CaseRef, Subject } from '../kernel/subject.ts';
import { type SupervisionCommand, supervisionCommands } from './commands.ts';
import { decideSupervision } from './decide.ts';
import type { SupervisionEvent } from './events.ts';
import { evolveSupervision } from './evolve.ts';
import type { SupervisionContext, SupervisionState } from './supervision.ts';
import { supervisionWorkflow } from './workflow.ts';

const namedBy = (command: SupervisionCommand): readonly CaseRef[] => {
  if (command.type === 'OpenSupervision')
    return [
      { subject: 'annual_plan', caseId: command.plan },
      ...command.groups.map((caseId) => ({ subject: 'supervisor_group', caseId })),
    ];
  return command.type === 'NameFollowUpInstruction'
    ? [{ subject: 'instruction', caseId: command.instruction }]
    : [];
};

/** 民主监督 as a subject. */
export const supervision: Subject<
  SupervisionState,
  SupervisionCommand,
  SupervisionEvent,
  SupervisionContext
> = {
  name: 'supervision',
  commands: supervisionCommands,
  workflow: supervisionWorkflow,
  initial: { stage: 'none' },
  decide: decideSupervision,
  evolve: evolveSupervision,
  othersNamed: (command, state) => [
    ...namedBy(command),
    ...(state.stage === 'none'
      ? []
      : [
          ...state.groups.map((caseId) => ({ subject: 'supervisor_group', caseId })),
          ...state.instructions.map((caseId) => ({ subject: 'instruction', caseId })),
        ]),
  ],
};
