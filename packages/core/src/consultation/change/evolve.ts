import type { UnitId } from '../../county/entries.ts';
import type { OpenedConsultation } from '../consultation.ts';
import { type Folds, opened } from '../moves.ts';
import type { ChangeEvent } from './events.ts';

const replaced = (units: readonly UnitId[], unit: UnitId, successor: UnitId): readonly UnitId[] => [
  ...new Set(units.map((one) => (one === unit ? successor : one))),
];

// Under another plan its own lateness counts, not that of the plan before.
const underPlan = (
  state: OpenedConsultation,
  { plan, planLateSince }: Pick<OpenedConsultation, 'plan' | 'planLateSince'>,
): OpenedConsultation => {
  if (!plan) return state;
  const { planLateSince: _, ...was } = state;
  return { ...was, plan, ...(planLateSince ? { planLateSince } : {}) };
};

/** What a change of plans makes of a consultation. */
export const changeFolds: Folds<ChangeEvent> = {
  // What was prepared for a day that is not kept lapses; what was found out stands.
  ConsultationPostponed: (state, { type: _, ...postponed }) => {
    const { noticeOn: __, meeting: ___, preparation: ____, ...was } = opened(state);
    const workPlans = was.workPlans.map((one) =>
      one.stage === 'returned' ? one : { ...one, stage: 'lapsed' as const },
    );
    const begun = { briefings: [], questions: [], statements: [], materials: [] };
    return { ...was, ...begun, stage: 'postponed', workPlans, postponed };
  },
  ResearchResumed: (state, event) => ({
    ...underPlan(opened(state), event),
    stage: 'planned',
    planningSince: event.on,
    year: event.year,
    researchPlanBy: event.researchPlanBy,
  }),
  PreparationResumed: (state, event) => ({
    ...underPlan(opened(state), event),
    stage: 'preparing',
    year: event.year,
    preparation: { since: event.on, workPlanBy: event.workPlanBy },
  }),
  ConsultationCancelled: (state, { type: _, ...cancelled }) => ({
    ...opened(state),
    stage: 'cancelled',
    cancelled,
  }),
  ConsultedUnitReplaced: (state, { unit, successor }) => {
    const was = opened(state);
    return {
      ...was,
      units: replaced(was.units, unit, successor),
      workPlans: was.workPlans.map((one) => ({
        ...one,
        units: replaced(one.units, unit, successor),
      })),
      questions: was.questions.map((one) =>
        one.unit === unit ? { ...one, unit: successor } : one,
      ),
    };
  },
};
