import { isOfHigherLevel, isSeated, type Register } from '../../county/register.ts';
import type { CalendarDay } from '../../kernel/day.ts';

/** True for who may sign: a county may let members of higher committees who live there propose and join. */
export const maySign = (register: Register, id: string, on: CalendarDay): boolean =>
  isSeated(register, id, on) ||
  (register.profile.proposal.flags.allowUpperLevelMembers.value &&
    isOfHigherLevel(register, id, on));
