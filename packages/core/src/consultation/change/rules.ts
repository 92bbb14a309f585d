import { unitToday } from '../../county/duties.ts';
import { yearOf } from '../../kernel/day.ts';
import { cite, decided } from '../../law/instruments.ts';
import { isSameItem, itemRefOf, knownItem } from '../../lineage/plans.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** A planned consultation is cancelled, or put off to another year, only with the consent of the Party committee. */
export const partyAgrees: OnCommand<'PostponeConsultation' | 'CancelConsultation'> = {
  kind: 'command',
  id: 'consultation.change.party-agrees',
  title: { zh: '调整计划议题经县委同意', en: 'The Party committee agrees' },
  cites: [cite('langfang-consultation-2023', '调整议题', 'SEEN', '报请市委同意后实施')],
  holds: ({ state, command, ctx: { today } }) => {
    const leaves = command.type === 'CancelConsultation' || yearOf(command.until) !== state.year;
    if (state.plan === undefined || !leaves) return true;
    return command.agreedOn !== undefined && command.agreedOn <= today;
  },
  message: () => ({
    zh: '列入年度计划的议题取消或跨年延期,须经县委同意,请填同意之日。',
    en: 'A topic of the plan is cancelled or put off to another year once the Party committee agreed; give the day.',
  }),
};

/** A consultation is put off to a day that is still ahead. */
export const untilLiesAhead: OnCommand<'PostponeConsultation'> = {
  kind: 'command',
  id: 'consultation.change.until-lies-ahead',
  title: { zh: '延至以后', en: 'Put off to a later day' },
  cites: [decided('延期须写明恢复之日')],
  holds: ({ command: { until }, ctx: { today } }) => until > today,
  message: ({ ctx: { today } }) => ({
    zh: `恢复之日须在${today}之后。`,
    en: `It is taken up again after ${today}.`,
  }),
};

type Resumes = 'ResumeResearch' | 'ResumePreparation';

/** A plan is for one year: what is taken up in a later one needs an item of that year's plan. */
export const resumedUnderAPlanOfTheYear: OnCommand<Resumes> = {
  kind: 'command',
  id: 'consultation.change.plan-of-the-year',
  title: { zh: '跨年的列入新计划', en: 'Under a plan of the year' },
  cites: [
    cite('cppcc-charter-2018', '第四条', 'SEEN', '应制定年度协商计划'),
    decided('计划按年度,跨年恢复的须列入当年计划'),
  ],
  holds: ({ state, command: { plan, item }, ctx: { today } }) =>
    state.plan === undefined ||
    yearOf(today) === state.year ||
    (plan !== undefined && item !== undefined && plan !== state.plan.plan),
  message: () => ({
    zh: '议题已跨年,请写明当年的年度计划及计划事项。',
    en: 'A year has passed: name the plan of this year and its item.',
  }),
};

/** A consultation whose item was postponed goes on under the item that takes it over. */
export const takesOverWhatWasPostponed: OnCommand<Resumes> = {
  kind: 'command',
  id: 'consultation.change.takes-over-what-was-postponed',
  title: { zh: '接续延期事项', en: 'Under the item that takes it over' },
  cites: [
    cite('langfang-consultation-2023', '调整议题', 'SEEN', '报请市委同意后实施'),
    decided('延至下一年度的事项,由下一年度计划中接续它的事项开展'),
  ],
  holds: ({ state: { plan: before }, command, ctx: { cases } }) => {
    if (before === undefined || knownItem(cases, before)?.stage !== 'postponed') return true;
    const ref = itemRefOf(command);
    const origin = ref && knownItem(cases, ref)?.carriedOverFrom;
    return origin !== undefined && isSameItem(origin, before);
  },
  message: ({ state: { plan: before } }) => ({
    zh: `计划事项${before?.item}已延至下一年度,请写明下一年度计划中接续该事项的计划事项。`,
    en: `Item ${before?.item} was postponed to the next year; name the item of that year's plan that takes it over.`,
  }),
};

/** The successor takes the place of a unit that was merged or dissolved. */
export const unitWasSucceeded: OnCommand<'ReplaceConsultedUnit'> = {
  kind: 'command',
  id: 'consultation.change.unit-was-succeeded',
  title: { zh: '机构改革后由承继单位参加', en: 'Its successor takes its place' },
  cites: [decided('单位撤并的,由承继单位参加协商')],
  holds: ({ state, command: { unit }, ctx: { register } }) =>
    [...state.units, ...state.workPlans.flatMap(({ units }) => units)].includes(unit) &&
    unitToday(register, unit) !== unit,
  possible: ({ state, ctx: { register } }) =>
    [...state.units, ...state.workPlans.flatMap(({ units }) => units)].some(
      (unit) => unitToday(register, unit) !== unit,
    ),
  message: () => ({
    zh: '该单位不在本次协商之中,或名册中没有其承继单位。',
    en: 'The unit takes no part, or the register names no successor.',
  }),
};

/** A consultation without research resumes with research, unless the county lets research follow. */
export const notYetResearched: OnCase = {
  kind: 'case',
  id: 'consultation.change.not-yet-researched',
  title: { zh: '调研已完成的恢复筹备', en: 'Research is not done twice' },
  cites: [decided('调研已完成的,恢复时直接进入筹备')],
  holds: ({ state }) => state.research === undefined,
  message: () => ({
    zh: '调研已经完成,请恢复筹备。',
    en: 'The research was completed; take the preparation up again.',
  }),
};
