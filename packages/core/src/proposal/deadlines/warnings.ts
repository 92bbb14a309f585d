import type { NextStep } from '../../county/next-step.ts';
import { profileOf, type Register } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { Deadline, Due } from '../../kernel/deadline.ts';
import { warningDays } from '../../kernel/lights.ts';

/** 两级预警: the days on which the lights of a due day turn, counted backward line by line. */
export const warningsOf = (
  { by: start, version }: Due,
  register: Register,
  calendar: Calendar,
): readonly Deadline[] =>
  warningDays('proposal', start, profileOf(register, version).proposal.periods, calendar);

/** True where who owes a step is warned of it; proposers, who may be silent with a rating, are not. */
export const isWarnedOf = ({ kind }: Pick<NextStep, 'kind'>): boolean =>
  kind !== 'proposal.feedback';

/** The warnings of a step that is owed; none where who owes it is not warned. */
export const stepWarnings = (
  step: NextStep,
  register: Register,
  calendar: Calendar,
): readonly Deadline[] => (isWarnedOf(step) ? warningsOf(step.due, register, calendar) : []);
