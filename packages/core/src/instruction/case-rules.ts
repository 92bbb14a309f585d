import type { CalendarDay } from '../kernel/day.ts';
import { cite, decided } from '../law/instruments.ts';
import { type KnownCase, knownCase, type Link } from '../lineage/known.ts';
import type { InstructionContext, UnopenedInstruction } from './instruction.ts';
import type { OnCase, OnCommand } from './rule.ts';
import { isAllSettled, isInspected, isSettled, openInstructions } from './standing.ts';

const goals = (quote: string) => cite('huailai-goals-2023', '总体绩效目标', 'SEEN', quote);

/** The case whose outcome a command names; none when it names none, or two. */
export const sourceNamed = (command: {
  readonly consultation?: string | undefined;
  readonly supervision?: string | undefined;
}): Link | undefined => {
  const { consultation, supervision } = command;
  if (consultation && supervision) return undefined;
  if (consultation) return { subject: 'consultation', id: consultation };
  return supervision ? { subject: 'supervision', id: supervision } : undefined;
};

/** The case whose outcome is followed up, as the world brings it along. */
export const sourceOf = (
  command: Parameters<typeof sourceNamed>[0],
  { cases }: Pick<InstructionContext, 'cases'>,
): KnownCase | undefined => {
  const link = sourceNamed(command);
  return link && knownCase(cases, link);
};

type Opening = OnCommand<'OpenFollowUp', undefined, UnopenedInstruction>;

/** One outcome is followed up at a time: of a consultation, or of a supervision. */
export const oneSource: Opening = {
  kind: 'command',
  id: 'instruction.opening.one-source',
  title: { zh: '一案一源', en: 'One case, one source' },
  cites: [goals('积极探索“调研—协商—督办”闭环机制'), decided('一件督办对应一次协商或监督的成果')],
  holds: ({ command }) => sourceNamed(command) !== undefined,
  message: () => ({
    zh: '请写明一次协商或一次民主监督,二者居其一。',
    en: 'Name one consultation or one supervision.',
  }),
};

/** What is followed up has recommended something. */
export const sourceRecommends: Opening = {
  kind: 'command',
  id: 'instruction.opening.source-recommends',
  title: { zh: '成果有意见建议', en: 'The outcome recommends something' },
  cites: [goals('部门采纳落实反馈制度')],
  holds: ({ command, ctx }) =>
    sourceNamed(command) === undefined ||
    (sourceOf(command, ctx)?.recommendations ?? []).length > 0,
  message: () => ({
    zh: '所列协商或监督不存在,或其成果尚未报送、没有意见建议。',
    en: 'There is no such consultation or supervision, or its outcome recommends nothing yet.',
  }),
};

/** Feedback goes to people and bodies of the register. */
export const informedAreKnown: Opening = {
  kind: 'command',
  id: 'instruction.opening.informed-are-known',
  title: { zh: '反馈对象在册', en: 'Those informed are on the register' },
  cites: [decided('反馈对象须在名册中')],
  holds: ({ command: { members, bodies }, ctx: { register } }) =>
    members.every((id) => Object.hasOwn(register.members, id)) &&
    bodies.every((id) => Object.hasOwn(register.bodies, id)),
  message: () => ({
    zh: '应予反馈的委员、专委会、党派、界别须在名册中。',
    en: 'Members and bodies to be informed are on the register.',
  }),
};

/** That no instruction came is recorded when there is none. */
export const noneCame: OnCase = {
  kind: 'case',
  id: 'instruction.leader.none-came',
  title: { zh: '确未获批示', en: 'No instruction came' },
  cites: [decided('没有批示即不发生批示办理的反馈责任')],
  holds: (subject) =>
    openInstructions(subject.state).length === 0 && subject.state.noInstruction === undefined,
  message: () => ({
    zh: '已有领导批示,或已记录未获批示。',
    en: 'There is an instruction, or it was recorded that none came.',
  }),
};

/** The leaders are given their time first. */
export const leadersHadTime: OnCase = {
  kind: 'case',
  id: 'instruction.leader.had-time',
  title: { zh: '呈批期满', en: 'The leaders had their time' },
  cites: [decided('呈请批示的期限届满后方可记录未获批示')],
  holds: ({ state, ctx: { today } }) => today > state.instructBy.by,
  message: ({ state }) => ({
    zh: `呈请批示至${state.instructBy.by}止,期满后再记录。`,
    en: `The leaders have until ${state.instructBy.by}; record it after that day.`,
  }),
};

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

/** What was handed to the inspectors has its result. */
export const inspectionsHaveResults: OnCase = {
  kind: 'case',
  id: 'instruction.closing.inspections-have-results',
  title: { zh: '督查事项均有结果', en: 'Every inspection has its result' },
  cites: [goals('重点建议事项办理纳入全县督查工作程序')],
  holds: ({ state: { inspections } }) => inspections.every(isInspected),
  message: () => ({
    zh: '尚有督查事项没有结果。',
    en: 'An inspection has no result yet.',
  }),
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
