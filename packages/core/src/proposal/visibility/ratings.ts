import { type Actor, proposerOf } from '../../county/actor.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { ratingEnd, roundEnd } from '../deadlines/starts.ts';
import type { Rating } from '../parts/rating.ts';
import { type AnyProposal, isTaken, type Taken } from '../proposal.ts';

/** Which sealed ratings of a proposal somebody sees. */
export type VisibleRatings = 'all' | 'own' | 'none';

/**
 * What is unsealed. Each round of replies has a seal of its own: broken when all have rated or the window has
 * closed, it stays so, whatever later rounds bring.
 */
export interface Unsealed {
  /** The ratings of a reply. */
  rating(reply: string): boolean;
  /** An appraisal given on a day: with the ratings of the replies that were there before. */
  appraisal(on: CalendarDay): boolean;
  /** Whether the ratings of the replies in hand are. */
  readonly inHand: boolean;
}

/** For those to whom nothing is unsealed. */
export const everythingSealed: Unsealed = {
  rating: () => false,
  appraisal: () => false,
  inHand: false,
};

const nothingInHand: Unsealed = { rating: () => true, appraisal: () => true, inHand: false };

/** Whether the replies in hand are still rated: sealed until all have rated, or the window has closed. */
export const ratingsAreSealed = (proposal: Taken, today: CalendarDay): boolean =>
  ratingEnd(proposal, today) === undefined;

/** What of a proposal is unsealed on a day; nobody rates any more what was withdrawn. */
export const unsealedOf = (proposal: AnyProposal, today: CalendarDay): Unsealed => {
  if (!isTaken(proposal)) return proposal.stage === 'withdrawn' ? nothingInHand : everythingSealed;
  const isOver = (round: number): boolean => {
    const reply = proposal.replies.find((one) => one.round === round);
    return reply !== undefined && roundEnd(proposal, reply, today) !== undefined;
  };
  return {
    rating: (reply) => {
      const rated = proposal.replies.find(({ id }) => id === reply);
      return rated !== undefined && isOver(rated.round);
    },
    appraisal: (on) => {
      const before = proposal.replies.filter(({ submittedOn }) => submittedOn < on);
      return isOver(Math.max(1, ...before.map(({ round }) => round)));
    },
    inHand: !ratingsAreSealed(proposal, today),
  };
};

/** Which ratings somebody sees: of those that are sealed, and which are not. */
export interface RatingVisibility {
  readonly ratings: VisibleRatings;
  readonly unsealed: Unsealed;
}

/** Does somebody see this rating? */
export const seesRating = (
  { reply, proposer }: Pick<Rating, 'reply' | 'proposer'>,
  { ratings, unsealed }: RatingVisibility,
  actor: Actor,
): boolean =>
  ratings === 'all' ||
  (ratings === 'own' && proposer === proposerOf(actor)) ||
  unsealed.rating(reply);

/** The ratings a view shows. */
export const visibleRatings = (
  { ratings }: Taken,
  visibility: RatingVisibility,
  actor: Actor,
): readonly Rating[] => ratings.filter((one) => seesRating(one, visibility, actor));
