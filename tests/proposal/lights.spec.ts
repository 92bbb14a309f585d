import {
  stateCouncilCalendar as calendar,
  day,
  instant,
  lightAt,
  lightTimes,
  stepLights,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { periodFixed } from '../support/county.ts';
import {
  acceptedByUnit,
  closed,
  dissatisfied,
  drafted,
  jointToDelivery,
  ratedByFirst,
  sentBack,
  toDelivery,
  toUnit,
} from '../support/facts.ts';
import { contactedAgain, secondRound } from '../support/handling-facts.ts';
import { registerAfter, standing } from '../support/standing.ts';

const register = registerAfter();
const replyBy = { by: day('2026-05-06'), version: 1 };

describe('两级预警', () => {
  const times = lightTimes(replyBy, register, calendar);

  it.each([
    ['2026-04-09T23:59:59+08:00', 'none'],
    ['2026-04-10T00:00:00+08:00', 'first_warning'],
    ['2026-04-23T23:59:59+08:00', 'first_warning'],
    ['2026-04-24T00:00:00+08:00', 'second_warning'],
    ['2026-05-06T23:59:59+08:00', 'second_warning'],
    ['2026-05-07T00:00:00+08:00', 'overdue'],
  ])('of a reply due on 6 May 2026 at %s: %s', (at, light) =>
    expect(lightAt(times, instant(at))).toBe(light),
  );

  it('counts working days backward over the May holiday', () =>
    expect(times).toEqual({
      firstWarningAt: instant('2026-04-10T00:00:00+08:00'),
      secondWarningAt: instant('2026-04-24T00:00:00+08:00'),
      overdueAt: instant('2026-05-07T00:00:00+08:00'),
    }));

  it('keeps the figures of the version the due day was counted by', () => {
    const later = registerAfter(periodFixed('secondWarning', { n: 1, unit: 'calendar_day' }));
    expect(lightTimes(replyBy, later, calendar)).toEqual(times);
    expect(lightTimes({ ...replyBy, version: 2 }, later, calendar).secondWarningAt).toBe(
      instant('2026-05-05T00:00:00+08:00'),
    );
  });

  it('counts months backward where the county says months', () => {
    const later = registerAfter(periodFixed('firstWarning', { n: 1, unit: 'month' }));
    expect(lightTimes({ ...replyBy, version: 2 }, later, calendar).firstWarningAt).toBe(
      instant('2026-04-06T00:00:00+08:00'),
    );
  });
});

describe('下一步的预警', () => {
  it('is that of the deadline which runs', () =>
    expect(stepLights(standing(...toUnit, acceptedByUnit), register, calendar)).toEqual(
      lightTimes(replyBy, register, calendar),
    ));

  it('is that of renewed handling for a second reply that was sent back', () => {
    const unrated = [
      ...jointToDelivery,
      { ...dissatisfied, on: day('2026-04-28') },
      contactedAgain,
      secondRound,
      { ...sentBack, on: day('2026-06-16'), reply: 'R2' },
    ];
    expect(stepLights(standing(...unrated), register, calendar)).toEqual(
      lightTimes({ by: day('2026-08-17'), version: 1 }, register, calendar),
    );
  });

  it('is absent where nobody owes anything', () => {
    expect(stepLights(standing(drafted), register, calendar)).toBeUndefined();
    expect(
      stepLights(standing(...toDelivery, ratedByFirst, closed), register, calendar),
    ).toBeUndefined();
  });

  it('never turns on proposers: it waits for the window to close, then runs to the closing', () => {
    const times = stepLights(standing(...toDelivery), register, calendar);
    expect(times?.firstWarningAt).toBe(instant('2026-05-16T00:00:00+08:00'));
    expect(times?.secondWarningAt).toBe(instant('2026-05-22T00:00:00+08:00'));
    expect(times?.overdueAt).toBe(instant('2026-05-30T00:00:00+08:00'));
  });
});
