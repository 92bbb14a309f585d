import { dayOf, instant } from '@xieshang/core';
import { storyOf } from '@xieshang/seed';
import { describe, expect, it } from 'vitest';
import { dayFrom } from '../../packages/graphql/src/cli/settings.ts';

describe('the day a demo county is told for', () => {
  it.each([
    ['2026-04-13T08:59:59+08:00', '2026-04-12'],
    ['2026-04-13T09:00:00+08:00', '2026-04-13'],
    ['2026-04-13T00:10:00+08:00', '2026-04-12'],
  ])('is at %s %s where none is typed', (now, told) =>
    expect(dayFrom(undefined, instant(now))).toBe(told),
  );

  it('is the one that is typed', () =>
    expect(dayFrom('2026-04-01', instant('2026-04-13T08:00:00+08:00'))).toBe('2026-04-01'));

  // On a Monday in spring more happens in the morning than on most days; a gateway bears two hours.
  it.each(['2026-04-13T09:00:00+08:00', '2026-04-13T08:30:00+08:00', '2026-04-14T00:05:00+08:00'])(
    'leaves nothing that is to come more than two hours after %s',
    (now) => {
      const { envelopes } = storyOf({ on: dayFrom(undefined, instant(now)), seed: 1 });
      const last =
        envelopes
          .map(({ at }) => at)
          .toSorted()
          .at(-1) ?? now;
      expect(dayOf(instant(last)) <= dayOf(instant(now))).toBe(true);
      expect(Date.parse(last) - Date.parse(now)).toBeLessThan(2 * 3_600_000);
    },
  );
});
