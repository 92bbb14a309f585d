import { playedBy } from '../kernel/area.ts';
import type { CaseRef, Subject } from '../kernel/subject.ts';
import type { KnownCases } from '../lineage/known.ts';
import { referenceToItem, referenceToPlan, sameMatter } from '../lineage/plans.ts';
import { referenceTo } from '../lineage/references.ts';
import { areas, type SupervisionCommand, type SupervisionEvent } from './areas.ts';
import type { Supervision, SupervisionContext, SupervisionState } from './supervision.ts';
import { supervisionWorkflow } from './workflow.ts';

const namedBy = (command: SupervisionCommand): readonly CaseRef[] => {
  if (command.type === 'OpenSupervision')
    return [
      { subject: 'annual_plan', caseId: command.plan },
      ...command.groups.map((caseId) => ({ subject: 'supervisor_group', caseId })),
      ...(command.followUp ? [{ subject: 'instruction', caseId: command.followUp }] : []),
    ];
  return command.type === 'NameFollowUpInstruction'
    ? [{ subject: 'instruction', caseId: command.instruction }]
    : [];
};

type Named = Pick<Supervision, 'plan' | 'item'> & {
  readonly followUp?: string | undefined;
  readonly recommendation?: string | undefined;
};

const tiesToTopic = ({ followUp, recommendation }: Named): readonly string[] =>
  followUp && recommendation
    ? [referenceTo({ subject: 'instruction', id: followUp }, recommendation)]
    : [];

const referencesOf = (state: Supervision): readonly string[] => [
  referenceToPlan(state),
  referenceToItem(state),
  ...(state.followUp ? [referenceTo({ subject: 'instruction', id: state.followUp })] : []),
  ...tiesToTopic(state),
];

const soughtBy = (named: Named, cases: KnownCases): readonly string[] => [
  ...sameMatter(cases, named).map(referenceToItem),
  ...tiesToTopic(named),
];

/** 民主监督 as a subject. */
export const supervision: Subject<
  SupervisionState,
  SupervisionCommand,
  SupervisionEvent,
  SupervisionContext
> = {
  name: 'supervision',
  ...playedBy(areas, supervisionWorkflow),
  initial: { stage: 'none' },
  othersNamed: (command, state) => [
    ...namedBy(command),
    ...(state.stage === 'none'
      ? []
      : [
          ...state.groups.map((caseId) => ({ subject: 'supervisor_group', caseId })),
          ...state.instructions.map((caseId) => ({ subject: 'instruction', caseId })),
          ...(state.stage === 'plan_returned'
            ? [{ subject: 'annual_plan', caseId: state.plan }]
            : []),
        ]),
  ],
  references: (state) => (state.stage === 'none' ? [] : referencesOf(state)),
  lookups: (command, state, cases: KnownCases) => {
    if (command.type === 'OpenSupervision') return soughtBy(command, cases);
    return state.stage === 'plan_returned' ? soughtBy(state, cases) : [];
  },
};
