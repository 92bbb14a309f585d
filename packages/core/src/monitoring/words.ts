import { termsOf, type Vocabulary } from '../kernel/words.ts';

/** How content a reporter is (评价), in words. */
export const monitoringRatingWords = {
  satisfied: { zh: '满意', en: 'satisfied' },
  basically_satisfied: { zh: '基本满意', en: 'basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
} as const satisfies Vocabulary<string>;

/** 监测点评价. */
export type MonitoringRating = keyof typeof monitoringRatingWords;

/** 监测点评价. */
export const monitoringRatings = termsOf(monitoringRatingWords);

/** Where a matter is referred that a monitoring point does not take (转有关渠道), in words. */
export const referralChannelWords = {
  petition: { zh: '信访', en: 'petition' },
  litigation: { zh: '诉讼、仲裁', en: 'litigation or arbitration' },
  emergency: { zh: '110等应急渠道', en: 'emergency services' },
  higher_level: { zh: '上级机关', en: 'a higher level' },
} as const satisfies Vocabulary<string>;

/** 转有关渠道. */
export type ReferralChannel = keyof typeof referralChannelWords;

/** 转有关渠道. */
export const referralChannels = termsOf(referralChannelWords);
