import { termsOf, type Vocabulary } from '../kernel/words.ts';

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
} as const satisfies Vocabulary<string>;

/** 提案者类别. */
export type ProposalSource = keyof typeof sourceWords;

/** 提案者类别. */
export const proposalSources = termsOf(sourceWords);

/** When it was submitted, in words. */
export const periodOfSubmissionWords = {
  plenary: { zh: '大会提案', en: 'plenary proposal' },
  recess: { zh: '平时提案', en: 'recess proposal' },
} as const satisfies Vocabulary<string>;

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
} as const satisfies Vocabulary<string>;

/** 提案类别(五位一体). */
export type ProposalCategory = keyof typeof categoryWords;

/** 提案类别(五位一体). */
export const proposalCategories = termsOf(categoryWords);

/** What became of it, in words. */
export const resultWords = {
  resolved: { zh: '已经解决', en: 'resolved' },
  adopted: { zh: '意见已采纳', en: 'adopted' },
  partly_resolved: { zh: '部分解决', en: 'partly resolved' },
  in_progress: { zh: '正在解决', en: 'in progress' },
  planned: { zh: '列入计划逐步解决', en: 'planned' },
  constrained: { zh: '因条件限制暂不能解决', en: 'constrained' },
  reference_only: { zh: '留作参考', en: 'for reference only' },
  infeasible: { zh: '不可行', en: 'infeasible' },
} as const satisfies Vocabulary<string>;

/** 办理结果, by meaning. */
export type ResultClass = keyof typeof resultWords;

/** 办理结果, by meaning: letters differ between places and come from the profile. */
export const resultClasses = termsOf(resultWords);

/** How the unit reached the proposer, in words. */
export const contactWords = {
  face_to_face: { zh: '面谈', en: 'face to face' },
  seminar: { zh: '座谈会', en: 'seminar' },
  phone: { zh: '电话', en: 'phone' },
  email: { zh: '邮件', en: 'email' },
  letter: { zh: '书信', en: 'letter' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Vocabulary<string>;

/** 联系方式. */
export type ContactMethod = keyof typeof contactWords;

/** 联系方式. */
export const contactMethods = termsOf(contactWords);

/** How a collective signs, in words. */
export const signatureWords = {
  convener: { zh: '召集人签名', en: 'signed by the convener' },
  seal: { zh: '署名并加盖公章', en: 'name and official seal' },
  all_members: { zh: '全体成员签名', en: 'signed by all members' },
} as const satisfies Vocabulary<string>;

/** 署名方式 of a collective proposal. */
export type Signature = keyof typeof signatureWords;

/** 署名方式 of a collective proposal. */
export const signatures = termsOf(signatureWords);

/** Who signs a reply, in words. */
export const signerWords = {
  main_leader: { zh: '主要负责人', en: 'main leader' },
  leader_in_charge: { zh: '分管负责人', en: 'leader in charge' },
  county_leader: { zh: '县政府领导', en: 'leader of the county government' },
  internal_section: { zh: '内设机构', en: 'internal section' },
} as const satisfies Vocabulary<string>;

/** 答复签发人: who signs a reply. */
export type Signer = keyof typeof signerWords;

/** 答复签发人. */
export const signers = termsOf(signerWords);

/** What a unit is to a proposal, in words. */
export const handlingRoleWords = {
  sole: { zh: '独办', en: 'sole handler' },
  lead: { zh: '主办', en: 'lead handler' },
  co_handler: { zh: '会办', en: 'co-handler' },
  separate_handler: { zh: '分办', en: 'separate handler' },
} as const satisfies Vocabulary<string>;

/** 承办角色. */
export type HandlingRole = keyof typeof handlingRoleWords;

/** 承办角色: what a unit is to a proposal. */
export const handlingRoles = termsOf(handlingRoleWords);

/** Which office assigns, in words. */
export const assignerWords = {
  government_office: { zh: '县政府办公室', en: 'government office' },
  party_office: { zh: '县委办公室', en: 'Party committee office' },
  joint: { zh: '县委办公室、县政府办公室联合', en: 'both offices jointly' },
} as const satisfies Vocabulary<string>;

/** 交办机关. */
export type Assigner = keyof typeof assignerWords;

/** 交办机关: which office assigns. */
export const assigners = termsOf(assignerWords);

/** The stages a review goes through, in words. */
export const reviewStageWords = {
  preliminary: { zh: '初审', en: 'preliminary review' },
  second: { zh: '复审', en: 'second review' },
  collective: { zh: '集体审查', en: 'collective review' },
  party_group: { zh: '党组会议审议', en: 'review by the Party group' },
  chairpersons: { zh: '主席会议审议', en: "review by the chairpersons' meeting" },
  standing_committee: { zh: '常委会会议审议', en: 'review by the standing committee' },
} as const satisfies Vocabulary<string>;

/** 审查环节. */
export type ReviewStage = keyof typeof reviewStageWords;

/** 审查环节: the stages a review goes through; which ones a county has is in its profile. */
export const reviewStages = termsOf(reviewStageWords);

/** Who reviews, in words. */
export const reviewBodyWords = {
  review_committee: { zh: '提案审查委员会', en: 'review committee of the plenary' },
  proposal_committee: { zh: '提案委员会', en: 'proposal committee' },
} as const satisfies Vocabulary<string>;

/** 审查机构. */
export type ReviewBody = keyof typeof reviewBodyWords;

/** Where a proposal may be passed on with its proposer's consent, in words. */
export const conversionWords = {
  opinion_report: { zh: '社情民意', en: 'opinion report' },
  member_letter: { zh: '委员来信', en: 'member letter' },
  reference: { zh: '有关部门参考', en: 'reference for the units concerned' },
} as const satisfies Vocabulary<string>;

/** 转办去向. */
export type ConversionTarget = keyof typeof conversionWords;

/** 转办去向. */
export const conversionTargets = termsOf(conversionWords);

/** In whose name a reply is issued, in words. */
export const issuerWords = {
  unit: { zh: '承办单位', en: 'handling unit' },
  county_government: { zh: '县人民政府', en: 'county government' },
} as const satisfies Vocabulary<string>;

/** 答复名义. */
export type Issuer = keyof typeof issuerWords;

/** 答复名义. */
export const issuers = termsOf(issuerWords);

/** What follows when the last round of replies still leaves a proposer dissatisfied, in words. */
export const settlementWords = {
  face_to_face_meeting: { zh: '当面协商', en: 'face-to-face meeting' },
  special_explanation: { zh: '专门说明', en: 'special explanation' },
} as const satisfies Vocabulary<string>;

/** 再次不满意的处理. */
export type SettlementForm = keyof typeof settlementWords;

/** 再次不满意的处理. */
export const settlementForms = termsOf(settlementWords);

/** Whether a unit called on a proposer, in words. */
export const visitWords = {
  visited: { zh: '已走访', en: 'visited' },
  waived_by_proposer: { zh: '提案者提出不需要', en: 'waived by the proposer' },
  not_visited: { zh: '未走访', en: 'not visited' },
} as const satisfies Vocabulary<string>;

/** 走访情况. */
export type VisitState = keyof typeof visitWords;
