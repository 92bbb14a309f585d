import { z } from 'zod';
import { BodyId, ExpertId, MemberId } from '../../county/entries.ts';
import { hand } from '../../county/two-hands.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { id, reason } from '../fields.ts';
import { opinion, place, plan, problem, report, researchPlan, sample } from './research.ts';

/** The facts of the research of a consultation. */
export const researchFacts = {
  ResearchPlanned: fact(
    { zh: '制定调研方案', en: 'drafted a research plan' },
    { plan: z.strictObject({ ...plan, id, approveBy: Due, draftedBy: hand }) },
    {
      tells: ({ plan: { from, to, leader } }, names) => ({
        zh: `制定调研方案:${from}至${to}调研,组长${names.person(leader)}`,
        en: `drafted a research plan from ${from} to ${to}, led by ${names.person(leader)}`,
      }),
    },
  ),
  ResearchPlanApproved: fact(
    { zh: '同意调研方案', en: 'approved the research plan' },
    { researchPlan },
  ),
  ResearchPlanReturned: fact(
    { zh: '退回调研方案', en: 'returned the research plan' },
    { researchPlan, reason, reviseBy: Due },
    {
      tells: ({ reason: why, reviseBy: { by } }) => ({
        zh: `退回调研方案,${by}前修改:${why}`,
        en: `returned the research plan, revision due ${by}: ${why}`,
      }),
    },
  ),
  ResearchBegun: fact({ zh: '开始调研', en: 'began the research' }, {}),
  ResearchRecorded: fact(
    { zh: '记录调研', en: 'recorded what was found' },
    {
      record: z.strictObject({
        id,
        on: CalendarDay,
        by: z.union([MemberId, BodyId]).optional(),
        place,
        samples: z.array(z.strictObject(sample)),
        problems: z.array(z.strictObject(problem)),
      }),
    },
    {
      tells: ({ record: { on, place: where } }) => ({
        zh: `记录${on}在${where}的调研`,
        en: `recorded the research at ${where} on ${on}`,
      }),
    },
  ),
  ExpertOpinionGiven: fact(
    { zh: '提出专家意见', en: 'gave an expert opinion' },
    { opinion: z.strictObject({ ...opinion, id, expert: ExpertId }) },
  ),
  ResearchCompleted: fact(
    { zh: '完成调研', en: 'completed the research' },
    { report, workPlanBy: Due },
  ),
} as const;

/** A fact of the research of a consultation. */
export type ResearchFact = FactOf<typeof researchFacts>;
