import {
  CalendarDay,
  day,
  dayOf,
  daysBetween,
  endOf,
  Instant,
  instant,
  isWeekend,
  plusDays,
  plusMonths,
  startOf,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('日期', () => {
  it.each(['2026-01-20', '2024-02-29', '2026-12-31'])('reads %s', (text) =>
    expect(day(text)).toBe(text),
  );

  it.each([
    ['2008-09-31', 'September has thirty days, whatever a notice of 2008 says'],
    ['2026-02-29', '2026 is no leap year'],
    ['2026-13-01', 'a year has twelve months'],
    ['2026-1-5', 'months and days have two digits'],
    ['2026/01/05', 'hyphens separate'],
    ['2026-01-05T00:00:00Z', 'a moment is no day'],
    ['', 'nothing is no day'],
  ])('refuses %s: %s', (text) => expect(CalendarDay.safeParse(text).success).toBe(false));

  it('is asked for its form before it is looked for in the calendar', () => {
    const told = (text: string) =>
      CalendarDay.safeParse(text).error?.issues.map(({ code }) => code);
    expect(told('2026-09-31')).toEqual(['custom']);
    expect(told('on 2026-01-05')).toContain('invalid_format');
    expect(told('2026-01-05 at noon')).toContain('invalid_format');
  });
});

describe('时刻', () => {
  it('is written in UTC with milliseconds, whatever offset it was told in', () =>
    expect(instant('2026-01-20T12:00:00+08:00')).toBe('2026-01-20T04:00:00.000Z'));

  it('says how a day is written, and that one is missing', () => {
    const told = (text: string) =>
      CalendarDay.safeParse(text).error?.issues.map(({ message }) => message);
    expect(told('2026/01/05')?.[0]).toBe('A day is written YYYY-MM-DD. 日期格式为 YYYY-MM-DD。');
    expect(told('2026-09-31')).toEqual([
      'There is no such day in the calendar. 日历中没有这一天。',
    ]);
    expect(told('on 2026-01-05')?.length).toBeGreaterThan(0);
    expect(Instant.safeParse('noon').error?.issues.map(({ message }) => message)).toEqual([
      'A moment is written like 2026-01-20T12:00:00+08:00. 时刻格式如 2026-01-20T12:00:00+08:00。',
    ]);
  });

  it.each(['2026-01-20', '2026-01-20T12:00:00', 'noon', ''])('refuses %s', (text) =>
    expect(Instant.safeParse(text).success).toBe(false),
  );

  it.each([
    ['2026-01-19T15:59:59.999Z', '2026-01-19'],
    ['2026-01-19T16:00:00.000Z', '2026-01-20'],
    ['2026-01-20T15:59:59.999Z', '2026-01-20'],
  ])('%s falls on %s in Asia/Shanghai', (at, on) => expect(dayOf(instant(at))).toBe(on));

  it.each([
    ['1986-05-03T15:59:59.999Z', '1986-05-03'],
    ['1988-07-01T14:59:59.999Z', '1988-07-01'],
    ['1988-07-01T15:00:00.000Z', '1988-07-02'],
    ['1988-12-01T15:00:00.000Z', '1988-12-01'],
    ['1991-12-31T16:00:00.000Z', '1992-01-01'],
    ['1992-07-01T15:00:00.000Z', '1992-07-01'],
  ])('%s falls on %s, by the summer time of those years', (at, on) =>
    expect(dayOf(instant(at))).toBe(on),
  );

  it('a day of summer time begins an hour earlier', () => {
    expect(startOf(day('1988-07-02'))).toBe('1988-07-01T15:00:00.000Z');
    expect(startOf(day('1988-12-02'))).toBe('1988-12-01T16:00:00.000Z');
    expect(startOf(day('1992-07-02'))).toBe('1992-07-01T16:00:00.000Z');
  });

  it('a day begins and ends at midnight in Asia/Shanghai', () => {
    expect(startOf(day('2026-01-20'))).toBe('2026-01-19T16:00:00.000Z');
    expect(endOf(day('2026-01-20'))).toBe(startOf(day('2026-01-21')));
  });

  it('every moment from the start of a day to before its end falls on the day', () =>
    fc.assert(
      fc.property(days, fc.nat(86_399_999), (on, milliseconds) => {
        const at = new Date(Date.parse(startOf(on)) + milliseconds).toISOString();
        expect(dayOf(instant(at))).toBe(on);
        expect(at < endOf(on)).toBe(true);
      }),
    ));
});

describe('按月计算', () => {
  it.each([
    ['2026-02-02', 3, '2026-05-02', 'ends on the corresponding day'],
    ['2026-11-30', 3, '2027-02-28', 'ends with February where there is no 30th'],
    ['2023-11-30', 3, '2024-02-29', 'ends with a leap February'],
    ['2024-02-29', 3, '2024-05-29', 'starts from a leap day'],
    ['2024-02-29', 12, '2025-02-28', 'ends before the leap day that is missing'],
    ['2024-02-29', 48, '2028-02-29', 'finds the next leap day'],
    ['2026-01-31', 1, '2026-02-28', 'clamps by three days'],
    ['2026-08-31', 1, '2026-09-30', 'clamps by one day'],
    ['2026-12-31', 2, '2027-02-28', 'crosses the year'],
    ['2026-05-31', -3, '2026-02-28', 'clamps backward too'],
    ['2026-01-18', -3, '2025-10-18', 'crosses the year backward'],
  ])('%s and %d months is %s: it %s', (from, months, to) =>
    expect(plusMonths(day(from), months)).toBe(to),
  );

  it('never leaves the month it counts to, and only clamps to its last day', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (from, months) => {
        const to = plusMonths(from, months);
        const index = (on: string) => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7));
        expect(index(to) - index(from)).toBe(months);
        const isLast = plusDays(to, 1).slice(8) === '01';
        expect(to.slice(8) === from.slice(8) || (isLast && to.slice(8) < from.slice(8))).toBe(true);
      }),
    ));
});

describe('按日计算', () => {
  it('goes forward and back', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (from, n) => {
        expect(plusDays(plusDays(from, n), -n)).toBe(from);
        expect(daysBetween(from, plusDays(from, n))).toBe(n);
      }),
    ));

  it('knows every day of eight hundred years as the calendar does', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -135_000, max: 157_000 }),
        fc.integer({ min: -3000, max: 3000 }),
        (n, later) => {
          const named = (number: number) => new Date(number * 86_400_000);
          const text = (number: number) => named(number).toISOString().slice(0, 10);
          expect(plusDays(day(text(n)), later)).toBe(text(n + later));
          expect(isWeekend(day(text(n)))).toBe([0, 6].includes(named(n).getUTCDay()));
        },
      ),
      { numRuns: 2000 },
    ));

  it.each([
    ['1900-02-28', '1900-03-01', 'a century without a leap day'],
    ['2000-02-28', '2000-02-29', 'a fourth century has one'],
    ['2000-02-29', '2000-03-01', 'the day after it'],
    ['2024-02-28', '2024-02-29', 'a leap year'],
    ['2026-02-28', '2026-03-01', 'a plain year'],
    ['2026-12-31', '2027-01-01', 'the turn of a year'],
    ['1969-12-31', '1970-01-01', 'the turn of 1970'],
    ['0999-12-31', '1000-01-01', 'years have four digits'],
    ['0998-12-31', '0999-01-01', 'early years too'],
    ['2026-07-31', '2026-08-01', 'two long months in a row'],
  ])('after %s comes %s: %s', (from, to) => {
    expect(plusDays(day(from), 1)).toBe(to);
    expect(plusDays(day(to), -1)).toBe(from);
  });

  it('orders days as their text is ordered', () =>
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    ));

  it('has two weekend days in any seven', () =>
    fc.assert(
      fc.property(days, (from) => {
        const week = [0, 1, 2, 3, 4, 5, 6].map((n) => plusDays(from, n));
        expect(week.filter(isWeekend)).toHaveLength(2);
      }),
    ));

  it('knows a Saturday', () => {
    expect(isWeekend(day('2026-01-17'))).toBe(true);
    expect(isWeekend(day('2026-01-16'))).toBe(false);
  });
});
