import { stateCouncilCalendar as calendar, day, statusOf, workingDayFrom } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

describe('工作日', () => {
  it.each([
    ['2026-01-05', true, 'working_day', 'a Monday'],
    ['2026-01-10', false, 'weekend', 'a Saturday'],
    ['2026-02-14', true, 'make_up_day', 'a Saturday worked before the Spring Festival'],
    ['2026-02-17', false, 'holiday', 'a Tuesday in the Spring Festival'],
    ['2026-02-21', false, 'holiday', 'a Saturday in the Spring Festival'],
    ['2024-02-09', true, 'working_day', "New Year's Eve of 2024, worked by the notice"],
    ['2022-12-31', false, 'holiday', 'announced with the year that follows'],
  ])('%s is worked: %s (%s, %s)', (on, working, kind) =>
    expect(statusOf(calendar, day(on))).toMatchObject({ working, kind }),
  );

  it('names the holiday and the notice that orders it', () => {
    const { holiday, source } = statusOf(calendar, day('2026-02-17'));
    expect(holiday).toBe('春节');
    expect(source?.instrument).toBe('holiday-notice-2026');
  });

  it('names the notice behind a make-up day', () =>
    expect(statusOf(calendar, day('2026-02-14')).source?.instrument).toBe('holiday-notice-2026'));

  it('rests on no notice for a plain day', () =>
    expect(statusOf(calendar, day('2026-01-05')).source).toBeUndefined());

  it.each([
    ['2027-01-01', '元旦'],
    ['2028-05-01', '劳动节'],
    ['2028-05-02', '劳动节'],
    ['2027-10-01', '国庆节'],
    ['2027-10-03', '国庆节'],
  ])('is a day off on %s in a year without a notice, and surely so', (on, holiday) =>
    expect(statusOf(calendar, day(on))).toMatchObject({
      working: false,
      kind: 'holiday',
      holiday,
      source: { instrument: 'holiday-regulation' },
      provisional: false,
    }),
  );

  it.each(['2027-01-04', '2028-05-03', '2027-10-04', '2022-05-02'])(
    'is not for that a day off on %s',
    (on) => expect(statusOf(calendar, day(on))).toMatchObject({ working: true, provisional: true }),
  );

  it('is told by the notice where there is one', () =>
    expect(statusOf(calendar, day('2026-10-01')).source?.instrument).toBe('holiday-notice-2026'));

  it('is provisional in the last week of a year until the next one has its notice', () => {
    expect(statusOf(calendar, day('2026-12-24')).provisional).toBe(false);
    expect(statusOf(calendar, day('2026-12-25')).provisional).toBe(true);
    expect(statusOf(calendar, day('2025-12-31')).provisional).toBe(false);
  });

  it('is provisional in a year without a notice, where only weekends are known', () => {
    expect(statusOf(calendar, day('2027-02-08'))).toMatchObject({
      working: true,
      provisional: true,
    });
    expect(statusOf(calendar, day('2027-02-06'))).toMatchObject({
      working: false,
      provisional: true,
    });
  });

  it('is settled in a year with a notice', () =>
    expect(statusOf(calendar, day('2026-11-30')).provisional).toBe(false));

  it('finds the next working day after the Spring Festival', () =>
    expect(workingDayFrom(calendar, day('2026-02-15'))).toBe('2026-02-24'));

  it('finds the last working day before it, a make-up Saturday', () =>
    expect(workingDayFrom(calendar, day('2026-02-23'), -1)).toBe('2026-02-14'));

  it('takes a working day for itself', () =>
    expect(workingDayFrom(calendar, day('2026-01-05'))).toBe('2026-01-05'));
});
