import { cite } from '../../law/instruments.ts';
import type { Rating } from '../parts/rating.ts';
import { isTaken } from '../proposal.ts';
import { committee, type ProposalTable, partRows, proposers } from '../table.ts';
import * as rate from './rules.ts';

// biome-ignore format: a table is read by its columns
const ratingSteps = partRows<Rating>()([
  { from: 'none', on: 'RateReply', to: 'cast', by: [...proposers, ...committee], within: ['filed', 'merged'], rules: [rate.ownRating, rate.replyIsDelivered, rate.ratedInTime, rate.somethingToRate, rate.ratesTheDelivered, rate.ratedOnce, rate.ratesNoOwnUnit] },
]);

/** What one proposer thinks of one reply. */
export const ratingTable: ProposalTable = {
  part: 'rating',
  title: { zh: '评价', en: 'Rating' },
  stages: { cast: { zh: '已评价', en: 'cast' } },
  final: ['cast'],
  cites: [cite('chongyi-handling', '意见反馈')],
  steps: ratingSteps,
  partsOf: (state) => (isTaken(state) ? state.ratings : []),
  targetOf: () => undefined,
};
