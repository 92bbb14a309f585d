import { cite, decided } from '../../law/instruments.ts';
import { isToBeSettled, repliesTo } from '../case/queries.ts';
import { ratingEnd, ratingWindow } from '../deadlines/starts.ts';
import type { Open } from '../proposal.ts';
import type { OnCase } from '../rule.ts';

/** A case closes when everybody has rated, or when the window has closed. */
export const ratingIsOver: OnCase<Open> = {
  kind: 'case',
  id: 'proposal.closing.rating-over',
  title: { zh: '评价完毕或反馈期满方可办结', en: 'Closed after rating' },
  cites: [decided('评价完毕或反馈期满后办结')],
  holds: ({ state, ctx: { today } }) => ratingEnd(state, today) !== undefined,
  message: ({ state }) => {
    const rateBy = ratingWindow(state)?.by;
    return rateBy
      ? {
          zh: `尚有答复未送达或提案者未评价,反馈期至${rateBy}。`,
          en: `Some replies are not delivered or not rated yet; the window runs until ${rateBy}.`,
        }
      : { zh: '答复尚未送达提案者。', en: 'No reply was delivered yet.' };
  },
};

/** Dissatisfaction is answered before a case closes: by another reply, at last by a meeting or an explanation. */
export const dissatisfactionIsAnswered: OnCase<Open> = {
  kind: 'case',
  id: 'proposal.closing.dissatisfaction-answered',
  title: { zh: '不满意须重新办理', en: 'Dissatisfaction is answered' },
  cites: [
    cite('sichuan-handling-2024', '新闻摘要', 'SEEN', '应当重新办理,并在3个月内再次答复'),
    cite('sichuan-handling-2024', '新闻摘要', 'SEEN', '组织……当面协商或专门说明'),
  ],
  holds: ({ state }) => repliesTo(state, 'rehandling').length === 0 && !isToBeSettled(state),
  message: ({ state }) =>
    repliesTo(state, 'rehandling').length > 0
      ? {
          zh: '提案者不满意,承办单位须重新办理、再次答复。',
          en: 'A proposer is dissatisfied: the unit handles it again and replies again.',
        }
      : {
          zh: '再次答复后仍不满意,须当面协商或专门说明。',
          en: 'A proposer is still dissatisfied: a meeting or an explanation follows.',
        },
};

/** A meeting or an explanation follows the last round of replies, when rating is over. */
export const settlementIsDue: OnCase<Open> = {
  kind: 'case',
  id: 'proposal.closing.settlement-due',
  title: { zh: '再次不满意的当面协商', en: 'After the last round' },
  cites: [cite('sichuan-handling-2024', '新闻摘要', 'SEEN', '组织……当面协商或专门说明')],
  holds: ({ state, ctx: { today } }) =>
    ratingEnd(state, today) !== undefined && isToBeSettled(state),
  message: () => ({
    zh: '没有再次答复后仍不满意的情形。',
    en: 'No proposer is still dissatisfied after the last round of replies.',
  }),
};
