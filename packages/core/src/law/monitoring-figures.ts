import type { Period } from '../kernel/period.ts';
import type { Variant } from './figures.ts';
import { believed, cite } from './instruments.ts';

const workingDays = (n: number): Period => ({ n, unit: 'working_day' });

const customary = (n: number, what: string): Variant<Period> => ({
  place: '默认',
  value: workingDays(n),
  cites: [believed(what)],
});

const hezhang = (n: number): Variant<Period> => ({
  place: '赫章县(政府信箱,类推)',
  value: workingDays(n),
  cites: [cite('hezhang-mailbox', '第四条', 'SEEN', '原则上7个工作日内办结')],
});

/** The periods of monitoring points (监测点) as places fix them; those of 赫章 are an analogy. */
export const monitoringFigures = {
  /** 交办, from the report. */
  assign: { customary: customary(3, '监测点反映事项的交办时限') },
  /** 退回, from assignment. */
  returnReport: { customary: customary(3, '监测点反映事项的退回时限') },
  /** 办理反馈, from assignment. */
  handle: {
    advice: hezhang(3),
    help: hezhang(5),
    general: hezhang(7),
    investigated: hezhang(10),
    hard: hezhang(15),
  },
  /** 评价, from feedback. */
  rate: { customary: customary(10, '监测点评价的时限') },
  /** 办结, once rating is over. */
  close: { customary: customary(5, '监测点事项办结的时限') },
  firstWarning: { customary: customary(3, '监测点期限的一级预警') },
  secondWarning: { customary: customary(1, '监测点期限的二级预警') },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<Period>>>>>;
