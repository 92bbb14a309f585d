import { z } from 'zod';
import { figureOf } from '../kernel/figure.ts';
import { Period } from '../kernel/period.ts';
import {
  ballotOptions,
  denominators,
  supervisionForms,
  supervisionThemes,
} from '../words/supervision.ts';

const period = figureOf(Period);
const flag = figureOf(z.boolean());

/** A county's choices on democratic supervision. */
export const SupervisionProfile = z
  .object({
    periods: z.object({
      approve: period,
      revise: period,
      notify: period,
      brief: period,
      begin: period,
      fieldwork: period,
      adopt: period,
      sign: period,
      handOver: period,
      receive: period,
      respond: period,
      rectify: period,
      recheck: period,
      rectifyAgain: period,
      agree: period,
      ballot: period,
      publish: period,
      repeat: period,
      track: period,
      close: period,
    }),
    warnings: z.object({ firstWarning: period, secondWarning: period }),
    forms: figureOf(z.array(z.enum(supervisionForms)).min(1)),
    themes: figureOf(z.array(z.enum(supervisionThemes)).min(1)),
    keyPoints: figureOf(
      z.object({
        from: z.number().int().positive().max(10_000),
        to: z.number().int().positive().max(10_000),
      }),
    ),
    appraisal: z.object({
      options: figureOf(z.array(z.enum(ballotOptions)).min(2)),
      satisfied: figureOf(z.array(z.enum(ballotOptions)).min(1)),
      denominator: figureOf(z.enum(denominators)),
      threshold: figureOf(z.number().min(0).max(100)),
      ranked: figureOf(
        z.object({
          top: z.number().int().positive().max(10_000),
          bottom: z.number().int().positive().max(10_000),
        }),
      ),
    }),
    /** 被监督单位是否可见活动的日期和地点; never who was there. */
    visitsShownToUnit: flag,
  })
  .meta({ id: 'SupervisionProfile', description: '民主监督的期限、形式、议题和测评办法' });

/** A county's choices on democratic supervision. */
export type SupervisionProfile = z.output<typeof SupervisionProfile>;
