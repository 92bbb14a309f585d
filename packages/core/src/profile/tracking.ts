import { z } from 'zod';
import { figureOf } from '../kernel/figure.ts';
import { Period } from '../kernel/period.ts';

const period = figureOf(Period);

/** What a county fixes for the report of a year (年度跟踪问效报告). */
export const TrackingProfile = z.object({
  periods: z.object({
    collect: period,
    drawUp: period,
    approve: period,
    send: period,
    name: period,
    /** Before the opening of the plenary session. */
    print: period,
    close: period,
    firstWarning: period,
    secondWarning: period,
  }),
});
