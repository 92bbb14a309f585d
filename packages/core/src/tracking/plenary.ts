import type { Session } from '../county/entries.ts';
import type { Register } from '../county/register.ts';
import { type CalendarDay, yearOf } from '../kernel/day.ts';

/**
 * 下次全体会议: the first session of the register that opens after the year and is not over. The register
 * has sessions in the order in which they open.
 */
export const nextPlenary = (
  { sessions }: Pick<Register, 'sessions'>,
  year: number,
  today: CalendarDay,
): Session | undefined =>
  sessions.find(({ opensOn, closesOn }) => yearOf(opensOn) > year && today <= closesOn);
