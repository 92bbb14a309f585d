import { z } from 'zod';
import { figureOf } from '../../kernel/figure.ts';
import { Period } from '../../kernel/period.ts';

const period = figureOf(Period);

/** What a county fixes for promises (承诺事项). */
export const PromiseProfile = z.object({
  /** How long the supervising office may take to confirm a report. */
  confirm: period,
  /** How long a unit may take to promise a day after a look-back. */
  make: period,
  /** How far a promise may be postponed beyond the day first promised. */
  postpone: period,
});
