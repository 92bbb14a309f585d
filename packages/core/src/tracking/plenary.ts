import type { Session } from '../county/entries.ts';
import type { Register } from '../county/register.ts';
import type { CalendarDay } from '../kernel/day.ts';

const yearEnd = (year: number): string => `${year}-12-31`;

/**
 * 下次全体会议: of the sessions of the register that open after the year and are not over, the one that
 * opens first.
 */
export const nextPlenary = (
  { sessions }: Pick<Register, 'sessions'>,
  year: number,
  today: CalendarDay,
): Session | undefined =>
  sessions
    .filter(({ opensOn, closesOn }) => opensOn > yearEnd(year) && today <= closesOn)
    .toSorted((one, other) => (one.opensOn < other.opensOn ? -1 : 1))[0];
