import { z } from 'zod';
import { figureOf } from '../kernel/figure.ts';
import { Period } from '../kernel/period.ts';

const period = figureOf(Period);

/** What a county fixes for its monitoring points (监测点). */
export const MonitoringProfile = z.object({
  periods: z.object({
    assign: period,
    returnReport: period,
    handle: period,
    rate: period,
    close: period,
    firstWarning: period,
    secondWarning: period,
  }),
  /** How often a matter is handled at most when its reporter stays dissatisfied. */
  maxRounds: figureOf(z.number().int().positive()),
  /** Whether the unit learns who reported. */
  reporterShownToUnit: figureOf(z.boolean()),
});
