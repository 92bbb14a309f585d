import {
  type Actor,
  available,
  type CaseContext,
  type CaseDeadline,
  type CaseSubject,
  factsShown,
  mayReadCase,
  type Showing,
  type Subject,
} from '@xieshang/core';

/** A case as somebody sees it, by the fields of its node; nothing for who may not read it. */
export type Told = Readonly<Record<string, unknown>> | undefined;

/** A case before and after the facts of one command. */
export interface Move<State, Event> {
  readonly before: State;
  readonly after: State;
  /** The facts before the command, and those it led to. */
  readonly known: readonly Event[];
  readonly fresh: readonly Event[];
}

/** How a case of some subject is told to an actor. */
export type Tells<State> = (state: State, actor: Actor) => Told;

/** How the cases of a subject are told, by their showing. */
export const tellsBy =
  <State extends { readonly stage: string }, Event extends { readonly type: string }>(
    subject: Pick<Subject<State, never, Event, never>, 'workflow'>,
    showing: Showing<State, Event>,
    contextFor: (actor: Actor) => CaseContext<unknown>,
  ): Tells<State> =>
  (state, actor) => {
    const ctx = contextFor(actor);
    const { register, calendar, today } = ctx;
    const around = { register, calendar, today };
    const steps = showing.showsSteps(state, actor, around);
    const actions = available(subject.workflow, { state, ctx });
    return {
      ...showing.project(state, actor, around),
      heading: showing.heading(state),
      nextStep: steps ? showing.nextStep(state, around) : undefined,
      deadlines: steps ? showing.deadlines(state, around) : ([] as readonly CaseDeadline[]),
      availableActions: actions.filter((one) => showing.showsAction(one, state, actor, around)),
    };
  };

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * What a move tells those who are shown none of its facts: which fields of the case changed for them,
 * and whether the case opened or closed to them; as `fact: field`.
 */
export const tracesOf = <State, Event extends { readonly type: string }>(
  subject: CaseSubject | 'proposal',
  { before, after, known, fresh }: Move<State, Event>,
  actors: readonly Actor[],
  tells: Tells<State>,
  { register, calendar, today }: Pick<CaseContext<unknown>, 'register' | 'calendar' | 'today'>,
): readonly string[] => {
  const around = { register, calendar, today };
  return actors.flatMap((actor) => {
    const shown = (state: State, events: readonly Event[]) => {
      if (!mayReadCase(subject, state, actor, around)) return events.map(() => false);
      const isShown = factsShown(subject, state, actor, around);
      return events.map((event) => isShown(event as never));
    };
    if (shown(after, fresh).includes(true)) return [];
    const reads = (state: State) => mayReadCase(subject, state, actor, around);
    const fact = fresh.map(({ type }) => type).join('+');
    if (reads(before) !== reads(after)) return [`${fact}: ${reads(after) ? 'opens' : 'closes'}`];
    if (!reads(after)) return [];
    const [was, is] = [tells(before, actor) ?? {}, tells(after, actor) ?? {}];
    const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return [
      ...(same(shown(before, known), shown(after, known)) ? [] : [`${fact}: history`]),
      ...fields.filter((field) => !same(was[field], is[field])).map((one) => `${fact}: ${one}`),
    ];
  });
};
