import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { agreedOn, planItem, planItemRef, reason } from '../fields.ts';

const cancellation = { reason, agreedOn };
const postponement = { ...cancellation, until: CalendarDay.describe('延至') };
const replacement = { unit: UnitId.describe('原单位') };
// In a later year it is taken up under an item of that year's plan.
const resumption = { ...planItemRef, year: z.int() };

/** 延期. */
export interface Postponement extends FieldsOf<typeof postponement> {
  readonly on: CalendarDay;
}

/** 取消. */
export interface Cancellation extends FieldsOf<typeof cancellation> {
  readonly on: CalendarDay;
}

/** 变更: the commands that change the course of a consultation. */
export const changeCommands = {
  PostponeConsultation: command({ zh: '延期', en: 'Postpone the consultation' }, postponement),
  ResumeResearch: command({ zh: '恢复调研', en: 'Take the research up again' }, planItem),
  ResumePreparation: command({ zh: '恢复筹备', en: 'Take the preparation up again' }, planItem),
  CancelConsultation: command({ zh: '取消', en: 'Cancel the consultation' }, cancellation),
  ReplaceConsultedUnit: command(
    { zh: '变更为承继单位', en: 'Put the successor in the place of a unit' },
    replacement,
  ),
} as const;

// The day on which the county Party committee agreed, in words; empty where it was not asked.
const agreed = (on: CalendarDay | undefined) => ({
  zh: on ? `(县委${on}同意)` : '',
  en: on ? ` (the Party committee agreed on ${on})` : '',
});

/** The facts of changes to a consultation. */
export const changeFacts = {
  ConsultationPostponed: fact({ zh: '延期', en: 'postponed the consultation' }, postponement, {
    tells: ({ until, reason: why, agreedOn: on }) => ({
      zh: `延期至${until}:${why}${agreed(on).zh}`,
      en: `postponed the consultation to ${until}: ${why}${agreed(on).en}`,
    }),
  }),
  ResearchResumed: fact(
    { zh: '恢复调研', en: 'took the research up again' },
    { ...resumption, researchPlanBy: Due },
    {
      tells: ({ researchPlanBy: { by } }) => ({
        zh: `恢复调研,${by}前制定调研方案`,
        en: `took the research up again, research plan due ${by}`,
      }),
    },
  ),
  PreparationResumed: fact(
    { zh: '恢复筹备', en: 'took the preparation up again' },
    { ...resumption, workPlanBy: Due },
    {
      tells: ({ workPlanBy: { by } }) => ({
        zh: `恢复筹备,${by}前制定具体工作方案`,
        en: `took the preparation up again, work plan due ${by}`,
      }),
    },
  ),
  ConsultationCancelled: fact({ zh: '取消', en: 'cancelled the consultation' }, cancellation, {
    tells: ({ reason: why, agreedOn: on }) => ({
      zh: `取消协商:${why}${agreed(on).zh}`,
      en: `cancelled the consultation: ${why}${agreed(on).en}`,
    }),
  }),
  ConsultedUnitReplaced: fact(
    { zh: '变更为承继单位', en: 'put the successor in the place of a unit' },
    { ...replacement, successor: UnitId },
    {
      tells: ({ unit, successor }, names) => ({
        zh: `${names.unit(unit)}变更为${names.unit(successor)}`,
        en: `put ${names.unit(successor)} in the place of ${names.unit(unit)}`,
      }),
    },
  ),
} as const;

/** A fact of changes to a consultation. */
export type ChangeFact = FactOf<typeof changeFacts>;
