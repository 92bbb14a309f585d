import type { Part } from '../../kernel/workflow.ts';
import type { ProposalEvent } from '../events.ts';
import { isTaken, type Proposal, type Taken } from '../proposal.ts';
import { corrupt } from './changes.ts';

/** A proposal that was filed, closed or not: what distinguishes it goes on after it is closed. */
export const filedOrClosed = (state: Proposal, event: ProposalEvent): Taken => {
  if (!isTaken(state)) throw corrupt(state, event);
  return state;
};

/** The parts with one of them changed. */
export const changed = <One extends Part>(
  parts: readonly One[] | undefined,
  id: string,
  change: (one: One) => One,
): readonly One[] => (parts ?? []).map((one) => (one.id === id ? change(one) : one));

/** The id of the next part of a kind: its letter and its place. */
export const nextId = (letter: string, parts: readonly Part[] | undefined): string =>
  `${letter}${(parts?.length ?? 0) + 1}`;
