import { type CalendarDay, type Instant, instant } from '@xieshang/core';
import { between, type Random } from '../../random.ts';

const MORNING = 8 * 60 + 30;
const EVENING = 17 * 60;
const EARLY = 8 * 60;
const EARLY_ENOUGH = 10 * 60;
const BETWEEN_TWO = 7;

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/**
 * Gives each of the days, which are in order, a moment: in order too, within office hours, and in
 * the morning of today.
 */
export const momentsOn = (
  days: readonly CalendarDay[],
  today: CalendarDay,
  random: Random,
): readonly Instant[] => {
  let before = { on: '', minute: 0 };
  return days.map((on) => {
    const usual =
      on === today ? between(random, EARLY, EARLY_ENOUGH) : between(random, MORNING, EVENING);
    const minute = on === before.on ? before.minute + BETWEEN_TWO : usual;
    before = { on, minute };
    return instant(`${on}T${clock(minute)}:00+08:00`);
  });
};
