import type { Actor } from './county/actor.ts';
import type { RegisterOfDay } from './county/register.ts';
import { keysOf } from './kernel/keys.ts';
import { type Link, referenceTo } from './lineage/references.ts';
import { mayReadCase } from './shown-facts.ts';
import { type CaseSubject, type Cases, showings, subjectNamed } from './subjects.ts';

/** What a case names of other cases, as words by which it is found. */
export const referencesOf = (subject: CaseSubject, state: unknown): readonly string[] =>
  subjectNamed(subject).references?.(state) ?? [];

/**
 * The cases that name a case, as far as an actor may read them: what was opened under a plan, what
 * follows up on an outcome, the supervision a recommendation became a topic of, the plan that takes
 * an item over.
 */
export const referencedBy = (
  cases: Cases,
  link: Link,
  actor: Actor,
  register: RegisterOfDay,
): readonly Link[] =>
  keysOf(showings).flatMap((subject) =>
    Object.entries(cases[subject])
      .filter(
        ([, state]) =>
          referencesOf(subject, state).includes(referenceTo(link)) &&
          mayReadCase(subject, state, actor, { register }),
      )
      .map(([id]) => ({ subject, id })),
  );
