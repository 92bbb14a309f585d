import { z } from 'zod';
import { figureOf } from '../kernel/figure.ts';
import { NamedDate } from '../kernel/fixed-date.ts';
import { Period } from '../kernel/period.ts';

const period = figureOf(Period);
const flag = figureOf(z.boolean());

/** What a county fixes for instructions, adoption and inspection (批示、采纳反馈、督查). */
export const InstructionProfile = z.object({
  periods: z.object({
    instruct: period,
    handOut: period,
    takeOn: period,
    ruleOnReturn: period,
    feedBack: period,
    passOn: period,
    answer: period,
    /** 延期落实最长: how far beyond the day first named. */
    postpone: period,
    /** 具体办理后反馈政协: from the day on which it was carried out. */
    tell: period,
    takeNote: period,
    receive: period,
    inspect: period,
    refer: period,
    close: period,
    comment: period,
    commentAnswer: period,
    /** 副主席领衔: who leads the follow-up of a plenary statement is named. */
    lead: period,
    /** 满意度测评: the speaker says how content they are. */
    appraise: period,
    /** 年终跟踪问效: by which day of the year. */
    report: figureOf(z.object({ date: NamedDate })),
    firstWarning: period,
    secondWarning: period,
  }),
  /** How often the carrying out of one recommendation is postponed at most. */
  mostPostponements: figureOf(z.number().int().nonnegative()),
  flags: z.object({
    /** 一把手负责制: the head of the unit answers for what it takes on. */
    headIsResponsible: flag,
    /** 大会发言督办: what rests on a plenary statement is followed up in five steps. */
    plenaryStatementsFollowedUp: flag,
  }),
});
