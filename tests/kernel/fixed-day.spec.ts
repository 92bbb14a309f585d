import {
  type Citation,
  stateCouncilCalendar as calendar,
  day,
  type FixedDeadline,
  fixedDeadlineOf,
  isDerivable,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const basis: Citation = { instrument: 'model-design', article: '指定日期', verification: 'DESIGN' };
const words = { zh: '期限', en: 'deadline' };
const fixed = (due: string) =>
  fixedDeadlineOf(
    {
      kind: 'test',
      title: words,
      start: day('2026-04-22'),
      startFact: words,
      due: day(due),
      basis,
    },
    calendar,
  );

describe('指定的日期', () => {
  it('is one line, with its basis and without a figure', () => {
    const { due, days, figure } = fixed('2026-10-30');
    expect([due, figure]).toEqual(['2026-10-30', undefined]);
    expect(days).toEqual([
      { day: '2026-10-30', reason: 'fixed_day', basis, kind: 'working_day', provisional: false },
    ]);
  });

  it('stays where it was named, also on a holiday', () => {
    const { due, days } = fixed('2026-10-01');
    expect(due).toBe('2026-10-01');
    expect(days).toMatchObject([{ kind: 'holiday', holiday: '国庆节' }]);
  });

  it('does not move by a later notice, so it is never provisional', () => {
    const { provisional, days } = fixed('2027-06-30');
    expect(provisional).toBe(false);
    expect(days).toMatchObject([{ provisional: true }]);
  });

  it('can be derived again, on a working day and on a holiday', () => {
    expect(isDerivable(fixed('2026-10-30'), calendar)).toBe(true);
    expect(isDerivable(fixed('2026-10-01'), calendar)).toBe(true);
    expect(isDerivable(JSON.parse(JSON.stringify(fixed('2026-10-01'))), calendar)).toBe(true);
  });

  const honest = fixed('2026-10-30');
  const [line] = honest.days;

  it.each([
    ['its due day', { due: day('2026-10-31') }],
    ['its only line', { days: [] }],
    ['the day of its line', { days: [{ ...line, day: day('2026-10-31') }] }],
    ['why its day counts', { days: [{ ...line, reason: 'counted' }] }],
    ['its calendar', { calendar: 'another' }],
    ['whether it may move', { provisional: true }],
  ])('cannot be derived again once somebody has changed %s', (_what, change) =>
    expect(isDerivable({ ...honest, ...change } as FixedDeadline, calendar)).toBe(false),
  );
});
