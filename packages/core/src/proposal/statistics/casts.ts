import type { Happening } from '../../kernel/counting.ts';
import { deliveredReplies } from '../case/queries.ts';
import type { Item } from './item.ts';
import { isRatingOver } from './measures.ts';

/** The ratings that proposers gave of the replies in hand, once they are unsealed. */
export const castIn = (item: Item): readonly Happening[] => {
  const { own } = item;
  if (!own || !isRatingOver(item)) return [];
  const inHand = new Set(deliveredReplies(own).map(({ id }) => id));
  return own.ratings
    .filter(({ reply, byCommittee }) => inHand.has(reply) && !byCommittee)
    .map(({ at, proposer }) => ({ at, by: proposer }));
};
