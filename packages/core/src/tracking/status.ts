import { termsOf, type WordsOf } from '../kernel/words.ts';
import { type Tracking, wasSentToBoth } from './tracking.ts';

/** Where the report of a year stands, in words. */
export const trackingStatusWords = {
  collecting: { zh: '纳入督办', en: 'taking up follow-ups' },
  drafting: { zh: '起草报告', en: 'drawing up the report' },
  revising: { zh: '退回修改', en: 'returned for revision' },
  drafted: { zh: '待主席会议审定', en: "awaiting the chairpersons' meeting" },
  approved: { zh: '待报送', en: 'to be sent' },
  sent: { zh: '待印发全体委员', en: 'to be printed' },
  printed: { zh: '已印发', en: 'printed' },
  closed: { zh: '办结', en: 'closed' },
} as const satisfies WordsOf<string>;

/** 年度跟踪问效报告状态. */
export type TrackingStatus = keyof typeof trackingStatusWords;

/** 年度跟踪问效报告状态. */
export const trackingStatuses = termsOf(trackingStatusWords);

/** Where the report stands: computed from its parts. */
export const statusOfTracking = (state: Tracking): TrackingStatus | 'none' => {
  if (state.stage === 'drafting' && state.returns.length > 0) return 'revising';
  if (state.stage === 'approved' && wasSentToBoth(state)) return 'sent';
  return state.stage;
};
