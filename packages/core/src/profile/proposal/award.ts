import { z } from 'zod';
import { figureOf, WordsSchema } from '../../kernel/figure.ts';

const percent = z.number().positive().max(100);

/** A county's choices for awards of proposals (优秀提案). */
export const AwardProfile = z.object({
  list: z.array(
    z.object({
      id: z.string().regex(/^[a-z_]+$/),
      words: WordsSchema,
      /** Per cent of the proposals received that win it: as a rule from, and at most to. */
      share: figureOf(z.object({ from: percent.optional(), to: percent })),
    }),
  ),
  /** Per cent of the winners that are collective proposals, at least. */
  collectiveShare: figureOf(percent),
});
