import {
  type AnyProposal,
  type CaseDeadline,
  calendarOf,
  caseSubjects,
  county,
  day,
  handledWith,
  plusDays,
  recountOf,
  registerOfDay,
  showingOf,
  subjectNamed,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { amended, off } from '../support/holidays.ts';
import { played } from './played.ts';

// What is handled with another proposal is due with that one, where it is due earlier.
const isOwnDay = (state: unknown, { kind }: CaseDeadline): boolean =>
  kind !== 'proposal.reply' || handledWith(state as AnyProposal) === undefined;

/** The county of a day, which learns on it that the next three months are off, of whatever use. */
const recountedOn = (date: string) => {
  const on = day(date);
  const told = played(on);
  const { off: known, ...notice } = amended(date, '2026-05-05');
  const holiday = off('临时放假', plusDays(on, 1), plusDays(on, 90));
  const register = county.evolve(told.register, { ...notice, off: [...known, holiday] });
  if (register.stage === 'none') throw new Error('the county is founded');
  const around = {
    register: registerOfDay(register, on),
    today: on,
    calendar: calendarOf(register),
  };
  const cases = caseSubjects.flatMap((subject) =>
    Object.entries(told.ledger.cases[subject]).map(([id, state]) => {
      const fact = recountOf(subject, state, around.register);
      const after = fact ? subjectNamed(subject).evolve(state, fact) : state;
      return { subject, id, fact, after };
    }),
  );
  return { on, around, holiday, cases };
};

const counties = ['2026-02-10', '2026-04-15', '2026-06-30', '2026-11-20'].map(recountedOn);

describe('全县期限重算', () => {
  // A group of supervisors waits for nothing on these days; its days are in the specs of the county.
  it('moves days in every other subject', () => {
    const moved = counties.flatMap(({ cases }) =>
      cases.filter(({ fact }) => fact).map(({ subject }) => subject),
    );
    expect([...new Set(moved)].sort()).toEqual(
      caseSubjects.filter((name) => name !== 'supervisor_group').toSorted(),
    );
  });

  it.each(counties)('leaves every running day at what its certificate says: $on', (one) => {
    const apart = one.cases.flatMap(({ subject, id, after }) =>
      showingOf(subject)
        .deadlines(after, one.around)
        .filter(({ doneOn, recorded, due }) => !doneOn && recorded >= one.on && recorded !== due)
        .filter((deadline) => isOwnDay(after, deadline))
        .map(({ kind, target, recorded, due }) => [id, kind, target, recorded, due].join(' ')),
    );
    expect(apart).toEqual([]);
  });

  it.each(counties)('leaves nothing to be recounted: $on', ({ cases, around }) =>
    expect(
      cases
        .filter(({ subject, after }) => recountOf(subject, after, around.register))
        .map(({ id }) => id),
    ).toEqual([]),
  );
});
