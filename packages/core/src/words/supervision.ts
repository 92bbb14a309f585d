import { termsOf, type WordsOf } from '../kernel/words.ts';
import { supervisionFormWords, yearThemeWords as supervisionThemeWords } from './forms.ts';

/** 监督形式. */
export type SupervisionForm = keyof typeof supervisionFormWords;

/** 监督形式. */
export const supervisionForms = termsOf(supervisionFormWords);

/** What is supervised, in words. */
export const supervisionObjectWords = {
  law: { zh: '宪法、法律和法规的实施', en: 'implementation of constitution, laws and regulations' },
  policy: { zh: '重大方针政策的贯彻执行', en: 'implementation of major policies' },
  organ_work: { zh: '国家机关及其工作人员的工作', en: 'work of state organs and their staff' },
} as const satisfies WordsOf<string>;

/** 监督内容. */
export type SupervisionObject = keyof typeof supervisionObjectWords;

/** 监督议题. */
export type SupervisionTheme = keyof typeof supervisionThemeWords;

/** 监督议题. */
export const supervisionThemes = termsOf(supervisionThemeWords);

/** Who inspects, in words. */
export const inspectionKindWords = {
  standing_members: { zh: '常委视察', en: 'by standing members' },
  members: { zh: '委员视察', en: 'by members' },
  committee: { zh: '专门委员会视察', en: 'by a special committee' },
} as const satisfies WordsOf<string>;

/** 视察方式. */
export type InspectionKind = keyof typeof inspectionKindWords;

/** The purposes of an inspection, in words. */
export const inspectionPurposeWords = {
  inspection: { zh: '视察', en: 'inspection' },
  study_visit: { zh: '考察', en: 'study visit' },
} as const satisfies WordsOf<string>;

/** 视察或考察. */
export type InspectionPurpose = keyof typeof inspectionPurposeWords;

/** The kinds of record in words. */
export const recordKindWords = {
  visit: { zh: '走访', en: 'visit' },
  meeting: { zh: '座谈会', en: 'seminar' },
} as const satisfies WordsOf<string>;

/** 监督活动类别. */
export type RecordKind = keyof typeof recordKindWords;

/** The kinds of advice in words: the only output of supervision. */
export const adviceKindWords = {
  opinion: { zh: '意见', en: 'opinion' },
  criticism: { zh: '批评', en: 'criticism' },
  suggestion: { zh: '建议', en: 'suggestion' },
} as const satisfies WordsOf<string>;

/** 意见、批评、建议. */
export type AdviceKind = keyof typeof adviceKindWords;

/** Who gets a copy of an advice, in words. */
export const adviceCopyWords = {
  party_committee: { zh: '县委', en: 'county Party committee' },
  government: { zh: '县政府', en: 'county government' },
  supervising_office: { zh: '督查室', en: 'supervising office' },
} as const satisfies WordsOf<string>;

/** 抄送. */
export type AdviceCopy = keyof typeof adviceCopyWords;

/** The leading bodies in words. */
export const leadingBodyWords = {
  party_committee: { zh: '县委', en: 'county Party committee' },
  npc_standing_committee: { zh: '县人大常委会', en: "standing committee of the people's congress" },
  government: { zh: '县政府', en: 'county government' },
  cppcc: { zh: '县政协', en: 'county CPPCC' },
} as const satisfies WordsOf<string>;

/** 四大班子. */
export type LeadingBody = keyof typeof leadingBodyWords;

/** The options of a ballot in words. */
export const ballotOptionWords = {
  very_satisfied: { zh: '非常满意', en: 'very satisfied' },
  satisfied: { zh: '满意', en: 'satisfied' },
  basically_satisfied: { zh: '基本满意', en: 'basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
  abstained: { zh: '弃权', en: 'abstained' },
  unknown_to_voter: { zh: '不了解', en: 'unknown to the voter' },
} as const satisfies WordsOf<string>;

/** 测评选项. */
export type BallotOption = keyof typeof ballotOptionWords;

/** 测评选项. */
export const ballotOptions = termsOf(ballotOptionWords);

/** The denominators of the share of satisfied votes, in words. */
export const denominatorWords = {
  issued: { zh: '发出的测评票', en: 'ballots issued' },
  returned: { zh: '收回的有效票', en: 'ballots returned' },
  without_abstentions: {
    zh: '收回的有效票,不含弃权',
    en: 'ballots returned, abstentions left out',
  },
} as const satisfies WordsOf<string>;

/** 满意率的基数. */
export type Denominator = keyof typeof denominatorWords;

/** 满意率的基数. */
export const denominators = termsOf(denominatorWords);

/** The votes for each option. */
export type BallotCounts = Readonly<Record<BallotOption, number>>;
