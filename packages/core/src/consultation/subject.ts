import type { CaseRef, Subject } from '../kernel/subject.ts';
import { type ConsultationCommand, consultationCommands } from './commands.ts';
import { type Consultation, type ConsultationContext, isOpened } from './consultation.ts';
import { decideConsultation } from './decide.ts';
import type { ConsultationEvent } from './events.ts';
import { evolveConsultation } from './evolve.ts';
import { consultationWorkflow } from './workflow.ts';

const plansNamed = (command: ConsultationCommand): readonly CaseRef[] =>
  'plan' in command && command.plan ? [{ subject: 'annual_plan', caseId: command.plan }] : [];

const instructionsNamed = (command: ConsultationCommand, state: Consultation): readonly CaseRef[] =>
  [
    ...('instruction' in command ? [command.instruction] : []),
    ...(isOpened(state) ? state.followUps.map(({ instruction }) => instruction) : []),
  ].map((caseId) => ({ subject: 'instruction', caseId }));

/** 协商 as a subject. */
export const consultation: Subject<
  Consultation,
  ConsultationCommand,
  ConsultationEvent,
  ConsultationContext
> = {
  name: 'consultation',
  commands: consultationCommands,
  workflow: consultationWorkflow,
  initial: { stage: 'none' },
  decide: decideConsultation,
  evolve: evolveConsultation,
  othersNamed: (command, state) => [...plansNamed(command), ...instructionsNamed(command, state)],
};
