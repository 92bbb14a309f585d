import type { Calendar } from './calendar.ts';
import { type CalendarDay, plusDays } from './day.ts';
import { type CountedDay, line, movedOff } from './deadline-days.ts';
import { type Pause, shifted } from './deadline-period.ts';
import { dayNamed, type FixedDate } from './fixed-date.ts';

/** How a fixed date is read. */
interface Reading {
  /** A date that is not worked moves to the next working day. */
  readonly moves: boolean;
  /** 「前」 includes the date itself. */
  readonly included: boolean;
}

/** The lines of a deadline on a fixed date. */
export const onDate = (
  calendar: Calendar,
  start: CalendarDay,
  date: FixedDate,
  { moves, included }: Reading,
  pauses: readonly Pause[],
): readonly CountedDay[] => {
  const named = dayNamed(date, start);
  const last = named.endsWith(date.date.slice(-5)) ? 'named_date' : 'last_day_of_month';
  const days: CountedDay[] = [line(calendar, named, last)];
  if (!included) days.push(line(calendar, plusDays(named, -1), 'day_before_date'));
  const end = days.at(-1)?.day ?? named;
  if (moves) days.push(...movedOff(calendar, end));
  return [...days, ...shifted(calendar, days.at(-1)?.day ?? end, pauses, moves)];
};
