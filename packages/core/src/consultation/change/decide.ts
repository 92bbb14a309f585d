import { UnitId } from '../../county/entries.ts';
import { unitToday } from '../../county/register.ts';
import { yearOf } from '../../kernel/day.ts';
import { dueToday } from '../clocks.ts';
import type { ConsultationContext } from '../consultation.ts';
import type { Deciders } from '../moves.ts';
import { planNamed } from '../plan-named.ts';
import type { changeCommands } from './commands.ts';

const resumed = (command: Parameters<typeof planNamed>[0], ctx: ConsultationContext) => ({
  on: ctx.today,
  year: yearOf(ctx.today),
  ...planNamed(command, ctx),
});

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
