import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { textOf } from '../../kernel/text.ts';

const report = { text: textOf(5000).describe('跟踪问效情况') };

/** 反馈、汇总、办结: what people may ask of the case as a whole. */
export const closingCommands = {
  PassOnFeedback: command({ zh: '向参与各方反馈', en: 'Pass the feedback on' }, {}),
  ReportFollowUp: command({ zh: '报告跟踪问效情况', en: 'Report on the follow-up' }, report),
  CloseFollowUp: command(
    { zh: '督办办结', en: 'Close the follow-up' },
    { publish: z.boolean().default(false).describe('是否公布办理情况') },
  ),
} as const;

/** What is passed on, summed up and closed. */
export const closingFacts = {
  FeedbackPassedOn: fact({ zh: '向参与各方反馈', en: 'passed the feedback on' }, {}),
  FollowUpReported: fact(
    { zh: '报告跟踪问效情况', en: 'reported on the follow-up' },
    { ...report, closeBy: Due },
  ),
  FollowUpClosed: fact(
    { zh: '督办办结', en: 'closed the follow-up' },
    { publish: z.boolean() },
    {
      tells: ({ publish }) =>
        publish
          ? { zh: '督办办结,并公布办理情况', en: 'closed the follow-up and published it' }
          : { zh: '督办办结', en: 'closed the follow-up' },
    },
  ),
} as const;

/** What is passed on, summed up and closed. */
export type ClosingFact = FactOf<typeof closingFacts>;
