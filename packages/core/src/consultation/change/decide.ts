import { UnitId } from '../../county/entries.ts';
import { unitToday } from '../../county/register.ts';
import { yearOf } from '../../kernel/day.ts';
import { dueToday } from '../clocks.ts';
import type { ConsultationContext, PlanItem } from '../consultation.ts';
import type { Deciders } from '../moves.ts';
import type { changeCommands } from './commands.ts';

const resumed = (
  {
    plan,
    item,
  }: { readonly plan?: PlanItem['plan'] | undefined; readonly item?: string | undefined },
  { today: on }: ConsultationContext,
) => ({ on, year: yearOf(on), ...(plan && item ? { plan: { plan, item } } : {}) });

/** What a change of plans leads to. */
export const changeDeciders: Deciders<typeof changeCommands> = {
  PostponeConsultation: (_state, { until, reason, agreedOn }, { today: on }) => ({
    type: 'ConsultationPostponed',
    on,
    until,
    reason,
    ...(agreedOn ? { agreedOn } : {}),
  }),
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
  CancelConsultation: (_state, { reason, agreedOn }, { today: on }) => ({
    type: 'ConsultationCancelled',
    on,
    reason,
    ...(agreedOn ? { agreedOn } : {}),
  }),
  ReplaceConsultedUnit: (_state, { unit }, { today: on, register }) => ({
    type: 'ConsultedUnitReplaced',
    on,
    unit,
    successor: UnitId.parse(unitToday(register, unit)),
  }),
};
