import type { BallotCounts } from '../../words/supervision.ts';
import type { CountBallots } from './appraisal.ts';
import type { BallotSheet } from './ballot.ts';

/** The votes for each option; an unmarked ballot is an abstention. */
export const countsOf = (counted: CountBallots): BallotCounts => ({
  very_satisfied: counted.verySatisfied,
  satisfied: counted.satisfied,
  basically_satisfied: counted.basicallySatisfied,
  dissatisfied: counted.dissatisfied,
  abstained: counted.abstained + counted.unmarked,
  unknown_to_voter: counted.unknownToVoter,
});

/** The attendance and the votes of a ballot as they were counted. */
export const ballotSheetOf = (counted: CountBallots): BallotSheet => {
  const { due, present, issued, returned } = counted;
  return { due, present, issued, returned, counts: countsOf(counted) };
};
