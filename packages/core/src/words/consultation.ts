import type { WordsOf } from '../kernel/words.ts';
import type { consultationFormWords } from './forms.ts';

/** 协商形式. */
export type ConsultationForm = keyof typeof consultationFormWords;

/** When the Party committee and the government consult, in words. */
export const consultationTimingWords = {
  before_decision: { zh: '决策之前', en: 'before the decision' },
  during_implementation: { zh: '决策执行过程中', en: 'while it is carried out' },
} as const satisfies WordsOf<string>;

/** 协商时机. */
export type ConsultationTiming = keyof typeof consultationTimingWords;

/** Who leads a consultation, in words. */
export const consultationLeaderWords = {
  cppcc: { zh: '县政协(主席会议)', en: 'the county CPPCC' },
  special_committee: { zh: '专门委员会', en: 'special committee' },
  sector: { zh: '界别', en: 'sector' },
  member_group: { zh: '委员活动小组', en: 'member group' },
  joint_group: { zh: '委员联组', en: 'joint group' },
  party: { zh: '党派', en: 'party' },
  peoples_organisation: { zh: '人民团体', en: "people's organisation" },
} as const satisfies WordsOf<string>;

/** 协商的牵头方. */
export type ConsultationLeader = keyof typeof consultationLeaderWords;

/** Ways of research, in words. */
export const researchMethodWords = {
  case_study: { zh: '解剖麻雀(典型调查)', en: 'case study' },
  field_visit: { zh: '实地考察', en: 'field visit' },
  seminar: { zh: '座谈', en: 'seminar' },
  interview: { zh: '访谈', en: 'interview' },
  questionnaire: { zh: '问卷', en: 'questionnaire' },
  documents: { zh: '查阅资料', en: 'study of documents' },
} as const satisfies WordsOf<string>;

/** What may be a sample, in words. */
export const sampleKindWords = {
  village: { zh: '村、社区', en: 'village or community' },
  township: { zh: '乡镇', en: 'township' },
  enterprise: { zh: '企业', en: 'enterprise' },
  household: { zh: '农户、居民户', en: 'household' },
  project: { zh: '项目', en: 'project' },
  institution: { zh: '机关、事业单位', en: 'institution' },
  person: { zh: '个人', en: 'person' },
} as const satisfies WordsOf<string>;

/** Who may be in the chair, in words. */
export const consultationChairWords = {
  party_group_secretary: { zh: '政协党组书记', en: 'secretary of the Party group' },
  party_group_deputy_secretary: { zh: '政协党组副书记', en: 'deputy secretary of the Party group' },
  party_group_member: { zh: '政协党组成员', en: 'member of the Party group' },
  vice_chairperson: { zh: '副主席', en: 'vice-chairperson' },
  committee_director: { zh: '专委会主任', en: 'director of the committee' },
  sector_convener: { zh: '界别召集人', en: 'convener of the sector' },
  group_leader: { zh: '活动小组组长', en: 'leader of the group' },
} as const satisfies WordsOf<string>;

/** How a statement is made, in words. */
export const statementDeliveryWords = {
  oral: { zh: '口头发言', en: 'oral' },
  written: { zh: '书面发言', en: 'written' },
} as const satisfies WordsOf<string>;

/** The types of outcome, in words. */
export const outcomeTypeWords = {
  minutes: { zh: '会议纪要', en: 'minutes' },
  formal_proposal_of_cppcc: { zh: '建议案', en: 'formal proposal' },
  report: { zh: '协商报告', en: 'report' },
  special_brief: { zh: '协商专报', en: 'special brief' },
  research_report: { zh: '调研报告', en: 'research report' },
  inspection_report: { zh: '视察报告', en: 'inspection report' },
} as const satisfies WordsOf<string>;

/** The bodies that may adopt an outcome, in words. */
export const outcomeAdopterWords = {
  plenary: { zh: '全体会议', en: 'plenary session' },
  standing_committee: { zh: '常委会会议', en: 'standing committee' },
  chairpersons_meeting: { zh: '主席会议', en: "chairpersons' meeting" },
  topical_meeting: { zh: '专题协商会', en: 'topical consultation meeting' },
  forum: { zh: '协商座谈会', en: 'forum' },
  secretaries_general_meeting: { zh: '秘书长会议', en: 'meeting of secretaries-general' },
  special_committee: { zh: '专门委员会会议', en: 'meeting of the special committee' },
} as const satisfies WordsOf<string>;
