import {
  type CalendarDay,
  day,
  instant,
  plusDays,
  type Session,
  stateCouncilCalendar,
  workingDayFrom,
} from '@xieshang/core';
import { EARLIER_TERM, TERM } from './identity.ts';

/** A yearly plenary session with the days around it that proposals depend on. */
export interface Plenary {
  readonly year: number;
  readonly session: Session;
  /** The day it was called: from here on proposals are taken for it. */
  readonly calledOn: CalendarDay;
  /** The day of the cut-off, at noon. */
  readonly cutOffOn: CalendarDay;
  /** 交办会: its proposals are assigned on this day, not before. */
  readonly assignedFrom: CalendarDay;
}

const workingDay = (on: CalendarDay): CalendarDay => workingDayFrom(stateCouncilCalendar, on);

const plenaryOf = (year: number, no: number, term = TERM): Plenary => {
  const opensOn = workingDay(day(`${year}-01-09`));
  const closesOn = plusDays(opensOn, 3);
  const cutOffOn = plusDays(opensOn, 2);
  return {
    year,
    session: { term, no, opensOn, closesOn, cutOff: instant(`${cutOffOn}T12:00:00+08:00`) },
    calledOn: workingDay(day(`${year - 1}-12-05`)),
    cutOffOn,
    assignedFrom: workingDay(plusDays(closesOn, 24)),
  };
};

/** How many sessions of the term lie behind the county on its today. */
const HELD = 4;

/** The number of the last session of the term before. */
const EARLIER_LAST = 5;

/** The last session of the term before, and those of the term that were called by the day. */
export const plenariesBy = (on: CalendarDay): readonly Plenary[] => {
  const thisYear = Number(on.slice(0, 4));
  const latest = plenaryOf(thisYear, 1).session.closesOn <= on ? thisYear : thisYear - 1;
  const first = latest - HELD + 1;
  const held = Array.from({ length: HELD + 1 }, (_, place) => plenaryOf(first + place, place + 1));
  return [plenaryOf(first - 1, EARLIER_LAST, EARLIER_TERM), ...held].filter(
    ({ calledOn }) => calledOn < on,
  );
};

/** The session that takes proposals on the day, or that last did. */
export const plenaryAt = (plenaries: readonly Plenary[], on: CalendarDay): Plenary => {
  const found = plenaries.findLast(({ calledOn }) => calledOn < on) ?? plenaries[0];
  if (!found) throw new Error('no session was called');
  return found;
};

/** The session for which a proposal of the day is a plenary proposal, if any. */
export const windowAt = (plenaries: readonly Plenary[], on: CalendarDay): Plenary | undefined =>
  plenaries.find(({ calledOn, cutOffOn }) => calledOn < on && on < cutOffOn);
