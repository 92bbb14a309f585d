import {
  type Citations,
  stateCouncilCalendar as calendar,
  type Deadline,
  type DeadlineTerm,
  day,
  dayBefore,
  daysBetween,
  deadlineOf,
  earliestOf,
  extendedTo,
  type FixedDate,
  isDerivable,
  type Period,
  plusDays,
  spanWords,
  statusOf,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const cites: Citations = [
  { instrument: 'civil-code', article: '第二百零一条', verification: 'SEEN' },
];
const words = { zh: '期限', en: 'deadline' };
const yes = { value: true, cites };
const no = { value: false, cites };

const count = (
  start: string,
  value: Period | FixedDate,
  change: Partial<DeadlineTerm> = {},
): Deadline =>
  deadlineOf(
    {
      ...{ kind: 'test', title: words, start: day(start), startFact: words },
      ...{ figure: { value, cites }, ...change },
    },
    calendar,
  );
const months = (n: number): Period => ({ n, unit: 'month' });
const pause = (from: string, to: string) => ({ from: day(from), to: day(to) });

const starts = fc.integer({ min: 0, max: 1300 }).map((n) => plusDays(day('2022-12-31'), n));
const units = fc.constantFrom('calendar_day', 'working_day', 'month');
const periods = fc.record({ n: fc.integer({ min: 1, max: 12 }), unit: units });
const spans = fc.oneof(
  periods,
  fc.constantFrom('02-29', '05-01', '08-31', '12-31', '2026-06-30').map((date) => ({ date })),
);
const pauses = fc
  .tuple(starts, fc.integer({ min: 0, max: 60 }))
  .map(([from, n]) => ({ from, to: plusDays(from, n) }));
const derivable = (deadline: Deadline): boolean =>
  isDerivable(deadline, calendar) && isDerivable(JSON.parse(JSON.stringify(deadline)), calendar);

describe('固定日期', () => {
  it.each([
    ['2026-06-10', '08-31', {}, '2026-08-31', 'a date of the year in which the clock began'],
    ['2026-06-10', '2026-07-15', {}, '2026-07-15', 'a date of one batch'],
    ['2026-03-01', '05-01', {}, '2026-05-01', 'a date on a holiday stays where it was named'],
    ['2026-03-01', '05-01', { moves: yes }, '2026-05-06', 'or moves after it, where it does'],
    ['2026-06-10', '08-31', { included: no }, '2026-08-30', '「前」 without the day itself'],
    ['2026-06-10', '08-31', { included: yes }, '2026-08-31', '「前」 with the day itself'],
    ['2026-03-01', '05-02', { included: no, moves: yes }, '2026-05-06', 'both, in this order'],
    ['2024-01-10', '02-29', {}, '2024-02-29', 'a leap day where there is one'],
    ['2026-01-10', '02-29', {}, '2026-02-28', 'and the last of February where there is none'],
  ] as const)('%s to %s (%o) is %s: %s', (start, date, change, due, _why) => {
    const deadline = count(start, { date }, change);
    expect(deadline.due).toBe(due);
    expect(derivable(deadline)).toBe(true);
  });

  it('tells line by line how it was read', () =>
    expect(
      count('2026-03-01', { date: '05-02' }, { included: no, moves: yes }).days.map(
        ({ day: on, reason }) => [on, reason],
      ),
    ).toEqual([
      ['2026-03-01', 'day_zero'],
      ['2026-05-02', 'named_date'],
      ['2026-05-01', 'day_before_date'],
      ...['02', '03', '04', '05'].map((on) => [`2026-05-${on}`, 'skipped']),
      ['2026-05-06', 'moved_off_holiday'],
    ]));

  it('depends on no notice where it stays, and says so where it moves', () => {
    expect(count('2027-03-01', { date: '08-31' }).provisional).toBe(false);
    expect(count('2027-03-01', { date: '08-31' }, { moves: yes }).provisional).toBe(true);
  });

  it.each([
    ['08-31', '8月31日', '08-31'],
    ['2026-07-15', '2026年7月15日', '2026-07-15'],
  ])('%s is read aloud as %s', (date, zh, en) => expect(spanWords({ date })).toEqual({ zh, en }));
});

describe('向前推算的期限', () => {
  it('tells working day by working day how far before it lies', () => {
    const deadline = count('2026-05-06', { n: 2, unit: 'working_day' }, { backward: true });
    expect(deadline.days.map(({ day: on, reason, nth }) => [on, reason, nth])).toEqual([
      ['2026-05-06', 'day_zero', undefined],
      ...['05', '04', '03', '02', '01'].map((on) => [`2026-05-${on}`, 'skipped', undefined]),
      ['2026-04-30', 'counted', 1],
      ['2026-04-29', 'counted', 2],
    ]);
  });

  it('stays on a day that is not worked, or moves before it', () => {
    const back = { n: 5, unit: 'calendar_day' } as const;
    expect(count('2026-05-06', back, { backward: true }).due).toBe('2026-05-01');
    const moved = count('2026-05-06', back, { backward: true, moves: yes });
    expect(moved.due).toBe('2026-04-30');
    expect(moved.days.at(-1)?.reason).toBe('moved_before_holiday');
  });

  it('is the day of the light, whatever it counts', () =>
    fc.assert(
      fc.property(starts, periods, (start, period) => {
        const deadline = count(start, period, { backward: true });
        expect(deadline.due).toBe(dayBefore(start, period, calendar));
        expect(derivable(deadline)).toBe(true);
      }),
    ));

  it('never passes the deadline when it is counted forward again', () =>
    fc.assert(
      fc.property(starts, periods, fc.boolean(), (start, period, moves) => {
        fc.pre(statusOf(calendar, start).working);
        const reading = { backward: true, moves: moves ? yes : no } as const;
        const back = count(start, period, reading).due;
        expect(back <= start && count(back, period).due <= start).toBe(true);
      }),
    ));
});

describe('以最早者为准', () => {
  it('names the one that wins and carries the others', () => {
    const earliest = earliestOf([
      count('2026-06-10', months(3)),
      count('2026-06-10', { date: '08-31' }),
      count('2026-06-10', { date: '2026-12-31' }),
    ]);
    expect([earliest.due, ...(earliest.alternatives ?? []).map(({ due }) => due)]).toEqual([
      '2026-08-31',
      '2026-09-10',
      '2026-12-31',
    ]);
    expect(earliest.figure.value).toEqual({ date: '08-31' });
  });

  it('is provisional where one of them may still move before it', () => {
    const batch = count('2027-01-10', { date: '2027-03-31' });
    expect(earliestOf([batch, count('2027-01-10', months(3))]).provisional).toBe(true);
  });

  it('is never later than any, and can be derived again', () =>
    fc.assert(
      fc.property(starts, fc.array(spans, { minLength: 1, maxLength: 4 }), (start, some) => {
        const [first, ...rest] = some.map((span) => count(start, span));
        if (!first) return;
        const earliest = earliestOf([first, ...rest]);
        for (const { due } of [first, ...rest]) expect(earliest.due <= due).toBe(true);
        expect(derivable(earliest)).toBe(true);
      }),
    ));

  it('cannot be derived again once an earlier one was made to look later', () => {
    const earliest = earliestOf([
      count('2026-06-10', { date: '08-31' }),
      count('2026-06-10', months(3)),
    ]);
    const [other] = earliest.alternatives ?? [];
    if (!other) throw new Error('there is another');
    const tampered = [{ ...other, due: day('2026-12-31') }];
    expect(isDerivable({ ...earliest, alternatives: tampered }, calendar)).toBe(false);
    expect(isDerivable({ ...other, alternatives: [earliest] }, calendar)).toBe(false);
  });
});

describe('中止', () => {
  it.each([
    [
      '2026-02-02',
      months(3),
      '2026-04-13',
      '2026-04-20',
      '2026-05-13',
      'the due day as it stood, and seven days',
    ],
    [
      '2026-02-02',
      months(3),
      '2026-05-06',
      '2026-05-20',
      '2026-05-20',
      'stopped on the last day, it ends on the day it runs again',
    ],
    [
      '2026-02-02',
      months(3),
      '2026-05-07',
      '2026-05-20',
      '2026-05-06',
      'what is over is not put off',
    ],
    [
      '2026-02-02',
      { n: 5, unit: 'working_day' },
      '2026-02-04',
      '2026-02-06',
      '2026-02-11',
      'two working days do not count',
    ],
    [
      '2026-02-02',
      { n: 5, unit: 'working_day' },
      '2026-02-07',
      '2026-02-09',
      '2026-02-09',
      'a weekend would not have counted anyway',
    ],
    [
      '2026-02-09',
      { n: 5, unit: 'calendar_day' },
      '2026-02-10',
      '2026-02-11',
      '2026-02-24',
      'a day that moves into the Spring Festival moves after it',
    ],
  ] as const)('%s and %o, stopped from %s to %s, is %s: %s', (start, period, from, to, due, _why) =>
    expect(count(start, period, { pauses: [pause(from, to)] }).due).toBe(due),
  );

  it('numbers the working days that count, and shows those that do not', () => {
    const { days } = count(
      '2026-02-02',
      { n: 3, unit: 'working_day' },
      { pauses: [pause('2026-02-04', '2026-02-06')] },
    );
    expect(days.map(({ day: on, reason, nth }) => [on, reason, nth])).toEqual([
      ['2026-02-02', 'day_zero', undefined],
      ['2026-02-03', 'counted', 1],
      ['2026-02-04', 'paused', undefined],
      ['2026-02-05', 'paused', undefined],
      ['2026-02-06', 'counted', 2],
      ['2026-02-07', 'skipped', undefined],
      ['2026-02-08', 'skipped', undefined],
      ['2026-02-09', 'counted', 3],
    ]);
  });

  it('never brings a deadline forward, nor ends it before the clock runs again', () =>
    fc.assert(
      fc.property(starts, spans, pauses, (start, span, one) => {
        fc.pre(start <= one.from);
        const without = count(start, span).due;
        const paused = count(start, span, { pauses: [one] });
        expect(paused.due >= without).toBe(true);
        if (one.from <= without) expect(paused.due >= one.to).toBe(true);
        expect(derivable(paused)).toBe(true);
      }),
    ));

  it('puts months and calendar days off by its days at least', () =>
    fc.assert(
      fc.property(starts, periods, pauses, (start, period, one) => {
        const without = count(start, period).due;
        fc.pre(period.unit !== 'working_day' && start <= one.from && one.from <= without);
        const paused = count(start, period, { pauses: [one] }).due;
        expect(daysBetween(without, paused) >= daysBetween(one.from, one.to)).toBe(true);
      }),
    ));

  it('never lets a longer period end earlier', () =>
    fc.assert(
      fc.property(starts, periods, pauses, (start, { n, unit }, one) => {
        const of = (length: number) => count(start, { n: length, unit }, { pauses: [one] }).due;
        expect(of(n) <= of(n + 1)).toBe(true);
      }),
    ));
});

describe('延期', () => {
  const original = earliestOf([
    count('2026-06-10', months(3)),
    count('2026-06-10', { date: '08-31' }),
  ]);
  const {
    due: _,
    days: __,
    calendar: ___,
    provisional: ____,
    alternatives: _____,
    ...term
  } = count('2026-08-20', { date: '2026-09-30' });
  const extended = extendedTo(original, term, calendar);

  it('ends on the day that was granted, and keeps the original with its alternatives', () => {
    expect([extended.due, extended.original?.due]).toEqual(['2026-09-30', '2026-08-31']);
    expect(extended.original?.alternatives?.map(({ due }) => due)).toEqual(['2026-09-10']);
    expect(derivable(extended)).toBe(true);
  });

  it('cannot be derived again once the original was changed', () =>
    expect(
      isDerivable({ ...extended, original: { ...original, due: day('2026-09-01') } }, calendar),
    ).toBe(false));

  it('is shifted by a pause after it', () => {
    const paused = extendedTo(
      original,
      { ...term, pauses: [pause('2026-09-01', '2026-09-11')] },
      calendar,
    );
    expect(paused.due).toBe('2026-10-10');
    expect(derivable(paused)).toBe(true);
  });
});
