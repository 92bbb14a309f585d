import type { Period } from '../kernel/period.ts';
import { customary } from './customary.ts';
import type { Variant } from './figures.ts';
import { cite } from './instruments.ts';
import { workingDays } from './spans.ts';

const hezhang = (n: number, quote?: string): Variant<Period> => ({
  place: '赫章县(政府信箱,类推)',
  value: workingDays(n),
  cites: [cite('hezhang-mailbox', '第四条', 'SEEN', quote)],
});

/** The periods of monitoring points (监测点) as places fix them; those of 赫章 are an analogy. */
export const monitoringFigures = {
  /** 交办, from the report. */
  assign: { customary: customary(workingDays(3), '监测点反映事项的交办时限') },
  /** 退回, from assignment. */
  returnReport: { customary: customary(workingDays(3), '监测点反映事项的退回时限') },
  /** 转有关渠道, from the day its nature is recorded. */
  refer: { customary: customary(workingDays(3), '监测点反映事项转有关渠道的时限') },
  /** 一般事项的办理反馈, from assignment. */
  handleGeneral: { principle: hezhang(7, '原则上7个工作日内办结') },
  /** 建议的办理反馈, from assignment. */
  handleAdvice: { mailbox: hezhang(3) },
  /** 投诉、求助的办理反馈, from assignment: a range, whose end is its last day. */
  handleComplaint: { soonest: hezhang(5), latest: hezhang(7) },
  /** 需调查核实的办理反馈, from assignment. */
  handleInvestigated: { mailbox: hezhang(10) },
  /** 疑难事项的办理反馈, from assignment. */
  handleHard: { shorter: hezhang(15), longer: hezhang(30) },
  /** 评价, from feedback. */
  rate: { customary: customary(workingDays(10), '监测点评价的时限') },
  /** 办结, once rating is over. */
  close: { customary: customary(workingDays(5), '监测点事项办结的时限') },
  firstWarning: { customary: customary(workingDays(3), '监测点期限的一级预警') },
  secondWarning: { customary: customary(workingDays(1), '监测点期限的二级预警') },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<Period>>>>>;
