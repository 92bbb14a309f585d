import {
  type CalendarDay,
  stateCouncilCalendar as calendar,
  day,
  instruments,
  plusDays,
  statusOf,
} from '@xieshang/core';
import { isWorkday } from 'chinese-days';
import { describe, expect, it } from 'vitest';

const daysOf = (year: number): readonly CalendarDay[] => {
  const days: CalendarDay[] = [];
  for (let on = day(`${year}-01-01`); on < `${year + 1}-01-01`; on = plusDays(on, 1)) days.push(on);
  return days;
};

describe('国务院办公厅节假日安排', () => {
  it.each([
    [2023, 365],
    [2024, 366],
    [2025, 365],
    [2026, 365],
  ])('agrees with a second source on every day of %d', (year, length) => {
    const days = daysOf(year);
    expect(days).toHaveLength(length);
    const apart = days.filter((on) => statusOf(calendar, on).working !== isWorkday(on));
    expect(apart).toEqual([]);
  });

  it.each([
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('gives %d %d working days', (year, working) =>
    expect(daysOf(year).filter((on) => statusOf(calendar, on).working)).toHaveLength(working),
  );

  it('has a notice for each of these years, and the instrument behind it', () => {
    expect([...calendar.notices.keys()]).toEqual([2023, 2024, 2025, 2026]);
    for (const { cites } of calendar.notices.values())
      expect(instruments).toHaveProperty([cites.instrument]);
  });

  it('moves only weekend days to work, and never a day that is off', () => {
    for (const { off, work } of calendar.notices.values())
      for (const on of work) {
        expect(['0', '6']).toContain(String(new Date(`${on}T00:00:00Z`).getUTCDay()));
        expect(off.has(on)).toBe(false);
      }
  });

  it('has no notice for 2027: a Monday after the Spring Festival of that year is provisional', () =>
    expect(statusOf(calendar, day('2027-02-08'))).toMatchObject({
      kind: 'working_day',
      provisional: true,
    }));

  it('says of every day of 2026 but its last week that it is settled, and of 2027 of its yearly holidays alone', () => {
    const settled = (year: number) =>
      daysOf(year).filter((on) => !statusOf(calendar, on).provisional);
    expect(settled(2026)).toEqual(daysOf(2026).filter((on) => on < '2026-12-25'));
    expect(settled(2027).map((on) => on.slice(5))).toEqual([
      ...['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'],
    ]);
  });
});
