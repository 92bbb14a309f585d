import {
  type CountyCommand,
  type CountyEvent,
  day,
  instant,
  isSeated,
  countyRules as rules,
  type Session,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { body, member, nextSession, nextTerm, testCounty } from '../support/county.ts';
import { drafted, submitted } from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { registerBeside, registerWith } from '../support/register.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';

const whole = testCounty('rules-county');
const county = registerWith(...whole);

const openTerm = (no: number, startsOn: string) =>
  ({ type: 'OpenTerm', term: { no, startsOn: day(startsOn) } }) as const;

const sixth = {
  term: 11,
  no: 6,
  opensOn: day('2026-12-18'),
  closesOn: day('2026-12-22'),
  cutOff: instant('2026-12-20T12:00:00+08:00'),
};
const call = (change: Partial<Session>) =>
  ({ type: 'CallSession', session: { ...sixth, ...change } }) as const;
const first = (change: Partial<Session> = {}): CountyCommand => ({
  type: 'CallSession',
  session: { ...nextSession.session, ...change },
});
const reason = '登记有误';

describe('届', () => {
  it('begins the first term', () =>
    registerWith(...whole.slice(0, 1))
      .when(openTerm(11, '2022-01-05'))
      .yields({ type: 'TermOpened', term: { no: 11 } }));

  it.each([
    ['four years after the last one', 12, '2026-01-05'],
    ['five years after it', 12, '2027-01-05'],
    ['six years after it', 12, '2028-01-05'],
  ])('follows %s', (_when, no, startsOn) =>
    county.when(openTerm(no, startsOn)).yields({ type: 'TermOpened', term: { no, startsOn } }),
  );

  it.each([
    ['the number of the last one', 11, '2027-01-05'],
    ['a number that leaves one out', 13, '2027-01-05'],
    ['a number nobody counts to', 999, '2027-01-05'],
    ['a start on the day of the last one', 12, '2022-01-05'],
    ['a start a day before four years are over', 12, '2026-01-04'],
    ['a start a day after six years', 12, '2028-01-06'],
  ])('does not have %s', (_what, no, startsOn) =>
    county.when(openTerm(no, startsOn)).refusedBy(rules.termsFollow),
  );

  it('is opened two years ahead at most, the first one too', () => {
    const founded = registerWith(...whole.slice(0, 1));
    founded.when(openTerm(11, '2028-01-05')).yields({ type: 'TermOpened' });
    founded.when(openTerm(11, '2028-01-06')).refusedBy(rules.termsFollow);
    founded.when(openTerm(100, '2022-01-05')).refusedBy(rules.termsFollow);
  });

  it('runs until the next one starts, however late: no extension is needed or known', () => {
    expect(isSeated(registerAfter(), 'm1', day('2027-12-31'))).toBe(true);
    const late = registerAfter({
      type: 'TermOpened',
      term: { no: 12, startsOn: day('2028-01-05') },
    });
    expect(isSeated(late, 'm1', day('2028-01-04'))).toBe(true);
    expect(isSeated(late, 'm1', day('2028-01-05'))).toBe(false);
  });
});

describe('全体会议', () => {
  const renewed = registerWith(...whole, nextTerm);

  it('follows earlier sessions of its term', () =>
    county.when(call({})).yields({ type: 'SessionCalled', session: sixth }));

  it('begins anew with a term', () =>
    renewed.when(first()).yields({ type: 'SessionCalled', session: { term: 12, no: 1 } }));

  it('has the number it had where a county comes onto the register in the course of a term', () =>
    registerWith(...whole.slice(0, 2))
      .when(call({ no: 4 }))
      .yields({ type: 'SessionCalled', session: { no: 4 } }));

  it.each([
    ['a term that has not begun', { term: 12, no: 1 }],
    ['a number that was given', { no: 5 }],
    ['a number that leaves one out', { no: 7 }],
    ['a day on which an earlier session is held', { opensOn: day('2026-01-22') }],
    ['a closing before its opening', { closesOn: day('2026-12-17') }],
    ['a closing a year after it', { closesOn: day('2027-12-22') }],
    ['a cut-off after its closing', { cutOff: instant('2026-12-23T00:00:00+08:00') }],
    ['a cut-off of the year before', { cutOff: instant('2025-12-20T12:00:00+08:00') }],
    [
      'an opening out of its term',
      {
        opensOn: day('2062-01-18'),
        closesOn: day('2062-01-22'),
        cutOff: instant('2062-01-20T12:00:00+08:00'),
      },
    ],
  ])('does not have %s', (_what, change) =>
    county.when(call(change)).refusedBy(rules.sessionInOrder),
  );

  it('opens in its term: on its first day, and over before the next one starts', () => {
    const eve = { cutOff: instant('2027-01-04T12:00:00+08:00') };
    renewed
      .when(first({ ...eve, opensOn: day('2027-01-05'), closesOn: day('2027-01-05') }))
      .yields({ type: 'SessionCalled' });
    renewed
      .when(first({ ...eve, opensOn: day('2027-01-04'), closesOn: day('2027-01-05') }))
      .refusedBy(rules.sessionInOrder);
    renewed
      .when(call({ ...eve, opensOn: day('2027-01-02'), closesOn: day('2027-01-04') }))
      .yields({ type: 'SessionCalled' });
    renewed
      .when(call({ ...eve, opensOn: day('2027-01-02'), closesOn: day('2027-01-05') }))
      .refusedBy(rules.sessionInOrder);
  });

  it('of a new term is the first one', () =>
    renewed.when(first({ no: 2 })).refusedBy(rules.sessionInOrder));

  it('may take proposals to the last second of its closing day', () =>
    county
      .when(call({ cutOff: instant('2026-12-22T23:59:59+08:00') }))
      .yields({ type: 'SessionCalled' }));

  it('may close on the day it opens', () =>
    county
      .when(call({ closesOn: sixth.opensOn, cutOff: instant('2026-12-18T09:00:00+08:00') }))
      .yields({ type: 'SessionCalled' }));

  it('does not go back to an earlier term', () =>
    registerWith(...whole, nextTerm, nextSession)
      .when(
        call({
          opensOn: day('2027-03-01'),
          closesOn: day('2027-03-02'),
          cutOff: instant('2027-03-01T12:00:00+08:00'),
        }),
      )
      .refusedBy(rules.sessionInOrder));
});

const correctTerm = (no: number, to: number, startsOn: string) =>
  ({ type: 'CorrectTerm', no, to: { no: to, startsOn: day(startsOn) }, reason }) as const;
const cancelTerm = (no: number) => ({ type: 'CancelTerm', no, reason }) as const;
const correctSession = (change: Partial<Session>, was: Session = nextSession.session) =>
  ({
    type: 'CorrectSession',
    term: was.term,
    no: was.no,
    to: { ...was, ...change },
    reason,
  }) as const;
const cancelSession = (term: number, no: number) =>
  ({ type: 'CancelSession', term, no, reason }) as const;

const seatedIn = (term: number): CountyEvent => ({
  type: 'MembersSeated',
  members: [
    {
      id: member(5),
      name: '委员5',
      term,
      sector: body('agriculture-sector'),
      standing: false,
    },
  ],
});

/** The county, with a proposal numbered under session 11-5. */
const numbered = registerBeside([drafted, submitted], ...whole);

describe('更正届次', () => {
  const slip: CountyEvent = { type: 'TermOpened', term: { no: 999, startsOn: day('2027-01-05') } };
  const corrected: CountyEvent = {
    type: 'TermCorrected',
    on: day('2026-12-02'),
    no: 999,
    to: { no: 12, startsOn: day('2027-01-06') },
    reason,
  };

  it('puts a wrong number and a wrong start right', () =>
    registerWith(...whole, slip)
      .when(correctTerm(999, 12, '2027-01-06'))
      .yields({ type: 'TermCorrected', no: 999, to: { no: 12, startsOn: '2027-01-06' } }));

  it('takes along who was seated and what was called in it, and keeps what was recorded', () => {
    const called = { ...nextSession, session: { ...nextSession.session, term: 999 } };
    const { terms, sessions, members, corrections } = registerAfter(
      slip,
      seatedIn(999),
      called,
      corrected,
    );
    expect(terms.at(-1)).toEqual({ no: 12, startsOn: '2027-01-06' });
    expect(sessions.at(-1)).toEqual(nextSession.session);
    expect(members['m5']?.term).toBe(12);
    expect(members['m1']?.term).toBe(11);
    expect(corrections).toEqual([
      { on: '2026-12-02', reason, term: { no: 999, startsOn: '2027-01-05' } },
    ]);
  });

  it('lets the next term be opened after it', () =>
    registerWith(
      ...whole,
      {
        type: 'TermOpened',
        term: { no: 999, startsOn: day('2022-06-05') },
      },
      {
        ...corrected,
        to: { no: 12, startsOn: day('2023-01-05') },
      },
    )
      .when(openTerm(13, '2027-06-05'))
      .yields({ type: 'TermOpened' }));

  it.each([
    ['a number that does not follow', 13, '2027-01-05'],
    ['a start too near the term before', 12, '2026-01-04'],
    ['a start after a session of it opens', 12, '2027-01-19'],
  ])('does not lead to %s', (_what, no, startsOn) =>
    registerWith(...whole, nextTerm, nextSession)
      .when(correctTerm(12, no, startsOn))
      .refusedBy(rules.correctedTermFollows),
  );

  it('keeps its distance from the term after it', () =>
    registerWith(...whole, nextTerm)
      .when(correctTerm(11, 11, '2023-01-06'))
      .refusedBy(rules.correctedTermFollows));

  it('is of a term on the register', () =>
    county
      .when(correctTerm(14, 12, '2027-01-05'))
      .refusedBy(rules.termIsKnown, rules.correctedTermFollows));

  it('moves the start of a term with proposals, and not its number', () => {
    numbered.when(correctTerm(11, 11, '2022-01-06')).yields({ type: 'TermCorrected' });
    numbered.when(correctTerm(11, 10, '2022-01-05')).refusedBy(rules.termNumbersStay);
  });

  it('is for the registrar', () =>
    registerWith(...whole, slip)
      .when(correctTerm(999, 12, '2027-01-05'), as('cppcc_office'))
      .refusedBy(notYourStep));
});

describe('撤销届次登记', () => {
  it('takes a term off that was opened by mistake, and keeps the mark', () => {
    registerWith(...whole, nextTerm)
      .when(cancelTerm(12))
      .yields({ type: 'TermCancelled', no: 12 });
    const after = registerAfter(nextTerm, {
      type: 'TermCancelled',
      on: day('2026-12-02'),
      no: 12,
      reason,
    });
    expect(after.terms.map(({ no }) => no)).toEqual([11]);
    expect(after.corrections).toHaveLength(1);
  });

  it('is of the last term, without members and sessions', () => {
    registerWith(...whole, nextTerm, seatedIn(12))
      .when(cancelTerm(12))
      .refusedBy(rules.nothingHangsOnTerm);
    registerWith(...whole, nextTerm, nextSession)
      .when(cancelTerm(12))
      .refusedBy(rules.nothingHangsOnTerm);
    county.when(cancelTerm(11)).refusedBy(rules.nothingHangsOnTerm);
    county.when(cancelTerm(12)).refusedBy(rules.termIsKnown, rules.nothingHangsOnTerm);
    numbered.when(cancelTerm(11)).refusedBy(rules.termNumbersStay, rules.nothingHangsOnTerm);
  });
});

describe('会议改期、更正', () => {
  const called = registerWith(...whole, nextTerm, nextSession);

  it('moves a session, its cut-off too, and keeps the days it had', () => {
    const to = {
      opensOn: day('2027-02-22'),
      closesOn: day('2027-02-26'),
      cutOff: instant('2027-02-24T12:00:00+08:00'),
    };
    called.when(correctSession(to)).yields({ type: 'SessionCorrected', term: 12, no: 1, to });
    const { sessions, corrections } = registerAfter(nextTerm, nextSession, {
      ...correctSession(to),
      type: 'SessionCorrected',
      on: day('2027-01-10'),
    });
    expect(sessions.at(-1)).toEqual({ ...nextSession.session, ...to });
    expect(corrections).toEqual([{ on: '2027-01-10', reason, session: nextSession.session }]);
  });

  it.each([
    ['before its term starts', { opensOn: day('2027-01-04') }],
    ['into a number that leaves one out', { no: 2 }],
    ['to a closing before the opening', { closesOn: day('2027-01-17') }],
    ['to a cut-off after the closing', { cutOff: instant('2027-01-23T00:00:00+08:00') }],
  ])('does not move it %s', (_what, change) =>
    called.when(correctSession(change)).refusedBy(rules.correctedSessionInOrder),
  );

  it('keeps it between the sessions before and after it', () => {
    const fifth = whole.flatMap((event) =>
      event.type === 'SessionCalled' ? [event.session] : [],
    )[0] as Session;
    const six = registerWith(...whole, { type: 'SessionCalled', session: sixth });
    const to = { opensOn: day('2026-12-10'), closesOn: day('2026-12-17') };
    const cutOff = { cutOff: instant('2026-12-11T12:00:00+08:00') };
    six.when(correctSession({ ...to, ...cutOff }, fifth)).yields({ type: 'SessionCorrected' });
    six
      .when(correctSession({ ...to, ...cutOff, closesOn: day('2026-12-18') }, fifth))
      .refusedBy(rules.correctedSessionInOrder);
  });

  it('is of a session on the register', () =>
    county.when(correctSession({})).refusedBy(rules.sessionIsKnown, rules.correctedSessionInOrder));

  it('moves the days of a session with proposals, and not its number', () => {
    const [fifth] = whole.flatMap((event) =>
      event.type === 'SessionCalled' ? [event.session] : [],
    );
    if (!fifth) throw new Error('no session');
    numbered
      .when(correctSession({ cutOff: instant('2026-01-21T12:00:00+08:00') }, fifth))
      .yields({ type: 'SessionCorrected' });
    numbered.when(correctSession({ no: 4 }, fifth)).refusedBy(rules.sessionNumbersStay);
  });
});

describe('撤销会议登记', () => {
  it('takes off a session that is not held, and keeps the mark', () => {
    registerWith(...whole, nextTerm, nextSession)
      .when(cancelSession(12, 1))
      .yields({ type: 'SessionCancelled', term: 12, no: 1 });
    const { sessions, corrections } = registerAfter(nextTerm, nextSession, {
      ...cancelSession(12, 1),
      type: 'SessionCancelled',
      on: day('2026-12-02'),
    });
    expect(sessions.map(({ term, no }) => `${term}-${no}`)).toEqual(['11-5']);
    expect(corrections).toEqual([{ on: '2026-12-02', reason, session: nextSession.session }]);
  });

  it('is of the last session, without proposals', () => {
    registerWith(...whole, nextTerm, nextSession)
      .when(cancelSession(11, 5))
      .refusedBy(rules.lastSessionFirst);
    county.when(cancelSession(12, 1)).refusedBy(rules.sessionIsKnown, rules.lastSessionFirst);
    numbered.when(cancelSession(11, 5)).refusedBy(rules.sessionNumbersStay);
  });

  it('comes after the founding', () =>
    registerWith().when(cancelSession(11, 5)).refusedBy(noSuchStep));
});
