import {
  stateCouncilCalendar as calendar,
  day,
  fold,
  type RegisterOfDay,
  type SupervisorGroupEvent,
  supervisorGroup,
} from '@xieshang/core';
import { registerAfter } from './standing.ts';

/** A group of supervisors after these facts. */
export const groupAfter = (...history: readonly SupervisorGroupEvent[]) =>
  fold(supervisorGroup, history);

/** A day, in the county as it is unless another register is given. */
export const aroundOn = (today: string, register: RegisterOfDay = registerAfter()) => ({
  today: day(today),
  register,
  calendar,
});
