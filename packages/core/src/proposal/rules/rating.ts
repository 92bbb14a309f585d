import { proposerOf } from '../../county/actor.ts';
import { cite, decided } from '../../law/instruments.ts';
import type { Filed } from '../proposal.ts';
import { deliveredReply, joinedProposers, ratingsOutstanding } from '../standing.ts';
import { ratingEnd } from '../starts.ts';
import type { OnCase, OnCommand } from './case.ts';

/** Each proposer rates with their own credential; nobody rates for somebody else. */
export const ownRating: OnCase<Filed, undefined> = {
  kind: 'case',
  id: 'proposal.rating.own-credential',
  title: { zh: '提案者本人评价', en: 'Rated by the proposer' },
  cites: [
    cite('chongyi-handling', '意见反馈'),
    cite('system-manual', '联名人网上评价', 'SYS'),
    cite('foping-2024-9', '一(三)'),
  ],
  holds: ({ state, ctx }) => joinedProposers(state).some(({ id }) => id === proposerOf(ctx.actor)),
  message: () => ({
    zh: '只有本件的提案者可以评价,且须本人办理。',
    en: 'Only those who stand behind the proposal rate it, each for themselves.',
  }),
};

/** There is something to rate once the reply was approved and delivered. */
export const replyIsDelivered: OnCase<Filed, undefined> = {
  kind: 'case',
  id: 'proposal.rating.reply-delivered',
  title: { zh: '答复送达后评价', en: 'After delivery' },
  cites: [cite('chongyi-handling', '意见反馈')],
  holds: ({ state }) => deliveredReply(state) !== undefined,
  message: () => ({
    zh: '答复尚未审核送达。',
    en: 'No reply was delivered yet.',
  }),
};

/** The reply that is rated is the one that was delivered. */
export const ratesTheDelivered: OnCommand<'RateReply', Filed, undefined> = {
  kind: 'command',
  id: 'proposal.rating.the-delivered-reply',
  title: { zh: '评价送达的答复', en: 'The delivered reply' },
  cites: [cite('chongyi-handling', '意见反馈')],
  holds: ({ state, command: { reply } }) => deliveredReply(state)?.id === reply,
  message: ({ state }) => ({
    zh: `应评价已送达的答复 ${deliveredReply(state)?.id ?? '(无)'}。`,
    en: `The delivered reply is ${deliveredReply(state)?.id ?? 'not there yet'}.`,
  }),
};

/** A rating comes within the window, its last day included. */
export const ratedInTime: OnCase<Filed, undefined> = {
  kind: 'case',
  id: 'proposal.rating.in-time',
  title: { zh: '限期反馈', en: 'Within the window' },
  cites: [cite('chongyi-handling', '意见反馈')],
  holds: ({ state, ctx: { today } }) => {
    const approval = deliveredReply(state)?.approval;
    return approval === undefined || today <= approval.rateBy.by;
  },
  message: ({ state }) => ({
    zh: `反馈期已于${deliveredReply(state)?.approval?.rateBy.by}届满,记为未反馈。`,
    en: `The window ended on ${deliveredReply(state)?.approval?.rateBy.by}; this counts as no response.`,
  }),
};

/** A proposer rates a reply once. */
export const ratedOnce: OnCase<Filed, undefined> = {
  kind: 'case',
  id: 'proposal.rating.once',
  title: { zh: '一次评价', en: 'Once' },
  cites: [decided('每次答复由每一提案者评价一次')],
  holds: ({ state, ctx }) =>
    deliveredReply(state) === undefined ||
    !joinedProposers(state).some(({ id }) => id === proposerOf(ctx.actor)) ||
    ratingsOutstanding(state).some(({ id }) => id === proposerOf(ctx.actor)),
  message: () => ({
    zh: '您已评价过这次答复。',
    en: 'You have rated this reply.',
  }),
};

/** A case closes when everybody has rated, or when the window has closed. */
export const ratingIsOver: OnCase<Filed> = {
  kind: 'case',
  id: 'proposal.closing.rating-over',
  title: { zh: '评价完毕或反馈期满方可办结', en: 'Closed after rating' },
  cites: [decided('评价完毕或反馈期满后办结')],
  holds: ({ state, ctx: { today } }) => ratingEnd(state, today) !== undefined,
  message: ({ state }) => {
    const rateBy = deliveredReply(state)?.approval?.rateBy.by;
    return rateBy
      ? {
          zh: `尚有提案者未评价,反馈期至${rateBy}。`,
          en: `Some proposers have not rated yet; they have until ${rateBy}.`,
        }
      : { zh: '答复尚未送达提案者。', en: 'No reply was delivered yet.' };
  },
};
