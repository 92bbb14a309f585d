import { isHeadOf } from '../../county/acting.ts';
import { proposerOf } from '../../county/actor.ts';
import { cite, decided } from '../../law/instruments.ts';
import {
  committeeRates,
  deliveredReplies,
  joinedProposers,
  ratingsOutstanding,
} from '../case/queries.ts';
import { ratingWindow } from '../deadlines/starts.ts';
import type { Reply } from '../parts/reply.ts';
import type { Open, ProposalContext } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

const isRater = (state: Open, { actor }: ProposalContext): boolean =>
  actor.role === 'proposal_committee'
    ? committeeRates(state)
    : joinedProposers(state).some(({ id }) => id === proposerOf(actor));

/** Each proposer rates with their own credential; the committee rates where nobody is left behind the proposal. */
export const ownRating: OnCase<Open, undefined> = {
  kind: 'case',
  id: 'proposal.rating.own-credential',
  title: { zh: '提案者本人评价', en: 'Rated by the proposer' },
  cites: [
    cite('chongyi-handling', '意见反馈'),
    cite('system-manual', '联名人网上评价', 'SYS'),
    cite('foping-2024-9', '一(三)'),
    decided('提案者均已离任的由提案委员会评价'),
  ],
  holds: ({ state, ctx }) => isRater(state, ctx),
  message: () => ({
    zh: '只有本件的提案者可以评价,且须本人办理;提案者均已离任的,由提案委员会评价。',
    en: 'Only those who stand behind the proposal rate it, each for themselves; where nobody is left, the proposal committee does.',
  }),
};

const isOfOwnUnit = (
  { assignments }: Open,
  reply: Reply | undefined,
  { actor, register }: ProposalContext,
): boolean => {
  const unit = assignments.find(({ id }) => id === reply?.assignment)?.unit;
  return actor.role === 'member' && unit !== undefined && isHeadOf(register, actor.member, unit);
};

const unratedBy = (state: Open, { actor }: ProposalContext): readonly Reply[] => {
  const given = new Set(state.ratings.map(({ id }) => id));
  return deliveredReplies(state).filter(({ id }) => !given.has(`${id}-${proposerOf(actor)}`));
};

/** Nobody rates the work of a unit they head: handler and satisfied proposer cannot be one person. */
export const ratesNoOwnUnit: OnCommand<'RateReply', Open, undefined> = {
  kind: 'command',
  id: 'proposal.rating.not-the-own-unit',
  title: { zh: '承办单位负责人评价回避', en: 'Heads of the unit recuse themselves' },
  cites: [decided('承办单位负责人不评价本单位的答复')],
  holds: ({ state, command: { reply }, ctx }) => {
    const rated = state.replies.find(({ id }) => id === reply);
    return !isOfOwnUnit(state, rated, ctx);
  },
  possible: ({ state, ctx }) => {
    const unrated = unratedBy(state, ctx);
    return unrated.length === 0 || unrated.some((reply) => !isOfOwnUnit(state, reply, ctx));
  },
  message: () => ({
    zh: '您是承办单位的负责人,不评价本单位的答复。',
    en: 'You head the unit that replied; you do not rate its reply.',
  }),
};

/** There is something to rate once a reply was approved and delivered. */
export const replyIsDelivered: OnCase<Open, undefined> = {
  kind: 'case',
  id: 'proposal.rating.reply-delivered',
  title: { zh: '答复送达后评价', en: 'After delivery' },
  cites: [cite('chongyi-handling', '意见反馈')],
  holds: ({ state }) => deliveredReplies(state).length > 0,
  message: () => ({
    zh: '答复尚未审核送达。',
    en: 'No reply was delivered yet.',
  }),
};

const inHand = (state: Open): string =>
  deliveredReplies(state)
    .map(({ id }) => id)
    .join('、');

/** The reply that is rated is one the proposers have in hand. */
export const ratesTheDelivered: OnCommand<'RateReply', Open, undefined> = {
  kind: 'command',
  id: 'proposal.rating.the-delivered-reply',
  title: { zh: '评价送达的答复', en: 'The delivered reply' },
  cites: [cite('chongyi-handling', '意见反馈')],
  holds: ({ state, command: { reply } }) => deliveredReplies(state).some(({ id }) => id === reply),
  message: ({ state }) => ({
    zh: `应评价已送达的答复:${inHand(state) || '(无)'}。`,
    en: `The delivered replies are: ${inHand(state) || 'not there yet'}.`,
  }),
};

/** A rating comes within the window, its last day included. */
export const ratedInTime: OnCase<Open, undefined> = {
  kind: 'case',
  id: 'proposal.rating.in-time',
  title: { zh: '限期反馈', en: 'Within the window' },
  cites: [cite('chongyi-handling', '意见反馈')],
  holds: ({ state, ctx: { today } }) => {
    const window = ratingWindow(state);
    return window === undefined || today <= window.by;
  },
  message: ({ state }) => ({
    zh: `反馈期已于${ratingWindow(state)?.by}届满,记为未反馈。`,
    en: `The window ended on ${ratingWindow(state)?.by}; this counts as no response.`,
  }),
};

/** A proposer rates a reply once. */
export const ratedOnce: OnCommand<'RateReply', Open, undefined> = {
  kind: 'command',
  id: 'proposal.rating.once',
  title: { zh: '一次评价', en: 'Once' },
  cites: [decided('每次答复由每一提案者评价一次')],
  holds: ({ state, command: { reply }, ctx: { actor } }) =>
    !state.ratings.some(
      (one) =>
        one.reply === reply && (one.byCommittee === true || one.proposer === proposerOf(actor)),
    ),
  message: () => ({
    zh: '您已评价过这次答复。',
    en: 'You have rated this reply.',
  }),
};

/** Rating is open while somebody who may rate has not rated every reply in hand. */
export const somethingToRate: OnCase<Open, undefined> = {
  kind: 'case',
  id: 'proposal.rating.something-to-rate',
  title: { zh: '尚有答复待评价', en: 'Something to rate' },
  cites: [decided('每次答复由每一提案者评价一次')],
  holds: ({ state, ctx }) =>
    deliveredReplies(state).length === 0 ||
    !isRater(state, ctx) ||
    ratingsOutstanding(state).some(
      ({ id }) => committeeRates(state) || id === proposerOf(ctx.actor),
    ),
  message: () => ({
    zh: '已送达的答复您均已评价。',
    en: 'You have rated every reply that was delivered.',
  }),
};
