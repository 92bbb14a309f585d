import type { Calendar } from '../kernel/calendar.ts';
import { noticeOf, stateCouncilCalendar } from '../law/holidays.ts';
import { cite } from '../law/instruments.ts';
import type { RecordedNotice } from './holidays.ts';
import type { Register, Unfounded } from './register.ts';

// Whoever recorded the notice read it; what it is recorded as having said, it is cited for.
const cited = ({ source: { title, number, issuedOn } }: RecordedNotice) =>
  cite('holiday-notice-recorded', `${title}(${number ?? '文号未登记'}),${issuedOn}`);

const known = new WeakMap<readonly RecordedNotice[], Calendar>();
const earlier = new WeakMap<readonly RecordedNotice[], readonly Calendar[]>();

const calendarWith = (recorded: readonly RecordedNotice[], county: string): Calendar => {
  const notices = new Map(stateCouncilCalendar.notices);
  for (const one of recorded) {
    const { year, off, work } = one;
    const days = off.map(({ name, from, to }) => [name, from, to] as const);
    notices.set(year, noticeOf({ year, cites: cited(one), off: days, work }));
  }
  const version = `${stateCouncilCalendar.version}+${county}-${recorded.length}`;
  return { ...stateCouncilCalendar, version, notices };
};

/**
 * The calendar a county counts by: the notices this library knows, with those the county recorded. Of
 * several for one year the last counts. Its version names the county and how many notices it recorded.
 */
export const calendarOf = (register: Register | Unfounded): Calendar => {
  const { holidays = [], id } = register.stage === 'none' ? { id: '' } : register;
  if (holidays.length === 0) return stateCouncilCalendar;
  const calendar = known.get(holidays) ?? calendarWith(holidays, id);
  known.set(holidays, calendar);
  return calendar;
};

/** The calendars a county counted by before it recorded its last notice, oldest first. */
export const earlierCalendarsOf = ({ holidays = [], id }: Register): readonly Calendar[] => {
  const calendars =
    earlier.get(holidays) ??
    holidays.map((_, at) =>
      at === 0 ? stateCouncilCalendar : calendarWith(holidays.slice(0, at), id),
    );
  earlier.set(holidays, calendars);
  return calendars;
};
