import type { CalendarDay } from '../../kernel/day.ts';
import type { Words } from '../../kernel/words.ts';
import type { OpenedConsultation } from '../consultation.ts';
import { approvedWorkPlan } from '../queries.ts';

/** A day that a plan or a decision names. */
export interface NamedDay {
  readonly kind: 'research' | 'meeting' | 'resume';
  readonly target: string;
  readonly start: CalendarDay;
  readonly due: CalendarDay;
  readonly doneOn?: CalendarDay | undefined;
}

/** The words of the days that are named. */
export const namedDayWords: Readonly<
  Record<NamedDay['kind'], { readonly title: Words; readonly startFact: Words }>
> = {
  research: {
    title: { zh: '调研结束日期', en: 'end of the research' },
    startFact: { zh: '调研方案审定', en: 'research plan approved' },
  },
  meeting: {
    title: { zh: '会议日期', en: 'day of the meeting' },
    startFact: { zh: '工作方案审定', en: 'work plan approved' },
  },
  resume: {
    title: { zh: '恢复日期', en: 'taken up again' },
    startFact: { zh: '延期', en: 'postponed' },
  },
};

/** The days that plans and decisions name: of the research, the meeting, the resumption. */
export const namedDays = (state: OpenedConsultation): readonly NamedDay[] => {
  const { id, researchPlans, research, meeting, postponed, stage } = state;
  const plan = approvedWorkPlan(state);
  return [
    ...researchPlans.flatMap(
      ({ id: target, ruledOn: start, to: due, stage: stands }): NamedDay[] =>
        stands === 'approved' && start
          ? [{ kind: 'research', target, start, due, doneOn: research?.completedOn }]
          : [],
    ),
    ...(plan?.ruledOn
      ? [
          {
            kind: 'meeting',
            target: plan.id,
            start: plan.ruledOn,
            due: plan.meetingOn,
            doneOn: meeting?.concluded?.on,
          } as const,
        ]
      : []),
    ...(postponed && stage === 'postponed'
      ? [{ kind: 'resume', target: id, start: postponed.on, due: postponed.until } as const]
      : []),
  ];
};
