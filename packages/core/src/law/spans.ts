import type { Period } from '../kernel/period.ts';

/** So many days of the calendar. */
export const calendarDays = (n: number): Period => ({ n, unit: 'calendar_day' });

/** So many days that are worked on. */
export const workingDays = (n: number): Period => ({ n, unit: 'working_day' });

/** So many months. */
export const months = (n: number): Period => ({ n, unit: 'month' });
