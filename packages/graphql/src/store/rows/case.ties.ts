import { type CaseSubject, referencesOf, type States, showingOf } from '@xieshang/core';
import type { Prisma } from '../../generated/prisma/client.ts';

/** Who may read a case for being concerned. */
export type Concerned = 'unit' | 'person';

/** The tie of a case to who is concerned; no subject has such a name, so that no other tie is the same. */
export const tieToParty = (kind: Concerned, id: string): string => `${kind} ${id}`;

/** The cases that some of these are concerned by. */
export const concerns = (kind: Concerned, ids: readonly string[]): Prisma.CaseFileWhereInput => ({
  ties: { some: { tie: { in: ids.map((id) => tieToParty(kind, id)) } } },
});

/** What a case is found by, each once and in order. */
export const tiesFor = (subject: CaseSubject, state: States[CaseSubject]): readonly string[] => {
  const { unit, person } = showingOf(subject).scopeFacts(state);
  const ties = [
    ...unit.map((id) => tieToParty('unit', id)),
    ...person.map((id) => tieToParty('person', id)),
    ...referencesOf(subject, state),
  ];
  return [...new Set(ties)].sort();
};
