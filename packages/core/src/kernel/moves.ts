import type { CommandCards, CommandOf } from './command.ts';

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
