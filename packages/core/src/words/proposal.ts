import { termsOf, type WordsOf } from '../kernel/words.ts';

/** Who proposes, in words. */
export const sourceWords = {
  individual_member: { zh: '个人提案', en: 'individual member' },
  joint_members: { zh: '联名提案', en: 'joint members' },
  party: { zh: '党派提案', en: 'party' },
  peoples_organisation: { zh: '人民团体提案', en: "people's organisation" },
  special_committee: { zh: '专委会提案', en: 'special committee' },
  sector: { zh: '界别提案', en: 'sector' },
  member_group: { zh: '委员小组提案', en: 'member group' },
  joint_group: { zh: '联组提案', en: 'joint group' },
} as const satisfies WordsOf<string>;

/** 提案者类别. */
export type ProposalSource = keyof typeof sourceWords;

/** 提案者类别. */
export const proposalSources = termsOf(sourceWords);

/** When it was submitted, in words. */
export const periodOfSubmissionWords = {
  plenary: { zh: '大会提案', en: 'plenary proposal' },
  recess: { zh: '平时提案', en: 'recess proposal' },
} as const satisfies WordsOf<string>;

/** 提案时段: submitted for the plenary or in recess. */
export type ProposalPeriod = keyof typeof periodOfSubmissionWords;

/** 提案时段. */
export const proposalPeriods = termsOf(periodOfSubmissionWords);

/** What it is about, in words. */
export const categoryWords = {
  economic: { zh: '经济建设', en: 'economic' },
  political: { zh: '政治建设', en: 'political' },
  cultural: { zh: '文化建设', en: 'cultural' },
  social: { zh: '社会建设', en: 'social' },
  ecological: { zh: '生态文明建设', en: 'ecological' },
} as const satisfies WordsOf<string>;

/** 提案类别(五位一体). */
export type ProposalCategory = keyof typeof categoryWords;

/** 提案类别(五位一体). */
export const proposalCategories = termsOf(categoryWords);

/** How a collective signs, in words. */
export const signatureWords = {
  convener: { zh: '召集人签名', en: 'signed by the convener' },
  seal: { zh: '署名并加盖公章', en: 'name and official seal' },
  all_members: { zh: '全体成员签名', en: 'signed by all members' },
} as const satisfies WordsOf<string>;

/** 署名方式 of a collective proposal. */
export type Signature = keyof typeof signatureWords;

/** 署名方式 of a collective proposal. */
export const signatures = termsOf(signatureWords);

/** The stages a review goes through, in words. */
export const reviewStageWords = {
  preliminary: { zh: '初审', en: 'preliminary review' },
  second: { zh: '复审', en: 'second review' },
  collective: { zh: '集体审查', en: 'collective review' },
  party_group: { zh: '党组会议审议', en: 'review by the Party group' },
  chairpersons: { zh: '主席会议审议', en: "review by the chairpersons' meeting" },
  standing_committee: { zh: '常委会会议审议', en: 'review by the standing committee' },
} as const satisfies WordsOf<string>;

/** 审查环节. */
export type ReviewStage = keyof typeof reviewStageWords;

/** 审查环节: the stages a review goes through; which ones a county has is in its profile. */
export const reviewStages = termsOf(reviewStageWords);

/** Who reviews, in words. */
export const reviewBodyWords = {
  review_committee: { zh: '提案审查委员会', en: 'review committee of the plenary' },
  proposal_committee: { zh: '提案委员会', en: 'proposal committee' },
} as const satisfies WordsOf<string>;

/** 审查机构. */
export type ReviewBody = keyof typeof reviewBodyWords;

/** Where a proposal may be passed on with its proposer's consent, in words. */
export const conversionWords = {
  opinion_report: { zh: '社情民意', en: 'opinion report' },
  member_letter: { zh: '委员来信', en: 'member letter' },
  reference: { zh: '有关部门参考', en: 'reference for the units concerned' },
} as const satisfies WordsOf<string>;

/** 转办去向. */
export type ConversionTarget = keyof typeof conversionWords;

/** 转办去向. */
export const conversionTargets = termsOf(conversionWords);
