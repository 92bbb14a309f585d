import {
  type CalendarDay,
  stateCouncilCalendar as calendar,
  dayBefore,
  huailaiDemoProfile,
  type Light,
  plusDays,
  plusMonths,
  statusOf,
  workingDayFrom,
} from '@xieshang/core';
import type { Place } from './outcomes.ts';

const { reply, firstWarning, secondWarning } = huailaiDemoProfile.proposal.periods;

/** The day on which the reply to a case assigned on a day is due. */
export const replyDue = (assignedOn: CalendarDay): CalendarDay =>
  workingDayFrom(calendar, plusMonths(assignedOn, reply.value.n));

const lightOn = (today: CalendarDay, due: CalendarDay): Light => {
  if (due < today) return 'overdue';
  if (dayBefore(due, secondWarning.value, calendar) <= today) return 'second_warning';
  return dayBefore(due, firstWarning.value, calendar) <= today ? 'first_warning' : 'none';
};

// 0, 1, -1, 2, -2 …: nothing better is found farther than two weeks away.
const nearby = Array.from({ length: 29 }, (_, nth) => Math.ceil(nth / 2) * (nth % 2 ? 1 : -1));

/**
 * The working day on which a case was assigned whose reply is due about so many days from today.
 * Where a long holiday three months ago leaves no day that shows the light, the day nearest to it.
 */
export const assignedForReply = (
  today: CalendarDay,
  { replyDueIn, light }: Extract<Place, { replyDueIn: number }>,
): CalendarDay => {
  const target = plusMonths(plusDays(today, replyDueIn), -reply.value.n);
  const days = nearby
    .map((shift) => plusDays(target, shift))
    .filter((on) => statusOf(calendar, on).working);
  return days.find((on) => lightOn(today, replyDue(on)) === light) ?? days[0] ?? target;
};
