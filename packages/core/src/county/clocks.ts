import type { Calendar } from '../kernel/calendar.ts';
import type { Frozen } from '../kernel/command.ts';
import type { CalendarDay } from '../kernel/day.ts';
import { type Deadline, type Due, deadlineOf } from '../kernel/deadline.ts';
import type { FixedDate } from '../kernel/fixed-date.ts';
import type { Figure, Period } from '../kernel/period.ts';
import type { Words } from '../kernel/words.ts';
import type { CountyProfile } from '../profile/profile.ts';
import type { CaseContext } from './context.ts';
import { type CaseDeadline, recordedIn } from './deadline.ts';
import type { RecordedClock } from './recount.ts';
import { profileOf, type Register } from './register.ts';

/** A deadline in words, and whether its period lies before the day it counts from. */
export interface ClockCard {
  readonly title: Words;
  /** What happened, or is to happen, on the day it counts from. */
  readonly startFact: Words;
  readonly backward?: true;
}

/** A deadline of a case as its facts record it. */
export interface RunningClock<Kind extends string> {
  readonly kind: Kind;
  /** The part it belongs to. */
  readonly target: string;
  readonly start: CalendarDay;
  readonly due: Due;
  readonly doneOn?: CalendarDay | undefined;
}

type AnyFigure = Frozen<Figure<Period | FixedDate>>;

/** The deadlines of a subject: counted from its section of the county's profile, with certificates. */
export interface Clocks<Kind extends string> {
  /** The certificate of one deadline. */
  certificate(kind: Kind, start: CalendarDay, profile: CountyProfile, calendar: Calendar): Deadline;
  /** The due day a fact records, counted by the profile in force. */
  due(
    kind: Kind,
    start: CalendarDay,
    ctx: Pick<CaseContext<unknown>, 'register' | 'calendar'>,
  ): Due;
  /** Where the due days lie that facts recorded, for what moves them. */
  recorded(running: readonly RunningClock<Kind>[]): readonly RecordedClock[];
  /** The deadlines of a case, each with its certificate by the figures it was counted by. */
  certified(
    running: readonly RunningClock<Kind>[],
    register: Register,
    calendar: Calendar,
  ): readonly CaseDeadline[];
}

/** Makes the deadlines of a subject from their words and the periods of a profile. */
export const clocksOf = <Kind extends string>(
  subject: string,
  cards: Readonly<Record<Kind, ClockCard>>,
  periodsOf: (profile: CountyProfile) => Readonly<Record<Kind, AnyFigure>>,
): Clocks<Kind> => {
  const certificate: Clocks<Kind>['certificate'] = (kind, start, profile, calendar) => {
    const figure = periodsOf(profile)[kind] as Figure<Period | FixedDate>;
    return deadlineOf({ kind: `${subject}.${kind}`, ...cards[kind], start, figure }, calendar);
  };
  return {
    certificate,
    due: (kind, start, { register: { profile }, calendar }) => ({
      by: certificate(kind, start, profile, calendar).due,
      version: profile.version,
    }),
    certified: (running, register, calendar) =>
      running.map(({ kind, target, start, due, doneOn }) => ({
        ...certificate(kind, start, profileOf(register, due.version), calendar),
        target,
        ...recordedIn(due),
        ...(doneOn ? { doneOn } : {}),
      })),
    recorded: (running) =>
      running.map(({ kind, ...clock }) => ({ ...clock, kind: `${subject}.${kind}` })),
  };
};
