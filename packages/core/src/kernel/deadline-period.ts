import { type Calendar, type CountReason, statusOf } from './calendar.ts';
import { type CalendarDay, daysBetween, plusDays, plusMonths } from './day.ts';
import { type CountedDay, line, movedOff } from './deadline-days.ts';
import type { Period } from './period.ts';

/** 中止: from the day the clock was stopped until the day before it runs again, no day counts. */
export interface Pause {
  readonly from: CalendarDay;
  /** The day on which the clock runs again; it counts. */
  readonly to: CalendarDay;
}

const isPaused = (on: CalendarDay, pauses: readonly Pause[]): boolean =>
  pauses.some(({ from, to }) => from <= on && on < to);

const workingDays = (
  calendar: Calendar,
  start: CalendarDay,
  n: number,
  step: 1 | -1,
  pauses: readonly Pause[] = [],
): readonly CountedDay[] => {
  const days: CountedDay[] = [];
  let on = start;
  for (let nth = 0; nth < n; ) {
    on = plusDays(on, step);
    if (isPaused(on, pauses)) {
      days.push(line(calendar, on, 'paused'));
      continue;
    }
    const { working } = statusOf(calendar, on);
    if (working) nth += 1;
    days.push(line(calendar, on, working ? 'counted' : 'skipped', working ? nth : undefined));
  }
  return days;
};

const plainEnd = (start: CalendarDay, { n, unit }: Period, step: 1 | -1): CalendarDay =>
  unit === 'month' ? plusMonths(start, n * step) : plusDays(start, n * step);

const reasonForEnd = (start: CalendarDay, end: CalendarDay, { unit }: Period): CountReason => {
  if (unit === 'calendar_day') return 'counted';
  return start.slice(8) === end.slice(8) ? 'corresponding_day' : 'last_day_of_month';
};

/** The lines by which pauses shift a due day: each by its days, as the day stood when it began. */
export const shifted = (
  calendar: Calendar,
  due: CalendarDay,
  pauses: readonly Pause[],
  moves: boolean,
): readonly CountedDay[] => {
  const days: CountedDay[] = [];
  let end = due;
  for (const { from, to } of pauses) {
    if (from > end || from === to) continue;
    const later = plusDays(end, daysBetween(from, to));
    days.push(line(calendar, later, 'after_pause'), ...(moves ? movedOff(calendar, later) : []));
    end = days.at(-1)?.day ?? end;
  }
  return days;
};

/** The lines of a period counted forward; its pauses do not count. */
export const countedForward = (
  calendar: Calendar,
  start: CalendarDay,
  period: Period,
  moves: boolean,
  pauses: readonly Pause[],
): readonly CountedDay[] => {
  if (period.unit === 'working_day') return workingDays(calendar, start, period.n, 1, pauses);
  const end = plainEnd(start, period, 1);
  const nth = period.unit === 'calendar_day' ? period.n : undefined;
  const last = line(calendar, end, reasonForEnd(start, end, period), nth);
  const days = [last, ...(moves ? movedOff(calendar, end) : [])];
  const due = days.at(-1)?.day ?? end;
  return [...days, ...shifted(calendar, due, pauses, moves)];
};

/** The lines of a period counted backward; a day it moves to lies before, never after. */
export const countedBackward = (
  calendar: Calendar,
  start: CalendarDay,
  period: Period,
  moves: boolean,
): readonly CountedDay[] => {
  if (period.unit === 'working_day') return workingDays(calendar, start, period.n, -1);
  const end = plainEnd(start, period, -1);
  const nth = period.unit === 'calendar_day' ? period.n : undefined;
  const last = line(calendar, end, reasonForEnd(start, end, period), nth);
  return [last, ...(moves ? movedOff(calendar, end, -1) : [])];
};

/** The day a period before another, e.g. when a warning light turns on before a deadline. */
export const dayBefore = (due: CalendarDay, period: Period, calendar: Calendar): CalendarDay =>
  countedBackward(calendar, due, period, false).at(-1)?.day ?? due;
