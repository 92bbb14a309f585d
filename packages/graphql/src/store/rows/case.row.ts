import {
  type CaseSubject,
  calendarOf,
  type Register,
  registerOfDay,
  type States,
  showingOf,
} from '@xieshang/core';
import { dateOf, dayOrNull } from './column-values.ts';
import { stepColumns } from './step-columns.ts';

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
    ...stepColumns(subject, state, {
      today: beganOn,
      register: registerOfDay(register, beganOn),
      calendar: calendarOf(register),
    }),
    state,
  };
};
