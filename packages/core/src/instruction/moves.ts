import type { CommandCards } from '../kernel/command.ts';
import type { Due } from '../kernel/deadline.ts';
import type { DecidersOf, FoldsOf } from '../kernel/moves.ts';
import type { InstructionEvent } from './events.ts';
import type { Instruction, InstructionCase, InstructionContext } from './instruction.ts';
import type { HandledRecommendation } from './recommendation/recommendation.ts';

/** What each command of an area leads to once its row and rules have admitted it. */
export type Deciders<Cards extends CommandCards> = DecidersOf<
  Cards,
  Instruction,
  InstructionEvent,
  InstructionContext
>;

/** What each fact makes of a case. */
export type Folds<Event extends InstructionEvent = InstructionEvent> = FoldsOf<Event, Instruction>;

/** What a table has admitted is there; its absence is a defect of the table, not of the user. */
export const there = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`admitted without ${what}`);
  return value;
};

/** The case as it was opened. */
export const opened = (state: Instruction): InstructionCase => {
  if (state.stage === 'none') throw new Error('a follow-up that was not opened has no facts');
  return state;
};

/** The parts with one of them changed. */
export const withPart = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  change: (one: Part) => Part,
): readonly Part[] => parts.map((one) => (one.id === id ? change(one) : one));

/** The part of an id. */
export const partIn = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
): Part =>
  there(
    parts.find((one) => one.id === id),
    'a part',
  );

/** One recommendation. */
export const recommendationIn = (state: Instruction, id: string): HandledRecommendation =>
  partIn(opened(state).recommendations, id);

/** The case with one recommendation changed. */
export const withRecommendation = (
  state: Instruction,
  id: string,
  change: (one: HandledRecommendation) => HandledRecommendation,
): InstructionCase => {
  const base = opened(state);
  return { ...base, recommendations: withPart(base.recommendations, id, change) };
};

/** The next id of a series. */
export const nextOf = (letter: string, parts: readonly { readonly id: string }[]): string =>
  `${letter}${parts.filter(({ id }) => id.startsWith(letter)).length + 1}`;

/** The case with something that waits to be passed on: the oldest of it sets the day. */
export const passingOn = (
  state: InstructionCase,
  { on: since, passOnBy }: { readonly on: Due['by']; readonly passOnBy: Due },
): InstructionCase => ({
  ...state,
  passing: { ...state.passing, pending: state.passing.pending ?? { since, passOnBy } },
});
