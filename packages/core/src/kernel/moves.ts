import { admit } from './admit.ts';
import type { CommandCards, CommandOf } from './command.ts';
import { accepted, type Decision, refused } from './decision.ts';
import type { Workflow } from './workflow.ts';

interface Typed {
  readonly type: string;
}

/** What each command of a subject, or of an area of it, leads to once its row has admitted it. */
export type DecidersOf<Cards extends CommandCards, State, Event, Context> = {
  readonly [Type in keyof Cards & string]: (
    state: State,
    command: Extract<CommandOf<Cards>, { readonly type: Type }>,
    ctx: Context,
  ) => Event | readonly Event[];
};

/** What each fact of a subject, or of an area of it, makes of a case. */
export type FoldsOf<Event extends Typed, State> = {
  readonly [Type in Event['type']]: (
    state: State,
    event: Extract<Event, { readonly type: Type }>,
  ) => State;
};

/** The table says whether; the decider of the command says what then happened. */
export const decideBy =
  <Cards extends CommandCards, State, Event extends Typed, Context>(
    workflow: Workflow,
    deciders: DecidersOf<Cards, State, Event, Context>,
  ) =>
  (state: State, command: CommandOf<Cards>, ctx: Context): Decision<Event> => {
    const asked = { state, command, ctx } as unknown as Parameters<typeof admit>[1];
    const violations = admit(workflow, asked);
    if (violations.length > 0) return refused(violations);
    // The record is typed command by command; which of them this is, only its type knows.
    const decider = deciders[command.type] as (
      state: State,
      command: unknown,
      ctx: Context,
    ) => Event | readonly Event[];
    return accepted(...([decider(state, command, ctx)].flat() as Event[]));
  };

/** Facts to state. */
export const evolveBy =
  <State, Event extends Typed>(folds: FoldsOf<Event, State>) =>
  (state: State, event: Event): State =>
    (folds[event.type as Event['type']] as (state: State, event: unknown) => State)(state, event);
