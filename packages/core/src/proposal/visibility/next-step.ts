import { type Actor, proposerOf } from '../../county/actor.ts';
import type { NextStep } from '../../county/next-step.ts';
import { committeeRates, ratersOf, ratingsOutstanding } from '../case/queries.ts';
import { proposersOwe } from '../next-step/obligations.ts';
import { type AnyProposal, isTaken } from '../proposal.ts';
import type { ProposalVisibility } from './visibility.ts';

/**
 * The next step as an actor sees it. While ratings are sealed, whoever has not rated yet would tell
 * who has; so everybody who rates is named, and a proposer alone sees that they are done themselves.
 */
export const visibleNextStep = (
  proposal: AnyProposal,
  step: NextStep,
  { ratings }: Pick<ProposalVisibility, 'ratings'>,
  actor: Actor,
): NextStep => {
  if (step.kind !== 'proposal.feedback' || ratings === 'all' || !isTaken(proposal)) return step;
  if (committeeRates(proposal)) return step;
  const own = proposerOf(actor);
  const outstanding = ratingsOutstanding(proposal).map(({ id }): string => id);
  const who = ratersOf(proposal).map(({ id }): string => id);
  const shown = who.filter((id) => id !== own || outstanding.includes(id));
  return proposersOwe(proposal, shown, 'feedback', step.due);
};
