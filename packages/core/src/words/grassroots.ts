import type { WordsOf } from '../kernel/words.ts';

/** What a topic is by nature (议题性质), in words. */
export const topicNatureWords = {
  public_matter: { zh: '本村(社区)公共事务', en: 'public matter of the place' },
  personal: { zh: '个人事项', en: 'personal matter' },
  litigation: { zh: '涉法涉诉事项', en: 'matter before a court' },
  petition: { zh: '信访事项', en: 'petition' },
  beyond_place: { zh: '超出本村(社区)范围', en: 'beyond the place' },
} as const satisfies WordsOf<string>;

/** 议题性质. */
export type TopicNature = keyof typeof topicNatureWords;

/** Why a topic is referred elsewhere (转出事由), in words. */
export const referralGroundWords = {
  personal: topicNatureWords.personal,
  litigation: topicNatureWords.litigation,
  petition: topicNatureWords.petition,
  beyond_place: topicNatureWords.beyond_place,
  unsuitable: { zh: '不宜协商', en: 'not suited to consultation' },
} as const satisfies WordsOf<string>;

/** 转出事由. */
export type ReferralGround = keyof typeof referralGroundWords;

/** Where a topic is referred to (转往), in words. */
export const referralTargetWords = {
  department: { zh: '主管部门', en: 'competent department' },
  legal_channel: { zh: '司法途径', en: 'legal channel' },
  petition_office: { zh: '信访部门', en: 'petition office' },
  township: { zh: '乡镇', en: 'township' },
  county_cppcc: { zh: '县政协(提案、社情民意、协商)', en: 'county CPPCC' },
  raiser: { zh: '退回提出者', en: 'back to whoever raised it' },
} as const satisfies WordsOf<string>;

/** 转往. */
export type ReferralTarget = keyof typeof referralTargetWords;

/** Who takes part in a session (参加各方), in words. */
export const partyKindWords = {
  residents: { zh: '利益相关群众', en: 'residents concerned' },
  village_committee: { zh: '村(居)民委员会', en: "villagers' or residents' committee" },
  unit: { zh: '有关单位', en: 'unit' },
  member: { zh: '政协委员', en: 'member' },
  expert: { zh: '专家', en: 'expert' },
} as const satisfies WordsOf<string>;

/** 参加各方. */
export type PartyKind = keyof typeof partyKindWords;

/** The steps of the standard procedure (标准流程), in words. */
export const standardStepWords = {
  topic: { zh: '选题', en: 'choice of the topic' },
  fact_finding: { zh: '调研', en: 'fact-finding' },
  session: { zh: '协商', en: 'consultation' },
  agreed_list: { zh: '成果清单', en: 'agreed list' },
  publicity: { zh: '公示', en: 'publication' },
  carrying_out: { zh: '办理落实', en: 'carrying out' },
  feedback: { zh: '反馈评价', en: 'feedback' },
} as const satisfies WordsOf<string>;

/** 标准流程. */
export type StandardStep = keyof typeof standardStepWords;

/** Who decides what is the village's or the residents' own (自治决定), in words. */
export const ownBodyWords = {
  villagers_assembly: { zh: '村民会议', en: "villagers' assembly" },
  villagers_representatives: { zh: '村民代表会议', en: "meeting of villagers' representatives" },
  residents_assembly: { zh: '居民会议', en: "residents' assembly" },
} as const satisfies WordsOf<string>;

/** 自治决定的会议. */
export type OwnBody = keyof typeof ownBodyWords;

/** How those concerned rate what was done (满意度), in words. */
export const grassrootsRatingWords = {
  satisfied: { zh: '满意', en: 'satisfied' },
  basically_satisfied: { zh: '基本满意', en: 'basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
} as const satisfies WordsOf<string>;

/** 满意度. */
export type GrassrootsRating = keyof typeof grassrootsRatingWords;
