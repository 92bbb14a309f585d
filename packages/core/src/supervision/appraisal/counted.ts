import type { SupervisionCommand } from '../commands.ts';
import type { BallotCounts } from '../vocabulary.ts';
import type { BallotSheet } from './ballot.ts';

type Counted = Extract<SupervisionCommand, { readonly type: 'CountBallots' }>;

/** How many answered with each option; an unmarked ballot is an abstention. */
export const countsOf = (counted: Counted): BallotCounts => ({
  very_satisfied: counted.verySatisfied,
  satisfied: counted.satisfied,
  basically_satisfied: counted.basicallySatisfied,
  dissatisfied: counted.dissatisfied,
  abstained: counted.abstained + counted.unmarked,
  unknown_to_voter: counted.unknownToVoter,
});

/** The sheet of a ballot as it was counted. */
export const ballotsOf = (counted: Counted): BallotSheet => {
  const { due, present, issued, returned } = counted;
  return { due, present, issued, returned, counts: countsOf(counted) };
};
