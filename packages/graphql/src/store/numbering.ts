import {
  type CaseRef,
  dayOf,
  factsShown,
  mayReadCase,
  type SubjectName,
  showsEveryFact,
} from '@xieshang/core';
import { caseOn, type Desk, foundedOn, keyOf } from './desk.ts';
import { eventFrom } from './history.ts';
import type { Order } from './order.ts';

/**
 * The cases whose facts have to be on the desk before an order is judged: those that its sender named
 * a version of, unless their numbers are those of the log.
 */
export const countedFor = (order: Order): readonly CaseRef[] => {
  const { subject, caseId, actor, expectedVersion } = order;
  return caseId === undefined || expectedVersion === undefined || showsEveryFact(subject, actor)
    ? []
    : [{ subject, caseId }];
};

/** Lays the facts of cases on the desk: one query for all of them. */
export const layFacts = async (
  { db, countyId, facts }: Desk,
  wanted: readonly CaseRef[],
): Promise<void> => {
  if (wanted.length === 0) return;
  for (const { subject, caseId } of wanted) facts.set(keyOf(subject as SubjectName, caseId), []);
  const rows = await db.event.findMany({
    where: { OR: wanted.map(({ subject, caseId }) => ({ countyId, subject, caseId })) },
    orderBy: { position: 'asc' },
    select: { subject: true, caseId: true, type: true, data: true },
  });
  for (const row of rows)
    facts.get(keyOf(row.subject as SubjectName, row.caseId))?.push(eventFrom(row));
};

/** How many facts of a case the sender of an order is shown, as it stands on the desk. */
export const shownOn = (desk: Desk, { subject, actor, at }: Order, caseId: string): number => {
  const { state, version } = caseOn(desk, subject, caseId);
  if (subject === 'county') return version;
  const around = { today: dayOf(at), register: foundedOn(desk), calendar: desk.calendar };
  if (!mayReadCase(subject, state, actor, around)) return 0;
  if (showsEveryFact(subject, actor)) return version;
  const isShown = factsShown(subject, state, actor, around);
  return (desk.facts.get(keyOf(subject, caseId)) ?? []).filter(isShown).length;
};
