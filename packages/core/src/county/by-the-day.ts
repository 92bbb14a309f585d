import type { z } from 'zod';
import { type Actor, personOf } from './actor.ts';
import { unitToday } from './duties.ts';
import type { NextStep } from './next-step.ts';
import { readableOnTheDay, takenAs } from './reader.ts';
import type { Register } from './register.ts';
import type { Showing } from './showing.ts';

/** What a county leaves to members without a seat: the cases of a subject that are their own. */
export type KeepsOwn = (register: Register) => boolean;

/** A step with the units that owe it on the day: successors in the place of those they succeeded. */
const owedToday = (step: NextStep, register: Parameters<typeof unitToday>[0]): NextStep =>
  step.party === 'handling_unit'
    ? { ...step, who: [...new Set(step.who.map((unit) => unitToday(register, unit)))] }
    : step;

/**
 * The showing of a subject by the register of the day: whoever lacks the place they speak for is shown
 * what the public is, and a step is owed by the unit that has the duty on the day.
 */
export const shownByTheDay = <State, Event, View extends z.ZodObject>(
  showing: Showing<State, Event, View>,
  keepsOwn: KeepsOwn = () => false,
): Showing<State, Event, View> => {
  const { projectField, owed, nextStepFor, deadlinesFor } = showing;
  const taken = (actor: Actor, state: State, register: Register): Actor =>
    takenAs(
      actor,
      register,
      keepsOwn(register) && showing.scopeFacts(state).person.includes(personOf(actor) ?? ''),
    );
  return {
    ...showing,
    takenAs: taken,
    readable: (actor, register) =>
      readableOnTheDay(
        actor,
        register,
        (one) => showing.readable(one, register),
        register !== undefined && keepsOwn(register),
      ),
    project: (state, actor, context, related) =>
      showing.project(state, taken(actor, state, context.register), context, related),
    ...(projectField && {
      projectField: (state: State, actor, context) =>
        projectField(state, taken(actor, state, context.register), context),
    }),
    showsEvent: (event, state, actor, context) =>
      showing.showsEvent(event, state, taken(actor, state, context.register), context),
    showsAction: (action, state, actor, context) =>
      showing.showsAction(action, state, taken(actor, state, context.register), context),
    nextStep: (state, context) => {
      const step = showing.nextStep(state, context);
      return step && owedToday(step, context.register);
    },
    ...(owed && {
      owed: (state: State, actor, context) =>
        owed(state, taken(actor, state, context.register), context).map((step) =>
          owedToday(step, context.register),
        ),
    }),
    showsSteps: (state, actor, context) =>
      showing.showsSteps(state, taken(actor, state, context.register), context),
    ...(nextStepFor && {
      nextStepFor: (step: NextStep, state: State, actor, context) =>
        nextStepFor(step, state, taken(actor, state, context.register), context),
    }),
    ...(deadlinesFor && {
      deadlinesFor: (deadlines, state: State, actor, context) =>
        deadlinesFor(deadlines, state, taken(actor, state, context.register), context),
    }),
  };
};
