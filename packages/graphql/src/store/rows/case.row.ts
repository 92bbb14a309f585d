import {
  type CalendarDay,
  type CaseSubject,
  stateCouncilCalendar as calendar,
  type Instant,
  type Around as Judged,
  lightTimesOf,
  profileOf,
  type Register,
  type States,
} from '@xieshang/core';
import { type AnyShowing, showingOf } from '../../showings.ts';

const dateOf = (day: CalendarDay): Date => new Date(`${day}T00:00:00Z`);
const dayOrNull = (day: CalendarDay | undefined): Date | null => (day ? dateOf(day) : null);
const momentOf = (moment: Instant | undefined): Date | null => (moment ? new Date(moment) : null);

const lightsOf = (showing: AnyShowing, state: States[CaseSubject], around: Judged) => {
  const due = showing.nextStep(state, around)?.due;
  const times =
    due &&
    lightTimesOf(due.by, showing.warnings(profileOf(around.register, due.version)), calendar);
  return {
    dueOn: dayOrNull(due?.by),
    firstWarningAt: momentOf(times?.firstWarningAt),
    secondWarningAt: momentOf(times?.secondWarningAt),
    overdueAt: momentOf(times?.overdueAt),
  };
};

/** Columns for filter and sort, and the folded state. */
export const toCaseRow = (subject: CaseSubject, state: States[CaseSubject], register: Register) => {
  const showing = showingOf(subject);
  const { title, status, kind, year, beganOn, endedOn } = showing.heading(state);
  const facts = showing.scopeFacts(state);
  return {
    stage: String(facts.stage[0] ?? ''),
    status,
    kind: kind ?? null,
    title,
    year,
    published: facts.public.includes('yes'),
    secret: facts.secret.includes('yes'),
    beganOn: dateOf(beganOn),
    endedOn: dayOrNull(endedOn),
    // Columns are facts: what is owed is told as of the day the case began, and does not change with
    // the day on which a row is written.
    ...lightsOf(showing, state, { today: beganOn, register, calendar }),
    state,
  };
};
