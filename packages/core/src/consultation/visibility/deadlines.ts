import type { Actor } from '../../county/actor.ts';
import type { CaseDeadline } from '../../county/deadline.ts';
import type { RegisterOfDay } from '../../county/register.ts';
import type { OpenedConsultation } from '../consultation.ts';
import { seesAtLeast } from './visibility.ts';

// Of research, drafts and their approval only the organiser is told.
const internal: ReadonlySet<string> = new Set(
  ['researchPlan', 'research', 'workPlan', 'approval', 'revision'].map(
    (kind) => `consultation.${kind}`,
  ),
);

/** The deadlines an actor is told of: those of the parts that they are shown, the work plan from the notice on. */
export const consultationDeadlinesFor = (
  deadlines: readonly CaseDeadline[],
  state: OpenedConsultation,
  actor: Actor,
  register: RegisterOfDay,
): readonly CaseDeadline[] => {
  if (seesAtLeast('organising', state, actor, register)) return deadlines;
  const ofWorkPlans = new Set(state.workPlans.map(({ id }) => id));
  return deadlines.filter(
    ({ kind, target }) =>
      !internal.has(kind) && (state.noticeOn !== undefined || !ofWorkPlans.has(target)),
  );
};
