import { clocksOf } from '../county/clocks.ts';
import type { CaseContext } from '../county/context.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';

const opened = { zh: '提出监督工作方案', en: 'plan of work handed in' };
const signed = { zh: '签发建议书', en: 'advice signed' };
const handed = { zh: '送达建议书', en: 'advice handed over' };

const cards = {
  approve: {
    title: { zh: '审定工作方案期限', en: 'approval of the plan of work' },
    startFact: opened,
  },
  revise: {
    title: { zh: '修改工作方案期限', en: 'revision of the plan of work' },
    startFact: { zh: '退回工作方案', en: 'plan of work returned' },
  },
  notify: {
    title: { zh: '通知被监督单位期限', en: 'notice to the units' },
    startFact: { zh: '审定工作方案', en: 'plan of work approved' },
  },
  brief: {
    title: { zh: '通报情况期限', en: 'briefing of the supervisors' },
    startFact: { zh: '通知被监督单位', en: 'units notified' },
  },
  begin: {
    title: { zh: '启动监督活动期限', en: 'beginning of supervision' },
    startFact: { zh: '通报情况期限届满', en: 'end of the time for briefing' },
  },
  fieldwork: {
    title: { zh: '监督活动和形成建议期限', en: 'visits and advice' },
    startFact: { zh: '启动监督活动', en: 'supervision begun' },
  },
  adopt: {
    title: { zh: '通过建议书期限', en: 'adoption of the advice' },
    startFact: { zh: '起草建议书', en: 'advice drafted' },
  },
  sign: {
    title: { zh: '签发建议书期限', en: 'signature of the advice' },
    startFact: { zh: '小组通过建议书', en: 'advice adopted' },
  },
  handOver: {
    title: { zh: '送达建议书期限', en: 'handing over of the advice' },
    startFact: signed,
  },
  receive: { title: { zh: '签收建议书期限', en: 'receipt of the advice' }, startFact: handed },
  respond: { title: { zh: '反馈整改措施期限', en: 'answer with measures' }, startFact: handed },
  rectify: { title: { zh: '整改最长期限', en: 'longest time to rectify' }, startFact: handed },
  recheck: {
    title: { zh: '回头看期限', en: 'recheck' },
    startFact: { zh: '报告整改完成', en: 'rectification reported' },
  },
  rectifyAgain: {
    title: { zh: '继续整改期限', en: 'further rectification' },
    startFact: { zh: '回头看未通过', en: 'recheck not passed' },
  },
  agree: {
    title: { zh: '同意评议对象期限', en: 'agreement to the appraisal' },
    startFact: { zh: '主席会议提出评议对象', en: 'appraisal proposed' },
  },
  ballot: {
    title: { zh: '民主测评期限', en: 'ballot' },
    startFact: { zh: '县委同意评议', en: 'appraisal agreed to' },
  },
  publish: {
    title: { zh: '公布测评结果期限', en: 'publication of the ballot' },
    startFact: { zh: '计票', en: 'ballots counted' },
  },
  repeat: {
    title: { zh: '重新测评期限', en: 'repeated ballot' },
    startFact: { zh: '测评作废', en: 'ballot void' },
  },
  track: {
    title: { zh: '跟踪督办期限', en: 'tracking of a failed appraisal' },
    startFact: { zh: '公布未通过的测评', en: 'failed appraisal published' },
  },
  close: {
    title: { zh: '办结期限', en: 'closing' },
    startFact: { zh: '各项监督意见办理完毕', en: 'everything settled' },
  },
} as const;

/** Which periods of supervision the county fixes. */
export type SupervisionPeriod = keyof typeof cards;

/** The deadlines of supervision, counted from the county's profile. */
export const supervisionClocks = clocksOf<SupervisionPeriod>(
  'supervision',
  cards,
  ({ supervision }) => supervision.periods,
);

/** The due day of a deadline that begins to run today. */
export const dueToday = (
  kind: SupervisionPeriod,
  ctx: Pick<CaseContext<unknown>, 'today' | 'register' | 'calendar'>,
): Due => supervisionClocks.due(kind, ctx.today, ctx);

/** Which deadlines run: those of a period, and the day a unit has fixed itself. */
export type SupervisionClockKind = SupervisionPeriod | 'promised';

/** A deadline as it runs: begun by one fact, ended by another. */
export interface SupervisionClock {
  readonly kind: SupervisionClockKind;
  readonly target: string;
  readonly start: CalendarDay;
  readonly due: Due;
  readonly doneOn?: CalendarDay;
}

/** A deadline that begins to run. */
export const startDeadline = (
  kind: SupervisionClockKind,
  target: string,
  start: CalendarDay,
  due: Due,
): SupervisionClock => ({ kind, target, start, due });

/** The deadlines with those of some kinds on a part ended, because what was due was done. */
export const endDeadlines = (
  clocks: readonly SupervisionClock[],
  on: CalendarDay,
  kinds: readonly SupervisionClockKind[],
  target: string,
): readonly SupervisionClock[] =>
  clocks.map((one) =>
    one.doneOn === undefined && one.target === target && kinds.includes(one.kind)
      ? { ...one, doneOn: on }
      : one,
  );
