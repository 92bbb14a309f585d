import type { Actor } from './county/actor.ts';
import type { Register } from './county/register.ts';
import type { CaseField, Showing } from './county/showing.ts';
import { opens } from './kernel/scope.ts';
import type { Subject } from './kernel/subject.ts';
import { type Link, referenceTo } from './lineage/references.ts';
import { type CaseSubject, type Cases, showings, subjects } from './subjects.ts';

/** What a case names of other cases, as words by which it is found. */
export const referencesOf = (subject: CaseSubject, state: unknown): readonly string[] =>
  (subjects[subject] as Subject).references?.(state) ?? [];

const mayRead = (
  subject: CaseSubject,
  state: unknown,
  actor: Actor,
  register: Register,
): boolean => {
  const { readable, scopeFacts } = showings[subject] as unknown as Showing<unknown, never>;
  return opens<CaseField>(readable(actor, register), scopeFacts(state));
};

/**
 * The cases that name a case, as far as an actor may read them: what was opened under a plan, what
 * follows up on an outcome, the supervision a recommendation became a topic of, the plan that takes
 * an item over.
 */
export const referencedBy = (
  cases: Cases,
  link: Link,
  actor: Actor,
  register: Register,
): readonly Link[] =>
  (Object.keys(showings) as CaseSubject[]).flatMap((subject) =>
    Object.entries(cases[subject])
      .filter(
        ([, state]) =>
          referencesOf(subject, state).includes(referenceTo(link)) &&
          mayRead(subject, state, actor, register),
      )
      .map(([id]) => ({ subject, id })),
  );
