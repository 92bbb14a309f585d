import { termsOf, type WordsOf } from '../kernel/words.ts';

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
} as const satisfies WordsOf<string>;

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
} as const satisfies WordsOf<string>;

/** 联系方式. */
export type ContactMethod = keyof typeof contactWords;

/** 联系方式. */
export const contactMethods = termsOf(contactWords);

/** Who signs a reply, in words. */
export const signerWords = {
  main_leader: { zh: '主要负责人', en: 'main leader' },
  leader_in_charge: { zh: '分管负责人', en: 'leader in charge' },
  county_leader: { zh: '县政府领导', en: 'leader of the county government' },
  internal_section: { zh: '内设机构', en: 'internal section' },
} as const satisfies WordsOf<string>;

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
} as const satisfies WordsOf<string>;

/** 承办角色. */
export type HandlingRole = keyof typeof handlingRoleWords;

/** 承办角色: what a unit is to a proposal. */
export const handlingRoles = termsOf(handlingRoleWords);

/** Which office assigns, in words. */
export const assignerWords = {
  government_office: { zh: '县政府办公室', en: 'government office' },
  party_office: { zh: '县委办公室', en: 'Party committee office' },
  joint: { zh: '县委办公室、县政府办公室联合', en: 'both offices jointly' },
} as const satisfies WordsOf<string>;

/** 交办机关. */
export type Assigner = keyof typeof assignerWords;

/** 交办机关: which office assigns. */
export const assigners = termsOf(assignerWords);

/** In whose name a reply is issued, in words. */
export const issuerWords = {
  unit: { zh: '承办单位', en: 'handling unit' },
  county_government: { zh: '县人民政府', en: 'county government' },
} as const satisfies WordsOf<string>;

/** 答复名义. */
export type Issuer = keyof typeof issuerWords;

/** 答复名义. */
export const issuers = termsOf(issuerWords);

/** What follows when the last round of replies still leaves a proposer dissatisfied, in words. */
export const settlementWords = {
  face_to_face_meeting: { zh: '当面协商', en: 'face-to-face meeting' },
  special_explanation: { zh: '专门说明', en: 'special explanation' },
} as const satisfies WordsOf<string>;

/** 再次不满意的处理. */
export type SettlementForm = keyof typeof settlementWords;

/** 再次不满意的处理. */
export const settlementForms = termsOf(settlementWords);

/** Whether a unit called on a proposer, in words. */
export const visitWords = {
  visited: { zh: '已走访', en: 'visited' },
  waived_by_proposer: { zh: '提案者提出不需要', en: 'waived by the proposer' },
  not_visited: { zh: '未走访', en: 'not visited' },
} as const satisfies WordsOf<string>;

/** 走访情况. */
export type VisitState = keyof typeof visitWords;
