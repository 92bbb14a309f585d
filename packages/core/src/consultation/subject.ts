import { playedBy } from '../kernel/area.ts';
import type { CaseRef, Subject } from '../kernel/subject.ts';
import type { KnownCases } from '../lineage/known.ts';
import { itemRefOf, referenceToItem, referenceToPlan, sameMatter } from '../lineage/plans.ts';
import { areas, type ConsultationCommand, type ConsultationEvent } from './areas.ts';
import { type Consultation, type ConsultationContext, isOpened } from './consultation.ts';
import { consultationWorkflow } from './workflow.ts';

const resumes: ReadonlySet<string> = new Set<ConsultationCommand['type']>([
  'ResumeResearch',
  'ResumePreparation',
]);

// What is taken up again may have been postponed by the plan it was opened under.
const plansNamed = (command: ConsultationCommand, state: Consultation): readonly CaseRef[] =>
  [
    ...new Set([
      ...('plan' in command && command.plan ? [command.plan] : []),
      ...(resumes.has(command.type) && isOpened(state) && state.plan ? [state.plan.plan] : []),
    ]),
  ].map((caseId) => ({ subject: 'annual_plan', caseId }));

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
  ...playedBy(areas, consultationWorkflow),
  initial: { stage: 'none' },
  othersNamed: (command, state) => [
    ...plansNamed(command, state),
    ...instructionsNamed(command, state),
  ],
  references: (state) =>
    isOpened(state) && state.plan ? [referenceToPlan(state.plan), referenceToItem(state.plan)] : [],
  lookups: (command, _state, cases: KnownCases) => {
    const ref = 'plan' in command ? itemRefOf(command) : undefined;
    return ref ? sameMatter(cases, ref).map(referenceToItem) : [];
  },
};
