import type { CalendarDay } from '../../kernel/day.ts';
import type { ProposalId } from '../../lineage/ids.ts';
import { isTaken, mergerOf, type Proposal } from '../proposal.ts';

/** How a proposal is handled with another: merged into it at review (并案), or joined to it after filing (并案办理). */
export interface MergedInto {
  readonly how: 'merged' | 'joined';
  readonly on: CalendarDay;
  readonly main: ProposalId;
}

/** With which proposal it is handled, how and since when; absent for one that is handled alone. */
export const mergedInto = (proposal: Proposal): MergedInto | undefined => {
  const merger = mergerOf(proposal);
  if (merger) return { how: 'merged', on: merger.on, main: merger.into };
  const joined = isTaken(proposal) ? proposal.joined : undefined;
  return joined && { how: 'joined', on: joined.on, main: joined.with };
};
