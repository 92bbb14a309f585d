import { yearOf } from '../../kernel/day.ts';
import { cite, decided } from '../../law/instruments.ts';
import { planClocks } from '../deadlines/clocks.ts';
import type { PlanContext, Unopened } from '../plan.ts';
import type { OnPlan, OnPlanCommand } from '../rule.ts';

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

/** The collection of topics is not closed before its announced day is over. */
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
