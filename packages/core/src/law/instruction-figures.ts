import type { Period } from '../kernel/period.ts';
import { customary } from './customary.ts';
import type { Variant } from './figures.ts';
import { cite, decided } from './instruments.ts';
import { calendarDays, months, workingDays } from './spans.ts';

/** The periods of what follows from an outcome (批示、采纳、督查) as places fix them. */
export const instructionFigures = {
  /** 呈报领导阅批, from the opening of the case. */
  instruct: { customary: customary(months(1), '成果报送后呈领导阅批的时限') },
  /** 交办, from the first instruction. */
  handOut: { customary: customary(workingDays(5), '批示后交办的时限') },
  /** 接办, or 退回 of what is addressed wrongly, from hand-out. */
  takeOn: { customary: customary(workingDays(5), '意见建议接办或退回的时限(参照提案退办)') },
  /** 对退回的裁定, from the return. */
  ruleOnReturn: { customary: customary(calendarDays(7), '意见建议退回的裁定时限(参照提案退办)') },
  /** 反馈政协, from the instruction. */
  feedBack: {
    baoding: {
      place: '保定市',
      value: calendarDays(7),
      cites: [cite('baoding-2022', '采纳反馈', 'SEEN', '领导批示或具体办理一周内反馈政协')],
    },
  },
  /** 政协向参与单位和委员反馈, from receipt. */
  passOn: {
    baoding: {
      place: '保定市',
      value: calendarDays(7),
      cites: [cite('baoding-2022', '采纳反馈', 'SEEN', '一周内要向相关……委员进行反馈')],
    },
  },
  /** 答复是否采纳, from hand-out. */
  answer: {
    customary: customary(months(3), '批示交办后答复采纳情况的时限'),
    twoMonths: customary(months(2), '批示交办后答复采纳情况的时限(较短)'),
  },
  /** 延期落实, from the day first named. */
  postpone: { customary: customary(months(6), '采纳的意见建议延期落实的最长期限') },
  /** 反馈政协, from the concrete handling. */
  tell: {
    baoding: {
      place: '保定市',
      value: calendarDays(7),
      cites: [cite('baoding-2022', '采纳反馈', 'SEEN', '领导批示或具体办理一周内反馈政协')],
    },
  },
  /** 知悉落实情况, from the report of the unit. */
  takeNote: { customary: customary(workingDays(10), '知悉落实情况报告的时限') },
  /** 督查接收, from the request. */
  receive: { customary: customary(workingDays(5), '督查机构接收的时限') },
  /** 督查办结, from receipt. */
  inspect: { customary: customary(months(3), '督查事项办结的时限') },
  /** 送有关单位参考, once it is clear that no instruction came. */
  refer: { customary: customary(workingDays(10), '未获批示转送参考的时限') },
  /** 书面征求意见的答复, from the day the draft was sent. */
  comment: { customary: customary(workingDays(10), '书面征求意见的答复时限') },
  /** 党委、政府的书面反馈, from the day of the comment. */
  commentAnswer: { customary: customary(workingDays(10), '对书面意见的反馈时限') },
  /** 副主席领衔大会发言督办, from the opening of the case. */
  lead: { customary: customary(workingDays(10), '明确大会发言督办领衔副主席的时限') },
  /** 发言人满意度测评, from the answer given face to face. */
  appraise: { customary: customary(workingDays(10), '发言人满意度测评的时限') },
  /** 办结, from the report. */
  close: { customary: customary(workingDays(10), '跟踪报告后办结的时限') },
  firstWarning: { customary: customary(workingDays(10), '督办期限的一级预警') },
  secondWarning: { customary: customary(workingDays(3), '督办期限的二级预警') },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<Period>>>>>;

/** By which day of the year the handling of opinions is summed up (跟踪问效). */
export const followUpReportDate = {
  value: { date: '12-31' },
  cites: [
    cite('municipal-follow-up-2011', '跟踪问效', 'SEEN', '在下年初召开的政协全会上印发给全体委员'),
    decided('年终12月31日前汇总'),
  ],
} as const;
