import type { Role } from '../county/actor.ts';
import { yearOf } from '../kernel/day.ts';
import { cite, decided } from '../law/instruments.ts';
import { planClocks } from './clocks.ts';
import type { PlanContext, Unopened } from './plan.ts';
import type { OnPlan, OnPlanCommand } from './rule.ts';
import type { TopicSource } from './words.ts';

/** One plan of a kind for a year: its id says which. */
export const onePerYear: OnPlanCommand<'OpenPlan', unknown, Unopened> = {
  kind: 'command',
  id: 'plan.opening.one-per-year',
  title: { zh: '一年一个计划', en: 'One plan a year' },
  cites: [
    cite('cppcc-charter-2018', '第四条', 'SEEN', '全国委员会和地方委员会应制定年度协商计划'),
    decided('编号由类别和年度组成,每类每年一个'),
  ],
  holds: ({ command: { kind, year }, ctx: { caseId } }) => caseId === `${kind}-${year}`,
  message: ({ command: { kind, year } }) => ({
    zh: `每类计划每年一个,编号须为 ${kind}-${year}。`,
    en: `There is one plan of a kind for a year; its id is ${kind}-${year}.`,
  }),
};

/** A plan is opened in its year or in the year before. */
export const yearAtHand: OnPlanCommand<'OpenPlan', unknown, Unopened> = {
  kind: 'command',
  id: 'plan.opening.year-at-hand',
  title: { zh: '当年或下一年度', en: 'This year or the next' },
  cites: [decided('计划于本年度或上一年度启动')],
  holds: ({ command: { year }, ctx: { today } }) =>
    year === yearOf(today) || year === yearOf(today) + 1,
  message: ({ ctx: { today } }) => ({
    zh: `可启动${yearOf(today)}年度或${yearOf(today) + 1}年度的计划。`,
    en: `A plan for ${yearOf(today)} or ${yearOf(today) + 1} can be opened.`,
  }),
};

const earliestEnd = (ctx: PlanContext) => planClocks.due('collect', ctx.today, ctx).by;

/** Those who may propose have time to do so. */
export const timeToPropose: OnPlanCommand<'OpenPlan', unknown, Unopened> = {
  kind: 'command',
  id: 'plan.topic.time-to-propose',
  title: { zh: '征集留足时间', en: 'Time to propose' },
  cites: [
    cite('consultation-regulation-2022', '第十八条'),
    decided('议题征集不少于县情配置的时间'),
  ],
  holds: ({ command: { collectUntil }, ctx }) => collectUntil >= earliestEnd(ctx),
  message: ({ ctx }) => ({
    zh: `议题征集截止日期不得早于${earliestEnd(ctx)}。`,
    en: `Topics are collected until ${earliestEnd(ctx)} at the earliest.`,
  }),
};

/** What was announced is kept: the collection is not closed before its day is over. */
export const collectedToTheEnd: OnPlan = {
  kind: 'case',
  id: 'plan.topic.collected-to-the-end',
  title: { zh: '征集期满', en: 'Collected to the end' },
  cites: [
    cite('consultation-regulation-2022', '第十八条'),
    decided('征集截止日期届满后方可结束征集'),
  ],
  holds: ({ state: { collectUntil }, ctx: { today } }) => today > collectUntil,
  message: ({ state: { collectUntil } }) => ({
    zh: `议题征集至${collectUntil},届满后方可结束。`,
    en: `Topics are collected until ${collectUntil}; the collection is closed after that day.`,
  }),
};

/** Topics are proposed while they are collected. */
export const proposedInTime: OnPlan<undefined> = {
  kind: 'case',
  id: 'plan.topic.in-time',
  title: { zh: '征集期内提出', en: 'Proposed in time' },
  cites: [cite('consultation-regulation-2022', '第十八条'), decided('征集截止日期以前提出议题')],
  holds: ({ state: { collectUntil }, ctx: { today } }) => today <= collectUntil,
  message: ({ state: { collectUntil } }) => ({
    zh: `议题征集已于${collectUntil}截止。`,
    en: `Topics were collected until ${collectUntil}.`,
  }),
};

const sourcesOf: Readonly<Partial<Record<Role, readonly TopicSource[]>>> = {
  member: ['member'],
  collective: ['participating_body'],
  special_committee: ['participating_body'],
  handling_unit: ['government', 'lower_level'],
  government_office: ['government'],
  party_office: ['party_committee'],
  cppcc_office: ['lower_level', 'public'],
};

/** Each speaks for its own source; the office enters what the public and lower levels propose. */
export const ownSource: OnPlanCommand<'ProposeTopic', undefined> = {
  kind: 'command',
  id: 'plan.topic.own-source',
  title: { zh: '议题来源相符', en: 'From its own source' },
  cites: [
    cite('chongqing-plan-2014', '二(一)至(六)', 'SEEN', '各界群众的重要建议选择题目'),
    cite('zhangjiakou-measures-2022', '党政点题、委员荐题、社会征题'),
  ],
  holds: ({ command: { source }, ctx: { actor } }) =>
    sourcesOf[actor.role]?.includes(source) ?? false,
  message: () => ({
    zh: '议题来源须与提出者的身份相符;公众的议题由政协办公室代为提出。',
    en: "Say the source you speak for; the office of the CPPCC enters the public's topics.",
  }),
};
