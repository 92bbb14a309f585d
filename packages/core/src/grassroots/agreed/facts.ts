import { z } from 'zod';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { oneOf } from '../../kernel/field.ts';
import {
  grassrootsRatingWords,
  ownBodyWords,
  referralTargetWords,
} from '../../words/grassroots.ts';
import { item, reason } from '../fields.ts';
import { decision, feedback, listed, passing, raters, report } from './agreed.ts';

/** What can happen to the agreed list. */
export const agreedFacts = {
  AgreedListIssued: fact(
    { zh: '形成成果清单', en: 'issued the agreed list' },
    { items: z.array(listed) },
    {
      tells: ({ items }) => ({
        zh: `形成成果清单${items.length}项:${items.map(({ text }) => text).join(';')}`,
        en: `issued the agreed list (${items.length}): ${items.map(({ text }) => text).join('; ')}`,
      }),
    },
  ),
  AgreedListPublished: fact({ zh: '公示成果清单', en: 'published the agreed list' }, {}),
  OwnApprovalRecorded: fact(
    { zh: '村(居)民会议同意', en: "recorded the people's own approval" },
    { ...decision, decidedOn: CalendarDay },
    {
      tells: ({ item: id, body, decidedOn }) => ({
        zh: `记录${ownBodyWords[body].zh}于${decidedOn}同意第${id}项`,
        en: `recorded that the ${ownBodyWords[body].en} approved item ${id} on ${decidedOn}`,
      }),
    },
  ),
  OwnRefusalRecorded: fact(
    { zh: '村(居)民会议未同意', en: "recorded the people's own refusal" },
    { ...decision, decidedOn: CalendarDay, feedbackBy: Due },
    {
      tells: ({ item: id, body, decidedOn }) => ({
        zh: `记录${ownBodyWords[body].zh}于${decidedOn}未同意第${id}项`,
        en: `recorded that the ${ownBodyWords[body].en} refused item ${id} on ${decidedOn}`,
      }),
    },
  ),
  AgreedItemReported: fact(
    { zh: '报告办理情况', en: 'reported an item done' },
    { ...report, rateBy: Due },
    {
      tells: ({ item: id, text }) => ({
        zh: `报告第${id}项办理情况:${text}`,
        en: `reported item ${id} done: ${text}`,
      }),
    },
  ),
  AgreedItemConfirmed: fact(
    { zh: '群众满意', en: 'confirmed an item' },
    { item, rating: oneOf(grassrootsRatingWords), raters, feedbackBy: Due },
    {
      tells: ({ item: id, rating, raters: people }) => ({
        zh: `第${id}项经${people}人评价:${grassrootsRatingWords[rating].zh}`,
        en: `confirmed item ${id}, rated by ${people}: ${grassrootsRatingWords[rating].en}`,
      }),
    },
  ),
  AgreedItemReturned: fact(
    { zh: '群众不满意,退回办理', en: 'returned an item' },
    { item, raters, reason, due: Due },
    {
      tells: ({ item: id, raters: people, reason: why, due: { by } }) => ({
        zh: `第${id}项经${people}人评价不满意,退回办理至${by}:${why}`,
        en: `returned item ${id}, rated by ${people}, due ${by}: ${why}`,
      }),
    },
  ),
  AgreedItemPassedOn: fact(
    { zh: '转出未办结事项', en: 'passed an item on' },
    { ...passing, feedbackBy: Due },
    {
      tells: ({ item: id, to, reason: why }) => ({
        zh: `第${id}项转往${referralTargetWords[to].zh}:${why}`,
        en: `passed item ${id} on to the ${referralTargetWords[to].en}: ${why}`,
      }),
    },
  ),
  GrassrootsFeedbackGiven: fact(
    { zh: '反馈群众', en: 'gave feedback to those concerned' },
    { ...feedback, closeBy: Due },
    {
      tells: ({ text }) => ({
        zh: `反馈群众:${text}`,
        en: `gave feedback to those concerned: ${text}`,
      }),
    },
  ),
  GrassrootsConsultationClosed: fact({ zh: '办结基层协商', en: 'closed the consultation' }, {}),
} as const;

/** What can happen to the agreed list. */
export type AgreedFact = FactOf<typeof agreedFacts>;
