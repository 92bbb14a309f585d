import { type CaseSubject, showingOf, type ViewContext } from '@xieshang/core';
import { stepTimes } from '../../step-times.ts';
import { dayOrNull, momentOrNull } from './column-values.ts';

/** The due day of the next step, and when its lights turn, as columns that lists sort and filter by. */
export const stepColumns = (subject: CaseSubject, state: unknown, around: ViewContext) => {
  const step = showingOf(subject).nextStep(state, around);
  const times = step && stepTimes(subject, state, step, around);
  return {
    dueOn: dayOrNull(step?.due.by),
    firstWarningAt: momentOrNull(times?.firstWarningAt),
    secondWarningAt: momentOrNull(times?.secondWarningAt),
    overdueAt: momentOrNull(times?.overdueAt),
  };
};
