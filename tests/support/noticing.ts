import {
  type Actor,
  type CaseSubject,
  type Decision,
  deadlinesShown,
  nextStepShown,
  type Showing,
  type ViewContext,
} from '@xieshang/core';
import type { Typed } from './case-walks.ts';
import type { Told } from './traces.ts';

/** What somebody is answered who asks for something, in the rules and words of a refusal. */
export const answerTo = (decision: Decision<unknown>): readonly string[] =>
  decision.ok ? ['done'] : decision.violations.map(({ rule, message }) => `${rule} ${message.en}`);

/** A case as somebody is told it: its fields, heading, next step and deadlines. */
export const toldBy = <State extends { readonly stage: string }, Event extends Typed>(
  subject: CaseSubject,
  showing: Showing<State, Event>,
  state: State,
  actor: Actor,
  around: ViewContext,
): NonNullable<Told> => ({
  ...showing.project(state, actor, around),
  heading: showing.heading(state),
  nextStep: nextStepShown(subject, state, actor, around),
  deadlines: deadlinesShown(subject, state, actor, around),
});
