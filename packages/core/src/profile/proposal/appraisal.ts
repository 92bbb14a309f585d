import { z } from 'zod';
import { CitationsSchema, figureOf, WordsSchema } from '../../kernel/figure.ts';
import { Period } from '../../kernel/period.ts';

const points = z.number().positive().max(100);

/** The criteria of one side: the points of all together are a hundred. */
const Criteria = figureOf(
  z
    .array(z.object({ id: z.string().regex(/^[a-z_]+$/), words: WordsSchema, points }))
    .min(1)
    .refine((all) => all.reduce((sum, { points: most }) => sum + most, 0) === 100, {
      message: 'The points of the criteria make a hundred. 各项分值合计须为100。',
    }),
);

/** A county's choices for the appraisal of proposals and of handling (双向评议). */
export const AppraisalProfile = z.object({
  /** By which a unit appraises the proposal. */
  proposalCriteria: Criteria,
  /** By which a proposer appraises the handling. */
  handlingCriteria: Criteria,
  /** The grades, best first, each from how many points on; the last one from none. */
  grades: z
    .array(
      z.object({
        words: WordsSchema,
        from: z.number().min(0).max(100),
        cites: CitationsSchema,
      }),
    )
    .min(1)
    .refine(
      (all) =>
        all.at(-1)?.from === 0 && all.every(({ from }, at) => from < (all[at - 1]?.from ?? 101)),
      { message: 'Grades fall from best to last, which begins at 0. 等次由高到低,末等自0分起。' },
    ),
  /** The points a unit loses in the yearly examination, for each case. */
  deductions: figureOf(
    z.object({
      solvable_unsolved: points,
      no_plan: points,
      empty_reply: points,
      dissatisfied: points,
    }),
  ),
  /** How many of the units with the lowest scores are called in (约谈). */
  calledIn: figureOf(z.number().int().positive().max(10_000)),
  /** Within which time after the end of handling units are examined (考核). */
  examination: figureOf(Period),
});
