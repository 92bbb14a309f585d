import type { Actor, CalendarDay, CountyId, Envelope, Words } from '@xieshang/core';

/** Somebody to try the county as: an actor, and what they find to do. */
export interface DemoActor {
  /** Short and stable, for command lines and sign-in pages. */
  readonly key: string;
  readonly actor: Actor;
  readonly label: Words;
}

/** What a story is told for. */
export interface StoryOptions {
  /** Today in the county: nothing happens after its noon. */
  readonly on: CalendarDay;
  /** Chooses names, dates and words; the same seed tells the same story. */
  readonly seed: number;
}

/** A county's story: everything that was asked there, in order, each of it accepted by the core. */
export interface Story {
  readonly county: CountyId;
  readonly name: string;
  /** Says that people and figures are invented; show it wherever the county is shown. */
  readonly notice: string;
  readonly envelopes: readonly Envelope[];
  readonly demoActors: readonly DemoActor[];
}
