export interface Part {
  readonly id: string;
}
/** The lists of parts that a case has. */
type Lists<Whole> = {
  [Key in keyof Whole]-?: NonNullable<Whole[Key]> extends readonly Part[] ? Key : never;
}[keyof Whole];

/**
 * Folds for one list of parts of a case: `adds` appends a part, `changes` replaces the part the fact names.
 * An absent list is empty.
 */
export const partsIn =
  <State, Whole extends State>(whole: (state: State) => Whole) =>
  <List extends Lists<Whole>>(list: List, letter: string) => {
    type One = NonNullable<Whole[List]> extends readonly (infer Of extends Part)[] ? Of : never;
    const of = (was: Whole) => (was[list] ?? []) as readonly One[];
    return {
      /** The id of the next one: its letter and its place. */
      next: (state: State) => ({ id: `${letter}${of(whole(state)).length + 1}` }),
      adds:
        <Event>(part: (event: Event) => One) =>
        (state: State, event: Event): Whole => {
          const was = whole(state);
          return { ...was, [list]: [...of(was), part(event)] };
        },
      changes:
        <Name extends string, Event extends Readonly<Record<Name, string>>>(
          name: Name,
          change: (event: Event, one: One) => Partial<One>,
        ) =>
        (state: State, event: Event): Whole => {
          const was = whole(state);
          const after = (one: One) =>
            one.id === event[name] ? { ...one, ...change(event, one) } : one;
          return { ...was, [list]: of(was).map(after) };
        },
    };
  };
