import type { WordsOf } from '../kernel/words.ts';
import { consultationFormWords, supervisionFormWords } from './forms.ts';

/** The kinds of plan, in words. */
export const planKindWords = {
  consultation: { zh: '年度协商计划', en: 'annual consultation plan' },
  supervision: { zh: '年度民主监督计划', en: 'annual supervision plan' },
} as const satisfies WordsOf<string>;

/** 计划类别. */
export type PlanKind = keyof typeof planKindWords;

/** Where a topic comes from (议题来源), in words: six sources. */
export const topicSourceWords = {
  party_committee: { zh: '党委交办', en: 'the Party committee' },
  government: { zh: '政府及部门提出', en: 'the government and its units' },
  participating_body: { zh: '参加单位和专委会提出', en: 'participating bodies and committees' },
  member: { zh: '委员提出', en: 'members' },
  lower_level: { zh: '乡镇和基层提出', en: 'lower levels' },
  public: { zh: '社会公众提出', en: 'the public' },
} as const satisfies WordsOf<string>;

/** 议题来源. */
export type TopicSource = keyof typeof topicSourceWords;

/** The three channels a topic comes by, in words. */
export const topicChannelWords = {
  named_by_leaders: { zh: '党政点题', en: 'named by Party and government' },
  recommended_by_members: { zh: '委员荐题', en: 'recommended by members' },
  asked_of_society: { zh: '社会征题', en: 'asked of society' },
} as const satisfies WordsOf<string>;

/** 议题渠道. */
export type TopicChannel = keyof typeof topicChannelWords;

const channels: Readonly<Record<TopicSource, TopicChannel>> = {
  party_committee: 'named_by_leaders',
  government: 'named_by_leaders',
  participating_body: 'recommended_by_members',
  member: 'recommended_by_members',
  lower_level: 'asked_of_society',
  public: 'asked_of_society',
};

/** 议题渠道: the channel a source belongs to. */
export const topicChannelOf = (source: TopicSource): TopicChannel => channels[source];

/** The four groups of what is consulted on (协商内容), in words. */
export const contentGroupWords = {
  local_affairs: {
    zh: '地方重要举措以及政治、经济、文化、社会生活中的重要问题',
    en: 'important local measures and matters',
  },
  party_affairs: {
    zh: '各党派参加政协工作的共同性事务',
    en: 'common affairs of the parties in the CPPCC',
  },
  internal_affairs: { zh: '政协内部的重要事务', en: 'important internal affairs' },
  united_front: { zh: '有关爱国统一战线的重要问题', en: 'united-front matters' },
} as const satisfies WordsOf<string>;

/** When a matter is consulted on (协商时机), in words. */
export const timingWords = {
  before_decision: { zh: '决策之前', en: 'before the decision' },
  during_implementation: { zh: '决策执行过程中', en: 'while it is carried out' },
} as const satisfies WordsOf<string>;

/** The forms of both kinds of plan, in words. */
export const planFormWords = {
  ...consultationFormWords,
  grassroots: { zh: '有事好商量、协商在一线', en: 'grass-roots consultation' },
  ...supervisionFormWords,
  micro: { zh: '微协商、微监督', en: 'micro consultation or supervision' },
} as const;

/** 协商形式、监督形式. */
export type PlanForm = keyof typeof planFormWords;

/** Who may lead an item (牵头), in words. */
export const itemLeaderWords = {
  leadership: { zh: '政协党组、主席会议、常委会', en: 'CPPCC leadership' },
  special_committee: { zh: '专门委员会', en: 'special committee' },
  sector: { zh: '界别', en: 'sector' },
  member_group: { zh: '委员活动小组', en: 'member group' },
  platform: { zh: '基层协商议事平台', en: 'grass-roots platform' },
} as const satisfies WordsOf<string>;

/** 牵头. */
export type ItemLeader = keyof typeof itemLeaderWords;

/** What the main leader of the Party committee takes on each year (三个一), in words. */
export const leaderDutyWords = {
  assigns_research: { zh: '交办一个重要调研课题', en: 'assigns a major research topic' },
  leads_proposal: { zh: '领衔督办一件重要提案', en: 'leads supervision of an important proposal' },
  attends_activity: { zh: '参加一次重要履职活动', en: 'attends an important activity' },
} as const satisfies WordsOf<string>;

/** Whose approval a draft goes through (报审), in words. */
export const approvalBodyWords = {
  party_group: { zh: '政协党组会议', en: 'leading Party group of the CPPCC' },
  chairpersons: { zh: '主席会议', en: "chairpersons' meeting" },
  standing_committee: { zh: '常委会会议', en: 'standing committee' },
  party_committee: { zh: '县委常委会会议', en: 'standing committee of the county Party committee' },
} as const satisfies WordsOf<string>;

/** 报审环节. */
export type ApprovalBody = keyof typeof approvalBodyWords;

/** The bodies of the CPPCC a draft goes through before the Party committee. */
export const cppccBodies = ['party_group', 'chairpersons', 'standing_committee'] as const;

/** Who adopts a plan once it was decided (通过), in words. */
export const adoptingBodyWords = {
  chairpersons: { zh: '主席会议', en: "chairpersons' meeting" },
  standing_committee: { zh: '常委会会议', en: 'standing committee' },
  plenary: { zh: '全体会议', en: 'plenary session' },
} as const satisfies WordsOf<string>;

/** 通过计划的会议. */
export type AdoptingBody = keyof typeof adoptingBodyWords;

/** The offices that issue a plan (印发), in words. */
export const issuingOfficeWords = {
  party_office: { zh: '县委办公室', en: 'Party committee office' },
  government_office: { zh: '县政府办公室', en: 'government office' },
  cppcc_office: { zh: '政协办公室', en: 'office of the CPPCC' },
} as const satisfies WordsOf<string>;

/** 印发机关. */
export type IssuingOffice = keyof typeof issuingOfficeWords;

/** What an amendment does to the plan (调整事项), in words. */
export const amendmentKindWords = {
  add: { zh: '临时增列', en: 'add an item' },
  postpone: { zh: '事项延期', en: 'postpone an item' },
  cancel: { zh: '事项取消', en: 'cancel an item' },
} as const satisfies WordsOf<string>;

/** 调整事项. */
export type AmendmentKind = keyof typeof amendmentKindWords;
