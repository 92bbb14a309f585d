import { type CalendarDay, plusMonths } from '../kernel/day.ts';
import type { Register } from './register.ts';

/** How many months ahead anything is recorded at most: a term, a session, what changes from a day on. */
export const MONTHS_AHEAD = 24;

/**
 * Does a day lie within what a register can tell of: from the first day of its first term, which is all
 * it knows, to two years ahead? Before there is a term, nothing is recorded of the past.
 */
export const isWithinReach = (
  { terms }: Pick<Register, 'terms'>,
  day: CalendarDay,
  today: CalendarDay,
): boolean => (terms[0]?.startsOn ?? today) <= day && day <= plusMonths(today, MONTHS_AHEAD);

/** What is said where a day lies out of reach. */
export const reach = {
  zh: '日期不早于名册首届的开始日期,不晚于今后两年;更早的,登记为首届开始之日。',
  en: 'The day lies between the first day of the first term on the register and two years ahead; what is older is recorded from that first day.',
};
