import type { CommandCards, CommandOf } from './command.ts';

interface Typed {
  readonly type: string;
}

/** Returns the events of an admitted command, for each command of a subject or an area. */
export type DecidersOf<Cards extends CommandCards, State, Event, Context> = {
  readonly [Type in keyof Cards & string]: (
    state: State,
    command: Extract<CommandOf<Cards>, { readonly type: Type }>,
    ctx: Context,
  ) => Event | readonly Event[];
};

/** Returns the state after a fact, for each fact of a subject or an area. */
export type FoldsOf<Event extends Typed, State> = {
  readonly [Type in Event['type']]: (
    state: State,
    event: Extract<Event, { readonly type: Type }>,
  ) => State;
};
