import { z } from 'zod';
import { figureOf } from '../kernel/figure.ts';
import { Period } from '../kernel/period.ts';

const period = figureOf(Period);

/** What a county fixes for its monitoring points (监测点). */
export const MonitoringProfile = z.object({
  periods: z.object({
    assign: period,
    refer: period,
    returnReport: period,
    /** One for each class of matter. */
    handle: z.object({
      general: period,
      advice: period,
      complaint: period,
      investigated: period,
      hard: period,
    }),
    rate: period,
    close: period,
    firstWarning: period,
    secondWarning: period,
  }),
  /** How often a matter is handled at most when its reporter stays dissatisfied. */
  maxRounds: figureOf(z.number().int().positive().max(10_000)),
  /** Whether a feedback takes the approval of the unit's main leader. */
  mainLeaderApproves: figureOf(z.boolean()),
  /** Whether everybody is told how many matters there are; which they are, only who may read them. */
  statisticsOpen: figureOf(z.boolean()),
  /** Whether the unit learns who reported. */
  reporterShownToUnit: figureOf(z.boolean()),
});
