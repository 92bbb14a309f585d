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

/** The warnings of a step that is owed; proposers, who may be silent, are not warned. */
export const stepWarnings = (
  { kind, due }: NextStep,
  register: Register,
  calendar: Calendar,
): readonly Deadline[] => (kind === 'proposal.feedback' ? [] : warningsOf(due, register, calendar));
