import {
  type CountyProfile,
  stateCouncilCalendar as calendar,
  clocksOf,
  day,
  huailaiDemoProfile,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { registerAfter } from '../support/standing.ts';

const words = { zh: '期限', en: 'deadline' };
const { notice } = huailaiDemoProfile.consultation.periods;

/** A county that gives notice so many days ahead, under a version of its profile. */
const profileWith = (n: number, version: number): CountyProfile => ({
  ...huailaiDemoProfile,
  version,
  consultation: {
    ...huailaiDemoProfile.consultation,
    periods: {
      ...huailaiDemoProfile.consultation.periods,
      notice: { ...notice, value: { n, unit: 'calendar_day' } },
    },
  },
});

const clocks = clocksOf(
  'matter',
  {
    after: { title: words, startFact: words },
    before: { title: words, startFact: words, backward: true },
  },
  ({ consultation: { periods } }) => ({ after: periods.notice, before: periods.notice }),
);
const later = registerAfter(
  { type: 'ProfileAdopted', profile: profileWith(7, 2) },
  { type: 'ProfileAdopted', profile: profileWith(3, 3) },
);
const start = day('2026-04-20');

describe('期限的计算', () => {
  it('uses the profile in force, and records its version', () => {
    expect(clocks.due('after', start, { register: later, calendar })).toEqual({
      by: '2026-04-23',
      version: 3,
    });
    expect(clocks.due('before', start, { register: later, calendar })).toEqual({
      by: '2026-04-17',
      version: 3,
    });
  });

  it('gives a certificate that names the matter and the figure', () =>
    expect(clocks.certificate('after', start, profileWith(7, 2), calendar)).toMatchObject({
      kind: 'matter.after',
      title: words,
      startFact: words,
      start: '2026-04-20',
      due: '2026-04-27',
    }));

  it('is derived by the figures of its time, whatever the county chose since', () => {
    const running = { target: 'X1', start };
    expect(
      clocks.certified(
        [
          {
            ...running,
            kind: 'after',
            due: { by: day('2026-04-27'), version: 2 },
            doneOn: day('2026-04-22'),
          },
          { ...running, kind: 'before', due: { by: day('2026-04-17'), version: 3 } },
        ],
        later,
        calendar,
      ),
    ).toMatchObject([
      {
        kind: 'matter.after',
        target: 'X1',
        due: '2026-04-27',
        recorded: '2026-04-27',
        doneOn: '2026-04-22',
      },
      { kind: 'matter.before', target: 'X1', due: '2026-04-17', recorded: '2026-04-17' },
    ]);
  });

  it('has no day of completion while it is open', () => {
    const [open] = clocks.certified(
      [{ kind: 'after', target: 'X1', start, due: { by: day('2026-04-27'), version: 2 } }],
      later,
      calendar,
    );
    expect(open).not.toHaveProperty('doneOn');
  });

  it('keeps the day that was recorded where it is another', () => {
    const [one] = clocks.certified(
      [{ kind: 'after', target: 'X1', start, due: { by: day('2026-04-26'), version: 2 } }],
      later,
      calendar,
    );
    expect(one).toMatchObject({ recorded: '2026-04-26', due: '2026-04-27' });
  });
});
