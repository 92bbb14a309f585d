import { z } from 'zod';
import type { Frozen } from '../../kernel/command.ts';
import { CitationsSchema, figureOf } from '../../kernel/figure.ts';
import { NamedDate } from '../../kernel/fixed-date.ts';
import { Period } from '../../kernel/period.ts';
import { proposalPeriods, proposalSources } from '../../words/proposal.ts';

/** What a limit may be counted from. */
export const limitStarts = [
  'session_closing',
  'submission',
  'filing',
  'assignment',
  'acceptance',
] as const;

/** Which cases a limit is for; all when absent. */
const Where = z
  .object({
    period: z.enum(proposalPeriods),
    source: z.array(z.enum(proposalSources)).min(1),
    /** 重点提案, or those that are not. */
    key: z.boolean(),
  })
  .partial();

/** Reads a limit on one of these deadlines: a period from a day, one before a deadline, or a date. */
export const limitOf = <Kind extends string>(kinds: readonly [Kind, ...Kind[]]) => {
  const kind = z.enum(kinds);
  return z
    .object({
      id: z.string().regex(/^[a-z][a-z0-9_]*$/),
      kind,
      from: z.union([
        z.enum(limitStarts),
        z.strictObject({ before: kind }),
        z.strictObject({ date: NamedDate }),
      ]),
      period: Period.optional(),
      /** Where it differs from the county's choice for dates. */
      moves: figureOf(z.boolean()).optional(),
      included: figureOf(z.boolean()).optional(),
      where: Where.optional(),
      cites: CitationsSchema,
    })
    .refine(
      ({ from, period }) => (typeof from === 'object' && 'date' in from) === (period === undefined),
      {
        path: ['period'],
        message: 'A limit has either a date or a period. 期限以日期或期间二者之一载明。',
      },
    );
};

/** A limit as a profile holds it. */
export type LimitOn<Kind extends string> = Frozen<z.output<ReturnType<typeof limitOf<Kind>>>>;
