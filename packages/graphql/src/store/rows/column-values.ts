import type { CalendarDay, Instant } from '@xieshang/core';

/** A day as a DATE column holds it. */
export const dateOf = (day: CalendarDay): Date => new Date(`${day}T00:00:00Z`);

/** A day that may be absent, as a DATE column holds it. */
export const dayOrNull = (day: CalendarDay | undefined): Date | null => (day ? dateOf(day) : null);

/** A moment that may be absent, as a column holds it. */
export const momentOrNull = (moment: Instant | undefined): Date | null =>
  moment ? new Date(moment) : null;
