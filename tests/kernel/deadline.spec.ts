import {
  type Citations,
  stateCouncilCalendar as calendar,
  type Deadline,
  day,
  dayBefore,
  deadlineOf,
  isDerivable,
  type Period,
  plusDays,
  plusMonths,
  statusOf,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const cites: Citations = [
  { instrument: 'civil-code', article: '第二百零一条', verification: 'SEEN' },
];
const words = { zh: '期限', en: 'deadline' };
const count = (start: string, n: number, unit: Period['unit']): Deadline =>
  deadlineOf(
    {
      kind: 'test',
      title: words,
      start: day(start),
      startFact: words,
      figure: { value: { n, unit }, cites },
    },
    calendar,
  );

const starts = fc.integer({ min: 0, max: 1400 }).map((n) => plusDays(day('2022-12-31'), n));
const units = fc.constantFrom('calendar_day', 'working_day', 'month');
const periods = fc.record({ n: fc.integer({ min: 1, max: 40 }), unit: units });

describe('期间计算', () => {
  it.each([
    ['2026-03-02', 1, 'calendar_day', '2026-03-03', 'the day of the fact is day zero'],
    ['2026-03-02', 1, 'working_day', '2026-03-03', 'also in working days'],
    ['2026-03-06', 1, 'working_day', '2026-03-09', 'a weekend does not count'],
    ['2026-02-02', 5, 'working_day', '2026-02-09', 'five working days are a week'],
    ['2026-02-13', 1, 'working_day', '2026-02-14', 'a make-up Saturday counts'],
    ['2026-02-14', 1, 'working_day', '2026-02-24', 'the Spring Festival does not'],
    ['2026-02-02', 15, 'working_day', '2026-02-28', 'nor within a longer count'],
    [
      '2026-02-09',
      7,
      'calendar_day',
      '2026-02-24',
      'a last day in the Spring Festival moves after it',
    ],
    ['2026-03-01', 6, 'calendar_day', '2026-03-09', 'a last day on a Saturday moves to Monday'],
    ['2026-02-07', 7, 'calendar_day', '2026-02-14', 'a last day on a make-up Saturday stays'],
    ['2026-02-02', 3, 'month', '2026-05-06', 'the May holiday moves the last day of three months'],
    ['2026-03-16', 3, 'month', '2026-06-16', 'months end on the corresponding day'],
    ['2024-02-29', 3, 'month', '2024-05-29', 'months count from a leap day'],
    ['2023-11-30', 3, 'month', '2024-02-29', 'months end with a leap February'],
    ['2025-11-30', 3, 'month', '2026-02-28', 'February ends on a make-up Saturday and stays'],
    ['2026-11-30', 3, 'month', '2027-03-01', 'February 2027 ends on a Sunday, and the day moves'],
  ] as const)('%s and %d %s is %s: %s', (start, n, unit, due, _why) =>
    expect(count(start, n, unit).due).toBe(due),
  );

  it('lands on a working day whenever the calendar is known', () =>
    fc.assert(
      fc.property(starts, periods, (start, { n, unit }) => {
        const { due } = count(start, n, unit);
        expect(statusOf(calendar, due).working).toBe(true);
      }),
    ));

  it('counts as many working days as asked, each numbered once', () =>
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 40 }), (start, n) => {
        const { days } = count(start, n, 'working_day');
        const numbered = days.flatMap(({ nth }) => (nth === undefined ? [] : [nth]));
        expect(numbered).toEqual(Array.from({ length: n }, (_, at) => at + 1));
      }),
    ));

  it('never ends earlier for a longer period', () =>
    fc.assert(
      fc.property(starts, periods, (start, { n, unit }) => {
        expect(count(start, n, unit).due <= count(start, n + 1, unit).due).toBe(true);
      }),
    ));

  it('never ends earlier for a later start', () =>
    fc.assert(
      fc.property(starts, periods, (start, { n, unit }) => {
        expect(count(start, n, unit).due <= count(plusDays(start, 1), n, unit).due).toBe(true);
      }),
    ));

  it('never ends before the plain sum of days or months', () =>
    fc.assert(
      fc.property(starts, periods, (start, { n, unit }) => {
        const plain = unit === 'month' ? plusMonths(start, n) : plusDays(start, n);
        expect(count(start, n, unit).due >= plain).toBe(true);
      }),
    ));
});

describe('期限证明', () => {
  it('tells day by day what counted and on whose word', () => {
    const { days } = count('2026-02-13', 2, 'working_day');
    expect(days.map(({ day: on, reason, kind, nth }) => [on, reason, kind, nth])).toEqual([
      ['2026-02-13', 'day_zero', 'working_day', undefined],
      ['2026-02-14', 'counted', 'make_up_day', 1],
      ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((on) => [
        `2026-02-${on}`,
        'skipped',
        'holiday',
        undefined,
      ]),
      ['2026-02-24', 'counted', 'working_day', 2],
    ]);
    expect(days.filter(({ source }) => source)).toHaveLength(10);
  });

  it('tells how a period of months ends', () => {
    const reasons = (start: string) => count(start, 3, 'month').days.map(({ reason }) => reason);
    expect(reasons('2026-03-16')).toEqual(['day_zero', 'corresponding_day']);
    expect(reasons('2025-11-30')).toEqual(['day_zero', 'last_day_of_month']);
    expect(reasons('2026-02-02')).toEqual([
      'day_zero',
      'corresponding_day',
      ...['skipped', 'skipped', 'skipped', 'moved_off_holiday'],
    ]);
  });

  it('names the calendar it was counted by', () =>
    expect(count('2026-03-02', 1, 'month').calendar).toBe(calendar.version));

  it('is provisional when it touches a year without a notice', () => {
    expect(count('2026-12-23', 1, 'working_day').provisional).toBe(false);
    expect(count('2026-12-24', 1, 'working_day').provisional).toBe(true);
    expect(count('2026-11-30', 3, 'month').provisional).toBe(true);
  });

  it('can be derived again, whatever it counts', () =>
    fc.assert(
      fc.property(starts, periods, (start, { n, unit }) => {
        const deadline = count(start, n, unit);
        expect(isDerivable(deadline, calendar)).toBe(true);
        expect(isDerivable(JSON.parse(JSON.stringify(deadline)), calendar)).toBe(true);
      }),
    ));

  const honest = count('2026-02-02', 5, 'working_day');
  const [zero, ...rest] = honest.days;

  it.each([
    ['its due day', { due: day('2026-02-10') }],
    ['its start', { start: day('2026-02-03') }],
    ['its figure', { figure: { value: { n: 6, unit: 'working_day' as const }, cites } }],
    ['one of its days', { days: rest }],
    ['the kind of a day', { days: [...honest.days.slice(0, -1), { ...zero, reason: 'skipped' }] }],
    ['its calendar', { calendar: 'another' }],
    ['whether it may move', { provisional: true }],
  ])('cannot be derived again once somebody has changed %s', (_what, change) =>
    expect(isDerivable({ ...honest, ...change } as Deadline, calendar)).toBe(false),
  );

  it('cannot be derived by a calendar that knows another holiday', () => {
    const off = new Map([[day('2026-02-04'), '加放']]);
    const notice = { year: 2026, cites: cites[0], off, work: new Set<never>() };
    const other = { ...calendar, notices: new Map([[2026, notice]]) };
    expect(isDerivable(honest, other)).toBe(false);
  });
});

describe('向前推算', () => {
  it.each([
    ['2026-05-06', 5, 'working_day', '2026-04-24'],
    ['2026-02-24', 1, 'working_day', '2026-02-14'],
    ['2026-05-06', 5, 'calendar_day', '2026-05-01'],
    ['2026-05-31', 3, 'month', '2026-02-28'],
  ] as const)('%s less %d %s is %s', (due, n, unit, earlier) =>
    expect(dayBefore(day(due), { n, unit }, calendar)).toBe(earlier),
  );

  it('undoes counting forward from a working day', () =>
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 40 }), (start, n) => {
        fc.pre(statusOf(calendar, start).working);
        const { due } = count(start, n, 'working_day');
        expect(dayBefore(due, { n, unit: 'working_day' }, calendar)).toBe(start);
      }),
    ));
});
