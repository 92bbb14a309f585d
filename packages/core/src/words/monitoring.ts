import { termsOf, type WordsOf } from '../kernel/words.ts';

/** How content a reporter is (评价), in words. */
export const monitoringRatingWords = {
  satisfied: { zh: '满意', en: 'satisfied' },
  basically_satisfied: { zh: '基本满意', en: 'basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
} as const satisfies WordsOf<string>;

/** 监测点评价. */
export type MonitoringRating = keyof typeof monitoringRatingWords;

/** Where a matter is referred that a monitoring point does not take (转有关渠道), in words. */
export const referralChannelWords = {
  petition: { zh: '信访', en: 'petition' },
  litigation: { zh: '诉讼、仲裁', en: 'litigation or arbitration' },
  emergency: { zh: '110等应急渠道', en: 'emergency services' },
  higher_level: { zh: '上级机关', en: 'a higher level' },
} as const satisfies WordsOf<string>;

/** 转有关渠道. */
export type ReferralChannel = keyof typeof referralChannelWords;

/** What kind of answer a matter asks for (办理类别), in words; each has a period of its own. */
export const matterClassWords = {
  general: { zh: '一般事项', en: 'general' },
  advice: { zh: '建议类事项', en: 'advice' },
  complaint: { zh: '投诉、求助', en: 'complaint or request for help' },
  investigated: { zh: '需调查核实', en: 'to be investigated' },
  hard: { zh: '疑难事项', en: 'hard' },
} as const satisfies WordsOf<string>;

/** 办理类别. */
export type MatterClass = keyof typeof matterClassWords;

/** 办理类别. */
export const matterClasses = termsOf(matterClassWords);

/** What a matter is by nature (事项性质), in words: only an ordinary one is handled here. */
export const matterNatureWords = {
  ordinary: { zh: '监测点事项', en: 'matter of a monitoring point' },
  petition: referralChannelWords.petition,
  litigation: referralChannelWords.litigation,
  emergency: referralChannelWords.emergency,
} as const satisfies WordsOf<string>;

/** 事项性质. */
export type MatterNature = keyof typeof matterNatureWords;

/** Who approves a feedback for its unit (反馈的审批), in words. */
export const feedbackApproverWords = {
  main_leader: { zh: '单位主要负责人', en: 'main leader of the unit' },
  leader_in_charge: { zh: '单位分管负责人', en: 'leader in charge' },
} as const satisfies WordsOf<string>;

/** 反馈的审批. */
export type FeedbackApprover = keyof typeof feedbackApproverWords;
