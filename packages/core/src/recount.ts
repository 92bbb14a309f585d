import { calendarOf, earlierCalendarsOf } from './county/calendar.ts';
import type { CaseDeadline } from './county/deadline.ts';
import type { RecountFact } from './county/recount.ts';
import type { RegisterOfDay } from './county/register.ts';
import type { Calendar } from './kernel/calendar.ts';
import { type CaseSubject, showingOf } from './subjects.ts';

const same = (one: CaseDeadline, other: CaseDeadline): boolean =>
  one.kind === other.kind && one.target === other.target && one.recorded === other.recorded;

/**
 * The fact that the notices of a county move running deadlines of a case; nothing where none moves. A
 * deadline moves when its recorded day is what an earlier calendar leads to, and the calendar of today
 * leads to another. What was done, what was due before the notice was recorded, and what would be due
 * before today stays.
 */
export const recountOf = (
  subject: CaseSubject,
  state: unknown,
  register: RegisterOfDay,
): RecountFact | undefined => {
  const notice = register.holidays?.at(-1);
  if (!notice) return undefined;
  const today = register.asOf;
  const { deadlines } = showingOf(subject);
  const by = (calendar: Calendar) => deadlines(state, { register, today, calendar });
  const isRunning = ({ doneOn, due, recorded }: CaseDeadline): boolean =>
    !doneOn && due !== recorded && recorded >= notice.on && due >= today;
  const running = by(calendarOf(register)).filter(isRunning);
  if (running.length === 0) return undefined;
  const earlier = earlierCalendarsOf(register).flatMap(by);
  const moved = running
    .filter((one) => earlier.some((was) => same(one, was) && was.due === one.recorded))
    .map(({ kind, target, recorded: from, due: to }) => ({ kind, target, from, to }));
  if (moved.length === 0) return undefined;
  const { year, source } = notice;
  return { type: 'DeadlinesRecounted', on: today, notice: { year, title: source.title }, moved };
};
