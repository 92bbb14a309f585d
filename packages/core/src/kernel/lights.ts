import type { Calendar } from './calendar.ts';
import { type CalendarDay, endOf, type Instant, startOf } from './day.ts';
import { type Deadline, dayBefore, deadlineOf } from './deadline.ts';
import type { Figure, Period } from './period.ts';
import { termsOf, type WordsOf } from './words.ts';

/** The lights in words. */
export const lightWords = {
  none: { zh: '正常', en: 'none' },
  first_warning: { zh: '一级预警', en: 'first warning' },
  second_warning: { zh: '二级预警', en: 'second warning' },
  overdue: { zh: '逾期', en: 'overdue' },
} as const satisfies WordsOf<string>;

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

/** How long before a due day its lights turn. */
export interface Warnings {
  readonly firstWarning: Figure<Period>;
  readonly secondWarning: Figure<Period>;
}

/** When the lights of a due day turn. */
export const lightTimesOf = (
  by: CalendarDay,
  { firstWarning, secondWarning }: Warnings,
  calendar: Calendar,
): LightTimes => ({
  firstWarningAt: startOf(dayBefore(by, firstWarning.value, calendar)),
  secondWarningAt: startOf(dayBefore(by, secondWarning.value, calendar)),
  overdueAt: endOf(by),
});

/** The light of an outstanding deadline at a moment. */
export const lightAt = (
  { firstWarningAt, secondWarningAt, overdueAt }: LightTimes,
  now: Instant,
): Light => {
  if (now >= overdueAt) return 'overdue';
  if (now >= secondWarningAt) return 'second_warning';
  return now >= firstWarningAt ? 'first_warning' : 'none';
};

const titles = {
  firstWarning: { zh: '一级预警', en: 'first warning' },
  secondWarning: { zh: '二级预警', en: 'second warning' },
} as const;

/** 两级预警: the days on which the lights of a due day turn, counted backward line by line. */
export const warningDays = (
  subject: string,
  start: CalendarDay,
  warnings: Warnings,
  calendar: Calendar,
): readonly Deadline[] =>
  (['firstWarning', 'secondWarning'] as const).map((name) => {
    const startFact = { zh: '期限届满', en: 'the day it is due' };
    const term = { kind: `${subject}.${name}`, title: titles[name], start, startFact };
    return deadlineOf({ ...term, figure: warnings[name], backward: true }, calendar);
  });
