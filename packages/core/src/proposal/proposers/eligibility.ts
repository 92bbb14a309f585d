import { comingTermOf, isOfHigherLevel, isSeated, type Register } from '../../county/register.ts';
import type { CalendarDay } from '../../kernel/day.ts';

/** True for who may sign: a county may let members of higher committees who live there propose and join. */
export const maySign = (register: Register, id: string, on: CalendarDay): boolean =>
  isSeated(register, id, on) ||
  (register.profile.proposal.flags.allowUpperLevelMembers.value &&
    isOfHigherLevel(register, id, on));

/** 换届: chosen for the term that comes next; what such a member submits is held until it starts. */
export const isChosen = (register: Register, id: string, on: CalendarDay): boolean =>
  comingTermOf(register, id, on) !== undefined;

/** True for who may sign with the first proposer: both for the current term, or both for the same coming one. */
export const signsWith = (
  register: Register,
  first: string | undefined,
  id: string,
  on: CalendarDay,
): boolean => {
  const coming = first === undefined ? undefined : comingTermOf(register, first, on);
  return coming ? comingTermOf(register, id, on)?.no === coming.no : maySign(register, id, on);
};
