import {
  type Citations,
  stateCouncilCalendar as calendar,
  type DeadlineTerm,
  day,
  deadlineOf,
  earliestOf,
  type FixedDate,
  type Period,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const cites: Citations = [
  { instrument: 'civil-code', article: '第二百零一条', verification: 'SEEN' },
];
const words = { zh: '期限', en: 'deadline' };
const yes = { value: true, cites };
const no = { value: false, cites };
const pause = (from: string, to: string) => ({ from: day(from), to: day(to) });
const count = (start: string, value: Period | FixedDate, change: Partial<DeadlineTerm> = {}) =>
  deadlineOf(
    {
      ...{ kind: 'test', title: words, start: day(start), startFact: words },
      ...{ figure: { value, cites }, ...change },
    },
    calendar,
  );
const lines = (...of: Parameters<typeof count>) =>
  count(...of).days.map(({ day: on, reason, nth }) => [on, reason, nth]);
const months = (n: number): Period => ({ n, unit: 'month' });
const days = (n: number): Period => ({ n, unit: 'calendar_day' });

describe('期限证明的每一行', () => {
  it('numbers the last of so many calendar days, forward and backward', () => {
    expect(lines('2026-03-02', days(4))).toEqual([
      ['2026-03-02', 'day_zero', undefined],
      ['2026-03-06', 'counted', 4],
    ]);
    expect(lines('2026-03-06', days(4), { backward: true })).toEqual([
      ['2026-03-06', 'day_zero', undefined],
      ['2026-03-02', 'counted', 4],
    ]);
  });

  it('numbers no day of months, forward or backward', () => {
    expect(lines('2026-03-16', months(3))).toEqual([
      ['2026-03-16', 'day_zero', undefined],
      ['2026-06-16', 'corresponding_day', undefined],
    ]);
    expect(lines('2026-05-31', months(3), { backward: true })).toEqual([
      ['2026-05-31', 'day_zero', undefined],
      ['2026-02-28', 'last_day_of_month', undefined],
    ]);
  });

  it('leaves a number out where there is none', () => {
    const [zero] = count('2026-03-02', days(4)).days;
    expect(zero).not.toHaveProperty('nth');
    expect(zero).not.toHaveProperty('holiday');
  });

  it('names the holiday over which a count passes', () => {
    const { days: counted } = count('2026-02-14', { n: 1, unit: 'working_day' });
    expect(counted[1]).toMatchObject({ day: '2026-02-15', reason: 'skipped', holiday: '春节' });
  });

  it('stays on a last day that is not worked where the county does not move it', () => {
    expect(lines('2026-03-01', days(6), { moves: no })).toEqual([
      ['2026-03-01', 'day_zero', undefined],
      ['2026-03-07', 'counted', 6],
    ]);
    expect(count('2026-03-01', days(6), { moves: yes }).due).toBe('2026-03-09');
  });

  it('tells a date that was named from the last of a February that has no such day', () => {
    expect(lines('2024-01-10', { date: '02-29' })[1]?.[1]).toBe('named_date');
    expect(lines('2026-01-10', { date: '02-29' })[1]?.[1]).toBe('last_day_of_month');
    expect(lines('2026-01-10', { date: '2026-07-15' })[1]?.[1]).toBe('named_date');
  });
});

describe('中止的每一行', () => {
  it('puts a period off by each pause in turn, and tells both', () =>
    expect(
      lines('2026-03-16', months(3), {
        pauses: [pause('2026-04-01', '2026-04-11'), pause('2026-06-26', '2026-06-30')],
      }),
    ).toEqual([
      ['2026-03-16', 'day_zero', undefined],
      ['2026-06-16', 'corresponding_day', undefined],
      ['2026-06-26', 'after_pause', undefined],
      ['2026-06-30', 'after_pause', undefined],
    ]));

  it('counts a pause from the day to which the pause before it has moved the end', () =>
    expect(
      count('2026-03-16', months(3), {
        pauses: [pause('2026-04-01', '2026-04-11'), pause('2026-06-27', '2026-06-30')],
      }).due,
    ).toBe('2026-06-26'));

  it('tells no line of a pause that ended on the day it began', () =>
    expect(lines('2026-03-16', months(3), { pauses: [pause('2026-04-01', '2026-04-01')] })).toEqual(
      lines('2026-03-16', months(3)),
    ));

  it('puts a date off, and the day before a date', () => {
    const pauses = [pause('2026-08-03', '2026-08-06')];
    expect(lines('2026-06-10', { date: '08-31' }, { pauses })).toEqual([
      ['2026-06-10', 'day_zero', undefined],
      ['2026-08-31', 'named_date', undefined],
      ['2026-09-03', 'after_pause', undefined],
    ]);
    expect(lines('2026-06-10', { date: '08-31' }, { pauses, included: no })).toEqual([
      ['2026-06-10', 'day_zero', undefined],
      ['2026-08-31', 'named_date', undefined],
      ['2026-08-30', 'day_before_date', undefined],
      ['2026-09-02', 'after_pause', undefined],
    ]);
  });

  it('puts a date off from the working day it had moved to', () =>
    expect(
      count(
        '2026-03-01',
        { date: '05-01' },
        { moves: yes, pauses: [pause('2026-04-01', '2026-04-08')] },
      ).due,
    ).toBe('2026-05-13'));
});

describe('唯一的期限', () => {
  it('has no alternatives to carry', () =>
    expect(earliestOf([count('2026-03-16', months(3))])).not.toHaveProperty('alternatives'));

  it('wins over another on the same day where it is named first', () => {
    const [one, other] = [count('2026-06-10', { date: '08-31' }), count('2026-06-10', days(82))];
    expect([one.due, other.due]).toEqual(['2026-08-31', '2026-08-31']);
    expect(earliestOf([one, other]).figure.value).toEqual({ date: '08-31' });
    expect(earliestOf([other, one]).figure.value).toEqual(days(82));
  });
});
