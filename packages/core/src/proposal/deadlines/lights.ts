import { profileOf, type Register } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { Due } from '../../kernel/deadline.ts';
import { type LightTimes, lightTimesOf } from '../../kernel/lights.ts';

/** When the lights of a due day turn, counted by the figures it was counted by. */
export const lightTimes = (due: Due, register: Register, calendar: Calendar): LightTimes =>
  lightTimesOf(due.by, profileOf(register, due.version).proposal.periods, calendar);
