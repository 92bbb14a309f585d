import { z } from 'zod';
import type { Frozen } from '../../kernel/command.ts';
import { CitationsSchema, WordsSchema } from '../../kernel/figure.ts';
import { Period } from '../../kernel/period.ts';

/** 逾期逐级报告: one step, so long after the due day. */
export const EscalationStep = z.object({
  after: Period,
  to: WordsSchema,
  cites: CitationsSchema,
});

/** 逾期逐级报告: one step, so long after the due day. */
export type EscalationStep = Frozen<z.output<typeof EscalationStep>>;
