import type { CalendarDay } from './day.ts';
import { type Recorded, recorded } from './recorded.ts';

interface Fact {
  readonly type: string;
  readonly on: CalendarDay;
}
type Named<Event extends Fact, Type> = Extract<Event, { readonly type: Type }>;
type Content<Event extends Fact, Type> = Omit<Named<Event, Type>, 'type' | 'on'>;
// A command with a field that the fact does not have is a compile error: nothing slips into the log.
type Exactly<Input, Wanted> = Wanted & {
  readonly [Key in Exclude<keyof Input, keyof Wanted | 'type'>]: never;
};

/** Returns the decider of a command whose fact repeats its input, with what else the fact records. */
export type Says<Event extends Fact, State, Context> = <
  const Type extends Event['type'],
  More extends Partial<Content<Event, Type>> = Record<never, never>,
>(
  type: Type,
  more?: (ctx: Context, state: State) => More,
) => <Input extends { readonly type: string }>(
  state: State,
  input: Recorded<Input> extends Exactly<Recorded<Input>, Omit<Content<Event, Type>, keyof More>>
    ? Input
    : Exactly<Recorded<Input>, Omit<Content<Event, Type>, keyof More>> & { readonly type: string },
  ctx: Context,
) => Named<Event, Type>;

/** {@link Says} for one subject. */
export const saysOf =
  <Event extends Fact, State, Context extends { readonly today: CalendarDay }>(): Says<
    Event,
    State,
    Context
  > =>
  (type, more) =>
  (state, input, ctx) => {
    const { type: _, ...asked } = input as { readonly type: string };
    return { ...recorded(asked), ...more?.(ctx, state), type, on: ctx.today } as never;
  };
