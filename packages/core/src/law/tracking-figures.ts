import type { Period } from '../kernel/period.ts';
import { customary } from './customary.ts';
import type { Variant } from './figures.ts';
import { months, workingDays } from './spans.ts';

/** The periods of the report of a year (年度跟踪问效报告): no text that was seen gives one. */
export const trackingReportFigures = {
  /** 纳入督办, from the opening. */
  collect: { customary: customary(workingDays(10), '年度报告纳入督办的时限') },
  /** 起草, from the end of the collection, or from its return. */
  drawUp: { customary: customary(workingDays(10), '年度报告起草的时限') },
  /** 主席会议审定, from the draft. */
  approve: { customary: customary(workingDays(10), '年度报告审定的时限') },
  /** 报送县委、县政府, from approval. */
  send: { customary: customary(workingDays(5), '年度报告报送的时限') },
  /** 确定全体会议, once it was sent to both. */
  name: { customary: customary(months(1), '确定印发年度报告的全体会议的时限') },
  /** 印发, before the opening of the session. */
  print: { customary: customary(workingDays(1), '年度报告在全体会议开幕前印发的时限') },
  /** 办结, from printing: the time in which an answer may come. */
  close: { customary: customary(months(3), '年度报告印发后办结的时限') },
  firstWarning: { customary: customary(workingDays(5), '年度报告期限的一级预警') },
  secondWarning: { customary: customary(workingDays(2), '年度报告期限的二级预警') },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<Period>>>>>;
