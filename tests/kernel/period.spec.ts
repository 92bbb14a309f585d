import {
  type Citations,
  type DeadlineTerm,
  datedFigure,
  day,
  type FixedDate,
  Period,
  periodFigure,
  periodUnits,
  periodWords,
  spanWords,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const words = { zh: '期限', en: 'deadline' };
const cites: Citations = [
  { instrument: 'civil-code', article: '第二百零一条', verification: 'SEEN' },
];
const asked = (value: Period | FixedDate): DeadlineTerm => ({
  ...{ kind: 'test', title: words, start: day('2026-03-02'), startFact: words },
  figure: { value, cites },
});

describe('期间的写法', () => {
  it.each(periodUnits)('is a number of the unit %s', (unit) =>
    expect(Period.parse({ n: 3, unit })).toEqual({ n: 3, unit }),
  );

  it.each([
    [{ n: 0, unit: 'month' }, 'nothing is no period'],
    [{ n: -1, unit: 'month' }, 'a period lies ahead'],
    [{ n: 1.5, unit: 'month' }, 'a period is whole'],
    [{ n: 1, unit: 'week' }, 'nobody counts in weeks'],
    [{ n: 3_651, unit: 'calendar_day' }, 'nothing takes more than ten years of days'],
    [{ n: 2_501, unit: 'working_day' }, 'nor of working days'],
    [{ n: 601, unit: 'month' }, 'nor more than fifty years'],
    [{ unit: 'month' }, 'a period has a number'],
    [{ n: 1 }, 'a period has a unit'],
  ])('is not %o: %s', (value, _why) => expect(Period.safeParse(value).success).toBe(false));

  it.each([
    [3_650, 'calendar_day'],
    [2_500, 'working_day'],
    [600, 'month'],
  ] as const)('may be %d in the unit %s', (n, unit) =>
    expect(Period.safeParse({ n, unit }).success).toBe(true),
  );

  it('is written with its number and its unit, each unit in its own words', () => {
    const aloud = periodUnits.map((unit) => periodWords({ n: 10, unit }));
    for (const { zh, en } of aloud)
      expect([zh.startsWith('10'), en.startsWith('10')]).toEqual([true, true]);
    expect(new Set(aloud.map(({ zh }) => zh)).size).toBe(periodUnits.length);
    expect(new Set(aloud.map(({ en }) => en)).size).toBe(periodUnits.length);
  });

  it('is written as a period, and a date as a date', () => {
    const period = { n: 10, unit: 'month' } as const;
    expect(spanWords(period)).toEqual(periodWords(period));
    expect(spanWords({ date: '08-31' })).toMatchObject({ en: '08-31' });
  });
});

describe('期限的数值', () => {
  const period = { n: 3, unit: 'month' } as const;
  const date = { date: '08-31' };

  it('is a period with its sources, or none where a date is fixed', () => {
    expect(periodFigure(asked(period))).toEqual({ value: period, cites });
    expect(periodFigure(asked(date))).toBeUndefined();
  });

  it('is a date with its sources, or none where a period is counted', () => {
    expect(datedFigure(asked(date))).toEqual({ value: date, cites });
    expect(datedFigure(asked(period))).toBeUndefined();
  });
});
