import { unitToday } from '../../county/duties.ts';
import { UnitId } from '../../county/entries.ts';
import { yearOf } from '../../kernel/day.ts';
import { saysOf } from '../../kernel/says.ts';
import {
  type Consultation,
  type ConsultationContext,
  type OpenedConsultation,
  opened,
} from '../consultation.ts';
import { dueToday } from '../deadlines/clocks.ts';
import type { PlanItemRef } from '../fields.ts';
import { consultationArea } from '../moves.ts';
import { planItemNamed } from '../plan-item.ts';
import { type ChangeFact, changeCommands, changeFacts } from './change.ts';

const says = saysOf<ChangeFact, Consultation, ConsultationContext>();

const resumed = (command: Parameters<typeof planItemNamed>[0], ctx: ConsultationContext) => ({
  on: ctx.today,
  year: yearOf(ctx.today),
  ...planItemNamed(command, ctx),
});

const replaced = (units: readonly UnitId[], unit: UnitId, successor: UnitId): readonly UnitId[] => [
  ...new Set(units.map((one) => (one === unit ? successor : one))),
];

// Under another plan its own lateness counts, not that of the plan before.
const underPlan = (
  state: OpenedConsultation,
  { plan, planLateSince }: PlanItemRef,
): OpenedConsultation => {
  if (!plan) return state;
  const { planLateSince: _, ...was } = state;
  return { ...was, plan, ...(planLateSince ? { planLateSince } : {}) };
};

/** 变更: postponed, taken up again, cancelled, or held with a successor. */
export const change = consultationArea({
  commands: changeCommands,
  facts: changeFacts,
  decide: {
    PostponeConsultation: says('ConsultationPostponed'),
    ResumeResearch: (_state, command, ctx) => ({
      type: 'ResearchResumed',
      ...resumed(command, ctx),
      researchPlanBy: dueToday('researchPlan', ctx),
    }),
    ResumePreparation: (_state, command, ctx) => ({
      type: 'PreparationResumed',
      ...resumed(command, ctx),
      workPlanBy: dueToday('workPlan', ctx),
    }),
    CancelConsultation: says('ConsultationCancelled'),
    ReplaceConsultedUnit: (_state, { unit }, { today: on, register }) => ({
      type: 'ConsultedUnitReplaced',
      on,
      unit,
      successor: UnitId.parse(unitToday(register, unit)),
    }),
  },
  evolve: {
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
  },
});
