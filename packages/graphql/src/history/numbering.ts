import {
  calendarOf,
  factsShown,
  type RegisterOfDay,
  type SubjectName,
  showsEveryFact,
} from '@xieshang/core';
import type { GatewayContext } from '../context.ts';
import type { Event } from '../generated/prisma/client.ts';
import { eventFrom } from '../store/history.ts';
import type { StoredCase } from '../store/rows/subject-rows.ts';
import { historiesOf, historyKey } from './histories.ts';

/** A case as it stands, or stood, in the store. */
export interface Numbered extends StoredCase {
  readonly countyId: string;
  readonly subject: SubjectName;
  readonly caseId: string;
}

/** A fact as somebody is shown it. */
export interface ShownFact {
  readonly event: Event;
  /** Its place among the facts of the case that its reader is shown, from 1. */
  readonly number: number;
  /** Whether its reader is shown every fact there is, and so may know its seal. */
  readonly sealed: boolean;
}

/**
 * The facts of a case they may read that the caller is shown, up to its version, from 1; by the
 * register as it stands where no other is named.
 */
export const shownFacts = async (
  { countyId, subject, caseId, state, version }: Numbered,
  context: GatewayContext,
  known?: RegisterOfDay,
): Promise<readonly ShownFact[]> => {
  const { actor, today } = context;
  const register = known ?? (await context.register(countyId));
  const around = { today, register, calendar: calendarOf(register) };
  const facts = await historiesOf(context).load(historyKey(countyId, subject, caseId));
  const isShown = factsShown(subject, state, actor, around);
  const sealed = showsEveryFact(subject, actor);
  return facts
    .filter((fact) => fact.version <= version && isShown(eventFrom(fact)))
    .map((event, place) => ({ event, number: place + 1, sealed }));
};

/**
 * The version of a case for a caller who may read it: how many facts of it they are shown. Facts are
 * read only for those from whom some could be hidden.
 */
export const shownVersion = async (
  one: Numbered,
  context: GatewayContext,
  register?: RegisterOfDay,
): Promise<number> =>
  showsEveryFact(one.subject, context.actor)
    ? one.version
    : (await shownFacts(one, context, register)).length;
