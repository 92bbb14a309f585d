import {
  type Actor,
  type CalendarDay,
  type CaseSubject,
  type Commands,
  day,
  type Envelope,
  instant,
  plusDays,
  stateCouncilCalendar,
  workingDayFrom,
} from '@xieshang/core';

/** What somebody asks on a day of the year that is told. */
export interface TimelineEntry {
  readonly on: CalendarDay;
  /** Minutes after half past eight. */
  readonly minute: number;
  readonly subject: CaseSubject;
  readonly caseId: string;
  readonly actor: Actor;
  readonly command: Commands[CaseSubject];
}

/** The working day on or after a day of the year, written `MM-DD`. */
export const workday = (year: number, date: string): CalendarDay =>
  workingDayFrom(stateCouncilCalendar, day(`${year}-${date}`));

/** The working day so many days after another. */
export const after = (on: CalendarDay, days: number): CalendarDay =>
  workingDayFrom(stateCouncilCalendar, plusDays(on, days));

const BEGINS = 8 * 60 + 30;
const BETWEEN_TWO = 4;

const clock = (minute: number): string => {
  const at = BEGINS + minute;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
};

/** An entry as it is sent. */
export const envelopeOf = ({
  on,
  minute,
  subject,
  caseId,
  actor,
  command,
}: TimelineEntry): Envelope =>
  ({
    subject,
    caseId,
    actor,
    at: instant(`${on}T${clock(minute)}:00+08:00`),
    command,
  }) as Envelope;

/** Writes the entries of one case, day after day; those of a day follow one another. */
export const timelineOf = <Name extends CaseSubject>(subject: Name, caseId: string) => {
  const entries: TimelineEntry[] = [];
  const ask = (on: CalendarDay, actor: Actor, ...commands: readonly Commands[Name][]): void => {
    for (const command of commands) {
      const today = entries.filter((entry) => entry.on === on).length;
      entries.push({ on, minute: today * BETWEEN_TWO, subject, caseId, actor, command });
    }
  };
  return { ask, entries: (): readonly TimelineEntry[] => entries };
};
