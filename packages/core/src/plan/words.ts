import type { Vocabulary } from '../kernel/words.ts';
import { consultationFormWords, supervisionFormWords } from '../lineage/forms.ts';

/** The kinds of plan, in words. */
export const planKindWords = {
  consultation: { zh: '年度协商计划', en: 'annual consultation plan' },
  supervision: { zh: '年度民主监督计划', en: 'annual supervision plan' },
} as const satisfies Vocabulary<string>;

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
} as const satisfies Vocabulary<string>;

/** 议题来源. */
export type TopicSource = keyof typeof topicSourceWords;

/** The three channels a topic comes by, in words. */
export const topicChannelWords = {
  named_by_leaders: { zh: '党政点题', en: 'named by Party and government' },
  recommended_by_members: { zh: '委员荐题', en: 'recommended by members' },
  asked_of_society: { zh: '社会征题', en: 'asked of society' },
} as const satisfies Vocabulary<string>;

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
} as const satisfies Vocabulary<string>;

/** When a matter is consulted on (协商时机), in words. */
export const timingWords = {
  before_decision: { zh: '决策之前', en: 'before the decision' },
  during_implementation: { zh: '决策执行过程中', en: 'while it is carried out' },
} as const satisfies Vocabulary<string>;

/** The forms of both kinds of plan, in words. */
export const planFormWords = {
  ...consultationFormWords,
  grassroots: { zh: '有事好商量、协商在一线', en: 'grass-roots consultation' },
  ...supervisionFormWords,
  micro: { zh: '微协商、微监督', en: 'micro consultation or supervision' },
} as const;

/** 协商形式、监督形式. */
export type PlanForm = keyof typeof planFormWords;
