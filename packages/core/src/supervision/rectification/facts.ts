import { z } from 'zod';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { recordedAuthor } from '../fields.ts';
import { found, item, measures, text } from './rectification.ts';

/** What can happen to an item to rectify. */
export const rectificationFacts = {
  RectificationItemAnswered: fact(
    { zh: '反馈整改措施', en: 'answered with measures' },
    { item, measures, due: Due, late: z.boolean() },
    {
      tells: ({ due: { by }, late }) => ({
        zh: `${late ? '逾期' : ''}反馈整改措施,${by}前完成`,
        en: `answered with measures${late ? ', late' : ''}, to be done by ${by}`,
      }),
    },
  ),
  ItemReportedRectified: fact(
    { zh: '报告整改完成', en: 'reported the item done' },
    { item, text, late: z.boolean(), recheckBy: Due },
    {
      // The unit reads this sentence, and is not shown the deadline of the recheck.
      tells: ({ late }) => ({
        zh: `${late ? '逾期' : ''}报告整改完成`,
        en: `reported the item done${late ? ', late' : ''}`,
      }),
    },
  ),
  RecheckPassed: fact(
    { zh: '回头看通过', en: 'passed the recheck' },
    { item, found, author: recordedAuthor },
    {
      tells: ({ found: what }) => ({
        zh: `回头看,认定整改到位:${what}`,
        en: `rechecked the item and found it done: ${what}`,
      }),
    },
  ),
  RecheckFailed: fact(
    { zh: '回头看未通过', en: 'failed the recheck' },
    { item, found, author: recordedAuthor, due: Due },
    {
      tells: ({ found: what, due: { by } }) => ({
        zh: `回头看,认定整改不到位,${by}前继续整改:${what}`,
        en: `rechecked the item and found it wanting, to be done by ${by}: ${what}`,
      }),
    },
  ),
  OverdueRectificationReported: fact(
    { zh: '报告逾期整改', en: 'reported the overdue item' },
    { item },
  ),
} as const;

/** What can happen to an item to rectify. */
export type RectificationFact = FactOf<typeof rectificationFacts>;
