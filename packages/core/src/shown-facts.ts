import type { Actor } from './county/actor.ts';
import type { RegisterOfDay } from './county/register.ts';
import type { ViewContext } from './county/showing.ts';
import { opens } from './kernel/scope.ts';
import { type CaseSubject, type Events, type SubjectName, showingOf } from './subjects.ts';

/** May an actor read a case at all? The register is everybody's. */
export const mayReadCase = (
  subject: SubjectName,
  state: unknown,
  actor: Actor,
  { register }: Pick<ViewContext, 'register'>,
): boolean => {
  if (subject === 'county') return true;
  const showing = showingOf(subject);
  return opens(showing.readable(actor, register), showing.scopeFacts(state));
};

/** As whom an actor is taken in a case on the day, for reading it and for acting on it. */
export const takenIn = (
  subject: CaseSubject,
  state: unknown,
  actor: Actor,
  register: RegisterOfDay,
): Actor => showingOf(subject).takenAs?.(actor, state, register) ?? actor;

/** Is this fact of a case shown? */
export type ShowsFact = (event: Events[SubjectName]) => boolean;

/**
 * Which facts of a case an actor who may read it is shown; judged without the text of a proposal.
 * Each reader numbers the facts they are shown from 1, so that no gap tells them of another. What is shown follows from how
 * the case stands now, so a fact may come to be shown, or cease to be, without a new one.
 */
export const factsShown = (
  subject: SubjectName,
  state: unknown,
  actor: Actor,
  context: ViewContext,
): ShowsFact =>
  subject === 'county'
    ? () => true
    : (event) => showingOf(subject).showsEvent(event, state, actor, context);

/**
 * True for those who are shown every fact of each case of a subject they may read, whatever happens:
 * their numbers are those of the log. Told by who they are alone, so that it says nothing of a case.
 */
export const showsEveryFact = (subject: SubjectName, actor: Actor): boolean =>
  subject === 'county' || showingOf(subject).showsEveryEvent(actor);
