import { z } from 'zod';
import { figureOf } from '../kernel/figure.ts';
import { NamedDate } from '../kernel/fixed-date.ts';
import { Period } from '../kernel/period.ts';

const period = figureOf(Period);

/** What a county fixes for instructions, adoption and inspection (批示、采纳反馈、督查). */
export const InstructionProfile = z.object({
  periods: z.object({
    instruct: period,
    handOut: period,
    feedBack: period,
    passOn: period,
    answer: period,
    takeNote: period,
    receive: period,
    inspect: period,
    refer: period,
    close: period,
    comment: period,
    commentAnswer: period,
    /** 年终跟踪问效: by which day of the year. */
    report: figureOf(z.object({ date: NamedDate })),
    firstWarning: period,
    secondWarning: period,
  }),
});
