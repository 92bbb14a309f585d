import { termsOf, type WordsOf } from '../kernel/words.ts';
import { type Grassroots, outstandingItems } from './grassroots.ts';

/** Where a grass-roots consultation stands, in words. */
export const grassrootsStatusWords = {
  raised: { zh: '待筛选', en: 'to be screened' },
  referred: { zh: '已转出', en: 'referred' },
  researching: { zh: '会前调研', en: 'finding the facts' },
  preparing: { zh: '待召集', en: 'to be called' },
  called: { zh: '已召集', en: 'called' },
  held: { zh: '待形成清单', en: 'awaiting the list' },
  own_decision: { zh: '待村(居)民会议决定', en: "awaiting the people's own decision" },
  carrying_out: { zh: '办理落实', en: 'being carried out' },
  rating: { zh: '待群众评价', en: 'awaiting ratings' },
  awaiting_feedback: { zh: '待反馈群众', en: 'awaiting feedback' },
  awaiting_closing: { zh: '待办结', en: 'awaiting closing' },
  closed: { zh: '办结', en: 'closed' },
  ended_without_agreement: { zh: '未达成共识', en: 'ended without agreement' },
  stopped: { zh: '终止', en: 'stopped' },
} as const satisfies WordsOf<string>;

/** 基层协商状态. */
export type GrassrootsStatus = keyof typeof grassrootsStatusWords;

/** 基层协商状态. */
export const grassrootsStatuses = termsOf(grassrootsStatusWords);

/** 基层协商状态: where the whole case stands, computed from its parts. */
export const statusOfGrassroots = (state: Grassroots): GrassrootsStatus | 'none' => {
  if (state.stage === 'accepted') return state.findings.length > 0 ? 'preparing' : 'researching';
  if (state.stage !== 'following_up') return state.stage;
  const stages = outstandingItems(state).map(({ stage }) => stage);
  if (stages.includes('open')) return 'carrying_out';
  if (stages.includes('own_decision')) return 'own_decision';
  if (stages.includes('done_reported')) return 'rating';
  return state.feedback ? 'awaiting_closing' : 'awaiting_feedback';
};
