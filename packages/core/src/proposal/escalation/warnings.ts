import type { NextStep } from '../../county/next-step.ts';
import { profileOf, type Register } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import { type Deadline, type Due, deadlineOf } from '../../kernel/deadline.ts';

const titles = {
  firstWarning: { zh: '一级预警', en: 'first warning' },
  secondWarning: { zh: '二级预警', en: 'second warning' },
} as const;

/** 两级预警: the days on which the lights of a due day turn, counted backward line by line. */
export const warningsOf = (
  { by: start, version }: Due,
  register: Register,
  calendar: Calendar,
): readonly Deadline[] => {
  const { periods } = profileOf(register, version).proposal;
  return (['firstWarning', 'secondWarning'] as const).map((name) => {
    const startFact = { zh: '期限届满', en: 'the day it is due' };
    const term = { kind: `proposal.${name}`, title: titles[name], start, startFact };
    return deadlineOf({ ...term, figure: periods[name], backward: true }, calendar);
  });
};

/** The warnings of a step that is owed; proposers, who may be silent, are not warned. */
export const stepWarnings = (
  { kind, due }: NextStep,
  register: Register,
  calendar: Calendar,
): readonly Deadline[] => (kind === 'proposal.feedback' ? [] : warningsOf(due, register, calendar));
