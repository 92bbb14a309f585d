import { type Calendar, type CountReason, type DayKind, statusOf } from './calendar.ts';
import type { Citation } from './citation.ts';
import { type CalendarDay, plusDays } from './day.ts';

/** One line of a derivation. */
export interface CountedDay {
  readonly day: CalendarDay;
  /** The place of the day in the count; absent where the day does not count. */
  readonly nth?: number;
  readonly reason: CountReason;
  /** The notice by which it counts or not. */
  readonly basis: Citation;
  readonly kind: DayKind;
  readonly holiday?: string;
  readonly source?: Citation;
  readonly provisional: boolean;
}

/** The line of a day, with what the calendar says of it. */
export const line = (
  calendar: Calendar,
  on: CalendarDay,
  reason: CountReason,
  nth?: number,
): CountedDay => {
  const { kind, holiday, source, provisional } = statusOf(calendar, on);
  return {
    day: on,
    ...(nth === undefined ? {} : { nth }),
    reason,
    basis: calendar.counting[reason],
    kind,
    ...(holiday ? { holiday } : {}),
    ...(source ? { source } : {}),
    provisional,
  };
};

/** The lines by which a last day that is not worked moves, forward or backward; none when it is. */
export const movedOff = (
  calendar: Calendar,
  end: CalendarDay,
  step: 1 | -1 = 1,
): readonly CountedDay[] => {
  const moved = step === 1 ? 'moved_off_holiday' : 'moved_before_holiday';
  const days: CountedDay[] = [];
  for (let on = end; !statusOf(calendar, on).working; ) {
    on = plusDays(on, step);
    const { working } = statusOf(calendar, on);
    days.push(line(calendar, on, working ? moved : 'skipped'));
  }
  return days;
};
