import { type Actor, proposerOf } from '../../county/actor.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { ratingEnd } from '../deadlines/starts.ts';
import type { Rating } from '../parts/rating.ts';
import { type AnyProposal, isTaken, type Taken } from '../proposal.ts';

/** Which ratings of a proposal somebody sees. */
export type VisibleRatings = 'all' | 'own' | 'none';

/** Sealed until all have rated, or the window has closed. */
export const ratingsAreSealed = (proposal: Taken, today: CalendarDay): boolean =>
  ratingEnd(proposal, today) === undefined;

/** Which ratings somebody sees, given those they see of sealed ones. */
export const ratingsFor = (
  proposal: AnyProposal,
  today: CalendarDay,
  sealed: 'own' | 'none',
): VisibleRatings => (isTaken(proposal) && !ratingsAreSealed(proposal, today) ? 'all' : sealed);

/** The ratings a view shows. */
export const visibleRatings = (
  { ratings }: Taken,
  visible: VisibleRatings,
  actor: Actor,
): readonly Rating[] => {
  if (visible === 'all') return ratings;
  return visible === 'own' ? ratings.filter(({ proposer }) => proposer === proposerOf(actor)) : [];
};
