import { profileOf, type Register } from '../county/register.ts';
import type { Calendar } from '../kernel/calendar.ts';
import { endOf, type Instant, startOf } from '../kernel/day.ts';
import { type Due, dayBefore } from '../kernel/deadline.ts';
import { termsOf, type Vocabulary } from '../kernel/words.ts';

/** The lights in words. */
export const lightWords = {
  none: { zh: '正常', en: 'none' },
  first_warning: { zh: '一级预警', en: 'first warning' },
  second_warning: { zh: '二级预警', en: 'second warning' },
  overdue: { zh: '逾期', en: 'overdue' },
} as const satisfies Vocabulary<string>;

/** How near a deadline is. */
export type Light = keyof typeof lightWords;

/** How near a deadline is: two steps of warning, then overdue. */
export const lights = termsOf(lightWords);

/** The moments at which the light of an outstanding deadline turns. */
export interface LightTimes {
  readonly firstWarningAt: Instant;
  readonly secondWarningAt: Instant;
  readonly overdueAt: Instant;
}

/** When the lights of a due day turn, counted by the figures it was counted by. */
export const lightTimes = (due: Due, register: Register, calendar: Calendar): LightTimes => {
  const { firstWarning, secondWarning } = profileOf(register, due.version).proposal.periods;
  return {
    firstWarningAt: startOf(dayBefore(due.by, firstWarning.value, calendar)),
    secondWarningAt: startOf(dayBefore(due.by, secondWarning.value, calendar)),
    overdueAt: endOf(due.by),
  };
};

/** The light of an outstanding deadline at a moment. */
export const lightAt = (
  { firstWarningAt, secondWarningAt, overdueAt }: LightTimes,
  now: Instant,
): Light => {
  if (now >= overdueAt) return 'overdue';
  if (now >= secondWarningAt) return 'second_warning';
  return now >= firstWarningAt ? 'first_warning' : 'none';
};
