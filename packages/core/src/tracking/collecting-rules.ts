import { type CalendarDay, yearOf } from '../kernel/day.ts';
import { cite, decided } from '../law/instruments.ts';
import { type KnownCase, knownCase } from '../lineage/known.ts';
import { isOfYear, notTakenUp } from './included.ts';
import type { OnReportCommand } from './rule.ts';
import type { TrackingContext, UnopenedReport } from './tracking.ts';

const yearly = cite(
  'municipal-follow-up-2011',
  '跟踪问效',
  'SEEN',
  '在下年初召开的政协全会上印发给全体委员',
);
const goal = cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '强化跟踪问效');

/** One report for a year: its id says which. */
export const oneReportPerYear: OnReportCommand<'OpenTrackingReport', UnopenedReport> = {
  kind: 'command',
  id: 'tracking.opening.one-per-year',
  title: { zh: '一年一份报告', en: 'One report a year' },
  cites: [yearly, decided('编号由年度组成,每年一份')],
  holds: ({ command: { year }, ctx: { caseId } }) => caseId === `tracking-${year}`,
  message: ({ command: { year } }) => ({
    zh: `每年一份报告,编号须为 tracking-${year}。`,
    en: `There is one report for a year; its id is tracking-${year}.`,
  }),
};

const lastMonthOf = (year: number): string => `${year}-12-01`;

const yearEnds = (year: number, today: CalendarDay): boolean => today >= lastMonthOf(year);

/** A year is summed up at its end: in its last month, or when it is over. */
export const yearAtItsEnd: OnReportCommand<'OpenTrackingReport', UnopenedReport> = {
  kind: 'command',
  id: 'tracking.opening.year-at-its-end',
  title: { zh: '年终汇总', en: 'At the end of the year' },
  cites: [yearly, decided('自当年12月1日起可以启动')],
  holds: ({ command: { year }, ctx: { today } }) => yearEnds(year, today),
  message: ({ command: { year }, ctx: { today } }) => ({
    zh: `${year}年度的报告自${lastMonthOf(year)}起启动;现在可启动${yearOf(today) - 1}年度的。`,
    en: `The report for ${year} is opened from ${lastMonthOf(year)} on; that for ${yearOf(today) - 1} can be opened now.`,
  }),
};

type TakingUp = OnReportCommand<'TakeUpFollowUps'>;

const known = (id: string, { cases }: Pick<TrackingContext, 'cases'>): KnownCase | undefined =>
  knownCase(cases, { subject: 'instruction', id });

/** What is taken up is a follow-up of the county. */
export const followUpsAreKnown: TakingUp = {
  kind: 'command',
  id: 'tracking.collecting.follow-ups-are-known',
  title: { zh: '所列督办存在', en: 'The follow-ups are there' },
  cites: [goal, decided('纳入报告的须是本县的批示和采纳落实')],
  holds: ({ command: { followUps }, ctx }) => followUps.every((id) => known(id, ctx) !== undefined),
  message: ({ command: { followUps }, ctx }) => {
    const unknown = followUps.filter((id) => known(id, ctx) === undefined);
    return {
      zh: `没有这些批示和采纳落实:${unknown.join('、')}。`,
      en: `There are no such follow-ups: ${unknown.join(', ')}.`,
    };
  },
};

/** What is taken up was opened in the year, at whatever stage it is. */
export const openedInTheYear: TakingUp = {
  kind: 'command',
  id: 'tracking.collecting.opened-in-the-year',
  title: { zh: '本年度的督办', en: 'Opened in the year' },
  cites: [yearly, decided('按督办启动日期归入年度')],
  holds: ({ state: { year }, command: { followUps }, ctx }) =>
    followUps.every((id) => {
      const one = known(id, ctx);
      return one === undefined || isOfYear(one, year);
    }),
  message: ({ state: { year } }) => ({
    zh: `只纳入${year}年启动的批示和采纳落实。`,
    en: `Follow-ups that were opened in ${year} are taken up.`,
  }),
};

/** What is taken up counts once. */
export const takenUpOnce: TakingUp = {
  kind: 'command',
  id: 'tracking.collecting.taken-up-once',
  title: { zh: '不重复纳入', en: 'Taken up once' },
  cites: [decided('一件督办在一份报告中只计一次')],
  holds: ({ state, command: { followUps } }) =>
    new Set(followUps).size === followUps.length &&
    state.followUps.every(({ followUp }) => followUps.every((id) => id !== followUp)),
  message: () => ({
    zh: '所列督办有的已经纳入,或列了两次。',
    en: 'Some of these follow-ups were taken up before, or are named twice.',
  }),
};

/** Nothing is forgotten: what is left out is left out with a reason. */
export const leftOutWithReason: OnReportCommand<'CloseFollowUpCollection'> = {
  kind: 'command',
  id: 'tracking.collecting.left-out-with-reason',
  title: { zh: '未纳入须说明', en: 'Left out with a reason' },
  cites: [goal, decided('本年度督办未全部纳入的,结束纳入时说明理由')],
  holds: ({ state, command: { reason }, ctx: { cases } }) =>
    reason !== undefined || notTakenUp(state, cases).length === 0,
  message: ({ state, ctx: { cases } }) => {
    const missing = notTakenUp(state, cases);
    return {
      zh: `本年度尚有${missing.length}件督办未纳入:${missing.join('、')};请纳入,或说明理由。`,
      en: `${missing.length} follow-ups of the year were not taken up: ${missing.join(', ')}. Take them up, or say why not.`,
    };
  },
};
