import { z } from 'zod';
import { figureOf } from '../kernel/figure.ts';
import { Period } from '../kernel/period.ts';

const period = figureOf(Period);
const count = z.number().int().positive().max(10_000);

/** A county's choices on groups of supervisors. */
export const SupervisorsProfile = z
  .object({
    groupSize: figureOf(z.object({ from: count, to: count })),
    termYears: figureOf(count),
    maxTerms: figureOf(count),
    periods: z.object({
      select: period,
      approve: period,
      issue: period,
      vacancy: period,
      replace: period,
      dissolve: period,
    }),
    warnings: z.object({ firstWarning: period, secondWarning: period }),
    /** 被监督单位是否可见小组成员; what anybody wrote or said it never sees. */
    namesShownToUnit: figureOf(z.boolean()),
  })
  .meta({ id: 'SupervisorsProfile', description: '民主监督员小组的人数、聘期和期限' });

/** A county's choices on groups of supervisors. */
export type SupervisorsProfile = z.output<typeof SupervisorsProfile>;
