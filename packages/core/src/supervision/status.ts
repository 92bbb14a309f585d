import type { WordsOf } from '../kernel/words.ts';
import type { Supervision, SupervisionState } from './supervision.ts';

/** Where a supervision can stand, in words. */
export const supervisionStatusWords = {
  planned: { zh: '待审定方案', en: 'planned' },
  plan_returned: { zh: '方案退回修改', en: 'plan returned' },
  approved: { zh: '方案已审定', en: 'plan approved' },
  informed: { zh: '知情', en: 'informed' },
  under_way: { zh: '监督中', en: 'under way' },
  advice_issued: { zh: '建议书已送达', en: 'advice issued' },
  assigned: { zh: '已交办', en: 'assigned' },
  rectifying: { zh: '整改中', en: 'rectifying' },
  feedback: { zh: '整改已反馈', en: 'feedback given' },
  appraised: { zh: '已评议', en: 'appraised' },
  closed: { zh: '办结', en: 'closed' },
  cancelled: { zh: '取消', en: 'cancelled' },
} as const satisfies WordsOf<string>;

/** 监督状态. */
export type SupervisionStatus = keyof typeof supervisionStatusWords;

const isPublished = ({ publishedOn }: Supervision['appraisals'][number]): boolean =>
  publishedOn !== undefined;

const withAdvice = ({
  rectification: items,
  deliveries,
  appraisals,
}: Supervision): SupervisionStatus => {
  if (items.every(({ stage }) => stage === 'assigned'))
    return deliveries.every(({ stage }) => stage === 'received') ? 'assigned' : 'advice_issued';
  if (items.some(({ stage }) => stage === 'assigned' || stage === 'rectifying'))
    return 'rectifying';
  return appraisals.some(isPublished) ? 'appraised' : 'feedback';
};

/** Where a supervision stands, computed from its parts. */
export const statusOfSupervision = (state: SupervisionState): SupervisionStatus => {
  if (state.stage === 'none') return 'planned';
  if (state.stage !== 'under_way') return state.stage;
  if (state.rectification.length > 0) return withAdvice(state);
  return state.appraisals.some(isPublished) ? 'appraised' : 'under_way';
};
