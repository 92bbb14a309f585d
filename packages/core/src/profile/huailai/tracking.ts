import { trackingReportFigures as figures } from '../../law/tracking-figures.ts';

/** What the demo county chooses for the report of a year (年度跟踪问效报告). */
export const huailaiTracking = {
  periods: {
    collect: figures.collect.customary,
    drawUp: figures.drawUp.customary,
    approve: figures.approve.customary,
    send: figures.send.customary,
    name: figures.name.customary,
    print: figures.print.customary,
    close: figures.close.customary,
    firstWarning: figures.firstWarning.customary,
    secondWarning: figures.secondWarning.customary,
  },
} as const;
