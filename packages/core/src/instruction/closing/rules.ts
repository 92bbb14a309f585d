import type { CalendarDay } from '../../kernel/day.ts';
import { cite, decided } from '../../law/instruments.ts';
import { isAllSettled, isSettled } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';

const goals = (quote: string) => cite('huailai-goals-2023', '总体绩效目标', 'SEEN', quote);

/** Something was received that those who took part have not been told. */
export const somethingToPassOn: OnCase = {
  kind: 'case',
  id: 'instruction.feedback.something-to-pass-on',
  title: { zh: '有待反馈内容', en: 'Something to pass on' },
  cites: [cite('baoding-2022', '采纳反馈', 'SEEN', '一周内要向相关……委员进行反馈')],
  holds: ({ state: { passing } }) => passing.pending !== undefined,
  message: () => ({
    zh: '目前没有尚未反馈的内容。',
    en: 'Everything that was received was passed on.',
  }),
};

const LATEST_MONTH = 12;

const isYearEnd = (today: CalendarDay, openedOn: CalendarDay): boolean =>
  today.slice(0, 4) > openedOn.slice(0, 4) || Number(today.slice(5, 7)) === LATEST_MONTH;

/** The follow-up is summed up when all is settled, or at the end of the year. */
export const timeToReport: OnCase = {
  kind: 'case',
  id: 'instruction.report.time-has-come',
  title: { zh: '年终或落实后汇总', en: 'Summed up at the end' },
  cites: [
    cite('municipal-follow-up-2011', '跟踪问效', 'SEEN', '在下年初召开的政协全会上印发给全体委员'),
    goals('强化跟踪问效'),
  ],
  holds: ({ state, ctx: { today } }) => isAllSettled(state) || isYearEnd(today, state.openedOn),
  message: () => ({
    zh: '意见建议全部办结或到年终方可汇总报告。',
    en: 'Report when every recommendation is settled, or at the end of the year.',
  }),
};

/** Nothing is left open when the case is closed. */
export const everythingSettled: OnCase = {
  kind: 'case',
  id: 'instruction.closing.everything-settled',
  title: { zh: '意见建议均已办结', en: 'Every recommendation is settled' },
  cites: [goals('部门采纳落实反馈制度')],
  holds: ({ state }) => state.recommendations.every(isSettled),
  message: ({ state }) => {
    const open = state.recommendations.filter((one) => !isSettled(one)).map(({ no }) => no);
    return {
      zh: `尚未办结的意见建议:第${open.join('、')}条。`,
      en: `Recommendations that are not settled: ${open.join(', ')}.`,
    };
  },
};

/** The follow-up was reported on. */
export const reported: OnCase = {
  kind: 'case',
  id: 'instruction.closing.reported',
  title: { zh: '已报告跟踪问效', en: 'The follow-up was reported on' },
  cites: [goals('强化跟踪问效')],
  holds: ({ state }) => state.report !== undefined,
  message: () => ({
    zh: '请先报告跟踪问效情况。',
    en: 'Report on the follow-up first.',
  }),
};

/** What is secret is closed without being made public. */
export const secretIsNotPublished: OnCommand<'CloseFollowUp'> = {
  kind: 'command',
  id: 'instruction.closing.secret-is-not-published',
  title: { zh: '涉密不公布', en: 'Nothing secret is published' },
  cites: [decided('涉密协商的办理情况不公布')],
  holds: ({ state: { secret }, command: { publish } }) => !(secret && publish),
  message: () => ({
    zh: '所依据的协商涉密,办结时不得公布。',
    en: 'What it follows up is secret: close it without publishing.',
  }),
};

/** What was received is passed on before the case is closed. */
export const nothingToPassOn: OnCase = {
  kind: 'case',
  id: 'instruction.closing.passed-on',
  title: { zh: '均已反馈', en: 'Everything was passed on' },
  cites: [goals('建言有渠道,提案有回应,成效有反馈')],
  holds: ({ state: { passing } }) => passing.pending === undefined,
  message: () => ({
    zh: '尚有反馈未转告参与各方。',
    en: 'Pass on first what was received.',
  }),
};
