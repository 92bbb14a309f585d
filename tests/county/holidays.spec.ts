import {
  calendarOf,
  contextOf,
  day,
  instant,
  instrumentNamed,
  noCases,
  countyRules as rules,
  stateCouncilCalendar,
  statusOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { testCounty } from '../support/county.ts';
import { type Notice, notice, off, recorded } from '../support/holidays.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { registerWith } from '../support/register.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';

const county = registerWith(...testCounty('rules-county'));
const record = (change: Partial<Notice> = {}) =>
  ({ type: 'RecordHolidayNotice', ...notice, ...change }) as const;
const clerk = as('registrar');
const NOVEMBER = '2026-11-06';

const issued = (on: string, year = 2027): Partial<Notice> => ({
  year,
  source: { ...notice.source, issuedOn: day(on) },
});

/** The notice with one of its holidays on other days, and nothing worked to make up. */
const moved = (name: string, from: string, to: string): Partial<Notice> => ({
  off: notice.off.map((one) => (one.name === name ? off(name, from, to) : one)),
  work: [],
});

const working = (...on: readonly string[]): Partial<Notice> => ({ work: on.map(day) });

describe('登记放假通知', () => {
  it('is recorded as it was issued, by the registrar alone', () => {
    county.when(record(), clerk, NOVEMBER).yields(recorded());
    county.when(record(), as('proposal_committee'), NOVEMBER).refusedBy(notYourStep);
    registerWith().when(record(), clerk, NOVEMBER).refusedBy(noSuchStep);
  });

  it.each([
    ['today', NOVEMBER, NOVEMBER],
    ['on the first day of the year before its own', NOVEMBER, '2026-01-01'],
    ['on the last day of its own year', '2027-12-31', '2027-12-31'],
  ])('is issued %s', (_when, today, on) =>
    county.when(record(issued(on)), clerk, today).yields({ type: 'HolidayNoticeRecorded' }),
  );

  it.each([
    ['tomorrow', NOVEMBER, '2026-11-07'],
    ['two years before its own', NOVEMBER, '2025-12-31'],
    ['after its own year', '2028-01-01', '2028-01-01'],
  ])('is not issued %s', (_when, today, on) =>
    county.when(record(issued(on)), clerk, today).refusedBy(rules.noticeIsIssued),
  );

  it.each([
    ['in the last week of the year before', moved('元旦', '2026-12-25', '2027-01-01')],
    ['for a month', moved('国庆节', '2027-10-01', '2027-10-31')],
    ['for one day', moved('端午节', '2027-06-10', '2027-06-10')],
  ])('has a holiday %s', (_when, change) =>
    county.when(record(change), clerk, NOVEMBER).yields({ type: 'HolidayNoticeRecorded' }),
  );

  it.each([
    ['before the last week of the year before', moved('元旦', '2026-12-24', '2027-01-01')],
    ['for more than a month', moved('国庆节', '2027-10-01', '2027-11-01')],
    ['that ends before it begins', moved('端午节', '2027-06-10', '2027-06-09')],
    ['that begins in another one', moved('端午节', '2027-05-05', '2027-05-06')],
    ['in the next year', moved('中秋节', '2028-01-01', '2028-01-01')],
    ['before one that is listed earlier', { off: notice.off.toReversed() }],
  ])('has no holiday %s', (_when, change) =>
    county.when(record(change), clerk, NOVEMBER).refusedBy(rules.holidaysAreInOrder),
  );

  it('is recorded whole, and not as what changed of it', () => {
    const [least, less] = ['2027-10-03', '2027-10-02'].map((to) =>
      moved('国庆节', '2027-10-01', to),
    );
    county.when(record(least), clerk, NOVEMBER).yields({ type: 'HolidayNoticeRecorded' });
    county.when(record(less), clerk, NOVEMBER).refusedBy(rules.noticeIsWhole);
    const spring = { off: notice.off.filter(({ name }) => name === '春节') };
    county.when(record(spring), clerk, NOVEMBER).refusedBy(rules.noticeIsWhole);
  });

  it.each([
    ['a Saturday', working('2027-01-30')],
    ['a Sunday in the last week of the year before', working('2026-12-27')],
    ['no day at all', working()],
  ])('makes up by working on %s', (_what, change) =>
    county.when(record(change), clerk, NOVEMBER).yields({ type: 'HolidayNoticeRecorded' }),
  );

  it.each([
    ['a Friday', working('2027-01-29')],
    ['a Saturday that is off', working('2027-02-06')],
    ['a Saturday of another year', working('2028-01-29')],
    ['the same day twice', working('2027-01-30', '2027-01-30')],
  ])('does not make up by working on %s', (_what, change) =>
    county.when(record(change), clerk, NOVEMBER).refusedBy(rules.makeUpDaysAreWeekends),
  );
});

describe('县里的日历', () => {
  const spring = day('2027-02-08');
  const stated = calendarOf(registerAfter(recorded()));

  it('is the one that is built in until a notice was recorded', () => {
    expect(calendarOf(registerAfter())).toBe(stateCouncilCalendar);
    expect(calendarOf({ stage: 'none' })).toBe(stateCouncilCalendar);
  });

  it('has the days of the notice, each with its source', () => {
    expect(statusOf(stateCouncilCalendar, spring)).toMatchObject({
      working: true,
      provisional: true,
    });
    const { source, ...status } = statusOf(stated, spring);
    expect(status).toEqual({
      ...{ day: spring, working: false, kind: 'holiday', holiday: '春节', provisional: false },
    });
    expect(source?.article).toBe(
      '国务院办公厅关于2027年部分节假日安排的通知(国办发明电〔2026〕9号),2026-11-05',
    );
    expect(instrumentNamed(source?.instrument ?? '')).toMatchObject({ issuer: '国务院办公厅' });
    expect(statusOf(stated, day('2027-02-20'))).toMatchObject({ kind: 'make_up_day' });
    expect(statusOf(stated, day('2026-12-31'))).toMatchObject({ provisional: false });
  });

  it('keeps the notices that are built in, and says of which county it is', () => {
    expect([...stated.notices.keys()]).toEqual([2023, 2024, 2025, 2026, 2027]);
    expect(stated.version).toBe('state-council-2026+rules-county-1');
    expect([...stateCouncilCalendar.notices.keys()]).toEqual([2023, 2024, 2025, 2026]);
  });

  it('follows the last notice for a year, a built-in one too, and the earlier stay on the register', () => {
    const longer = recorded(moved('春节', '2027-02-05', '2027-02-14'), '2027-01-26');
    const register = registerAfter(recorded(), longer);
    expect(statusOf(calendarOf(register), day('2027-02-12'))).toMatchObject({ working: false });
    expect(statusOf(stated, day('2027-02-12'))).toMatchObject({ working: true });
    expect(register.holidays?.map(({ on }) => on)).toEqual(['2026-11-06', '2027-01-26']);
  });

  it('is the calendar of contexts', () => {
    const register = registerAfter(recorded());
    const who = { caseId: 'p1', actor: as('registrar'), at: instant('2026-11-06T04:00:00Z') };
    const world = { register, numbers: {}, cases: noCases };
    expect(contextOf(world, who, 'proposal').calendar).toBe(calendarOf(register));
  });
});
