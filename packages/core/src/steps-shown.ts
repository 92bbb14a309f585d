import type { Actor } from './county/actor.ts';
import type { CaseDeadline } from './county/deadline.ts';
import { type NextStep, ownSteps } from './county/next-step.ts';
import type { ViewContext } from './county/showing.ts';
import { mayReadCase, takenIn } from './shown-facts.ts';
import { type CaseSubject, showingOf } from './subjects.ts';

/**
 * The next step of a case as an actor is told of it: their own where they owe one, whoever else owes one
 * too; otherwise the next step of the case, for those who are told of it.
 */
export const nextStepShown = (
  subject: CaseSubject,
  state: unknown,
  actor: Actor,
  context: ViewContext,
): NextStep | undefined => {
  if (!mayReadCase(subject, state, actor, context)) return undefined;
  const showing = showingOf(subject);
  const taken = takenIn(subject, state, actor, context.register);
  const [own] = ownSteps(showing.owed?.(state, actor, context) ?? [], taken, context.register);
  if (own) return own;
  const step = showing.showsSteps(state, actor, context)
    ? showing.nextStep(state, context)
    : undefined;
  return step && (showing.nextStepFor?.(step, state, actor, context) ?? step);
};

/** The deadlines of a case that an actor is told of. */
export const deadlinesShown = (
  subject: CaseSubject,
  state: unknown,
  actor: Actor,
  context: ViewContext,
): readonly CaseDeadline[] => {
  const showing = showingOf(subject);
  const isTold =
    mayReadCase(subject, state, actor, context) && showing.showsSteps(state, actor, context);
  if (!isTold) return [];
  const all = showing.deadlines(state, context);
  return showing.deadlinesFor?.(all, state, actor, context) ?? all;
};
