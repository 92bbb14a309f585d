import {
  calendarOf,
  dayOf,
  factsShown,
  mayReadCase,
  registerOfDay,
  showsEveryFact,
} from '@xieshang/core';
import type { Order } from './order.ts';
import { caseIn, caseKey, foundedIn, type UnitOfWork } from './unit-of-work.ts';

/** How many facts of a case the sender of an order is shown, as it stands now. */
export const shownVersion = (
  unit: UnitOfWork,
  { subject, actor, at }: Order,
  caseId: string,
): number => {
  const { state, version } = caseIn(unit, subject, caseId);
  if (subject === 'county') return version;
  const today = dayOf(at);
  const register = registerOfDay(foundedIn(unit), today);
  const around = { today, register, calendar: calendarOf(register) };
  if (!mayReadCase(subject, state, actor, around)) return 0;
  if (showsEveryFact(subject, actor)) return version;
  const isShown = factsShown(subject, state, actor, around);
  return (unit.facts.get(caseKey(subject, caseId)) ?? []).filter(isShown).length;
};
