import type { CommandCards } from '../kernel/command.ts';
import type { DecidersOf, FoldsOf } from '../kernel/moves.ts';
import type { InstructionEvent } from './events.ts';
import type { Instruction, InstructionCase, InstructionContext } from './instruction.ts';

/** What each command of an area leads to once its row and rules have admitted it. */
export type Deciders<Cards extends CommandCards> = DecidersOf<
  Cards,
  Instruction,
  InstructionEvent,
  InstructionContext
>;

/** What each fact makes of a case. */
export type Folds = FoldsOf<InstructionEvent, Instruction>;

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
